import type { RuleProblem } from '../../domain/issue';

/** What is wrong with a workbook, in sentences that name the place. */
export interface ProblemMessages {
  readonly headerDoubled: (column: string, headers: readonly string[]) => string;
  /** Rows are there, and none is a deal; the columns by which one is known that the tab lacks. */
  readonly noDeals: (tab: string, missing: readonly string[]) => string;
  /** One header over several columns that are named below it. */
  readonly headerSpans: (header: string, below: readonly string[]) => string;
  /** A price by another unit than the quantity's. */
  readonly unitDiffers: (header: string, counted: string) => string;
  /** A discount beside a price that may be before it or after it. */
  readonly discountBeside: (header: string, price: string) => string;
  /** Set-up asks whether the header is one of these columns. */
  readonly headerDoubtful: (header: string, columns: readonly string[]) => string;
  readonly headerGone: (column: string, header: string) => string;
  readonly ownAstray: (column: string, verdict: string) => string;
  readonly headerMissing: (column: string, checks: readonly string[]) => string;
  readonly tabMissing: Readonly<Record<'ladder' | 'team' | 'clients', (tab: string) => string>>;
  /** No rule knows them. */
  readonly stageWords: (words: readonly string[]) => string;
  /** The first of the rows, and how many there are besides. */
  readonly withoutNumber: (rows: readonly number[], more: number) => string;
  /** The tab is there, with nobody on it. */
  readonly teamEmpty: (tab: string) => string;
  readonly tabWithoutHeader: (tab: string) => string;
  readonly settingUnreadable: (cell: string, value: string, name: string, taken: string) => string;
  readonly settingUnknown: (cell: string, value: string) => string;
  readonly settingRepeated: (cell: string, name: string) => string;
  readonly ruleUnreadable: (cell: string, value: string) => string;
  readonly rungDropped: (cell: string, value: string) => string;
  readonly limitDoubtful: (cell: string, value: string) => string;
  readonly limitNegative: (cell: string, value: string) => string;
  readonly rule: Readonly<Record<RuleProblem['code'], (cell: string, value: string) => string>>;
}
