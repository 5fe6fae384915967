import type { PassedReason } from '../../domain/reading/passedOver';

/** What the add-on itself writes into the sheet, apart from the declared titles and the findings. */
export interface SheetMessages {
  /** Nobody on the ladder may sign. */
  readonly forbidden: string;
  /** Set before the verdict of a row that went on past the gate without an edit event. */
  readonly slippedPast: string;
  /** The scope of a KPI row that is the whole team. */
  readonly wholeTeam: string;
  readonly help: {
    readonly fromList: (tab: string) => string;
    readonly date: string;
    readonly notNegative: string;
    readonly lossReason: string;
  };
  readonly protection: { readonly ownColumns: string; readonly tab: (tab: string) => string };
  readonly log: {
    /** Runs and events by what the code calls them. */
    readonly words: Readonly<Record<string, string>>;
    readonly skipped: (count: number) => string;
    readonly cell: (address: string, value: string) => string;
    readonly more: (count: number) => string;
    readonly passedOver: (count: number) => string;
    readonly reasons: Readonly<Record<PassedReason, string>>;
    /** Columns that keep a Table's own rule or format. */
    readonly typed: (columns: readonly string[]) => string;
    readonly doubled: (tab: string, headers: readonly string[]) => string;
    /** Tabs made anew, columns given back, headers that stand twice. */
    readonly mended: (what: readonly string[]) => string;
  };
}
