export interface ShownCell {
  readonly text: string;
  readonly edit: string;
  readonly note: string;
  readonly background: string;
  readonly color: string;
}

/** `window.hostPage`: what a test reads of the canvas, and types through the door a person's edit goes through. */
export interface PageHandle {
  /** Whether the first reply is on the screen. */
  readonly isReady: () => boolean;
  /** The first selected cell of the sheet in view, `B2`. */
  readonly selected: () => string;
  /** Inserts a row above the 1-based `row`, as the row's menu does. */
  readonly insertRow: (sheet: string, row: number) => Promise<void>;
  readonly sheets: () => readonly string[];
  readonly activeSheet: () => string;
  readonly cell: (sheet: string, a1: string) => ShownCell;
  /** Selects a cell and gives the grid the keyboard. */
  readonly select: (sheet: string, a1: string) => Promise<void>;
  readonly type: (sheet: string, a1: string, text: string) => Promise<void>;
  readonly settled: () => Promise<void>;
}

declare global {
  interface Window {
    hostPage: PageHandle;
  }
}
