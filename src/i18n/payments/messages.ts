/** What the page of a bank's file says. */
export interface PaymentsMessages {
  readonly title: string;
  readonly choose: string;
  readonly drop: string;
  readonly busy: Readonly<Record<'reading' | 'matching' | 'writing', string>>;
  readonly refused: Readonly<Record<'too-large' | 'no-bank-file', string>>;
  readonly cut: string;
  readonly nothingNew: string;
  /** What the file holds: new money, and what is passed over. */
  readonly held: (count: number, sum: string, known: number, ignored: number) => string;
  readonly nobody: string;
  readonly byName: string;
  readonly wrongInn: (text: string) => string;
  readonly noDeal: string;
  readonly reasons: Readonly<Record<'number' | 'sum' | 'oldest', string>>;
  readonly notChecked: string;
  readonly write: (count: number, sum: string) => string;
  readonly cancel: string;
  readonly written: (count: number) => string;
  readonly changed: (count: number) => string;
  readonly undo: string;
  readonly again: string;
  readonly money: (kopecks: number) => string;
  /** The button that opens the sidebar again. */
  readonly back: string;
}
