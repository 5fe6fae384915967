import type { Role } from '../../domain/role';

/** What the add-on's entry points say: the menu, the dialogs, the refusals. */
export interface AddonMessages {
  readonly title: string;
  readonly menu: {
    readonly sidebar: string;
    readonly setUp: string;
    readonly checkAll: string;
    readonly dailyBuild: string;
    readonly installTriggers: string;
    readonly selfTest: string;
    readonly switchOff: string;
    readonly about: string;
  };
  readonly about: string;
  /** `rows`: moved from other tabs. */
  readonly setUpDone: (columns: number, tabs: number, rules: number, rows: number) => string;
  /** A filter on that tab kept rows from being moved. */
  readonly rowsHidden: (tab: string) => string;
  readonly nothingUnderWay: string;
  readonly setUpLeft: string;
  readonly checked: (deals: number, withFindings: number) => string;
  readonly built: (day: string) => string;
  readonly buildGoesOn: string;
  /** Shown while the open sidebar goes on with it. */
  readonly buildUnfinished: (done: number, of: number) => string;
  readonly triggersOn: (hour: number) => string;
  /** Another account holds the lease of the timed work. */
  readonly runBySomebodyElse: (owner: string) => string;
  /** Titles of tabs that the timed work writes and this account may not. */
  readonly tabsShut: (tabs: readonly string[]) => string;
  /** Google ran the hourly check and gave it no workbook. */
  readonly clockBlind: string;
  /** Of the ten million cells of a spreadsheet, the deals have so many millions. */
  readonly nearCells: (millions: number) => string;
  /** Of the six minutes of a run, the report took so many. */
  readonly nearMinutes: (minutes: number) => string;
  readonly runsBy: (owner: string, when: string) => string;
  readonly runsByNobody: string;
  /** `kept`: titles of what stays, since people wrote there. */
  readonly undone: (columns: number, tabs: number, kept: readonly string[]) => string;
  readonly nothingToUndo: string;
  /** A call that no page of ours makes. */
  readonly badCall: string;
  readonly badColumns: string;
  readonly selectDeal: string;
  readonly foreignDeal: string;
  /** The row is not as the person saw it. */
  readonly rowChanged: string;
  /** What a plan lacks: a text, or a day that is not over. */
  readonly planTextAndDay: string;
  readonly noStepColumns: string;
  readonly cellsClosed: string;
  readonly stepSet: (deal: string, day: string) => string;
  readonly actionSet: (client: string, day: string) => string;
  readonly busy: string;
  readonly rowsMoved: string;
  /** A move to `stage` that the gate refused, and why. */
  /** Why a deal of several rows cannot be judged by an edit. */
  readonly positionsUnseen: (id: string) => string;
  /** A row of a deal, and what is sold in it. */
  readonly positions: { readonly title: string; readonly row: (row: number, item: string) => string };
  readonly moveRefused: (stage: string, why: string) => string;
  /** The first of several sentences, and how many there are beside it. */
  /** A header was typed over, and the column is found no more. */
  readonly headerLost: (header: string) => string;
  readonly andMore: (text: string, count: number) => string;
  /** Of the import of a bank's file. */
  readonly payments: {
    readonly noPaidColumn: string;
    readonly blank: string;
    /** Something else stands in the deal than its lines say. */
    readonly asks: (deal: string, standing: string, wanted: string) => string;
    /** `stay`: lines of deals that people changed since. */
    readonly undone: (lines: number, stay: number) => string;
  };
  readonly slippedPast: (count: number) => string;
  /** `09:40`. */
  readonly clock: (instant: number) => string;
  readonly signedOut: string;
  readonly unknownPerson: (email: string) => string;
  /** Whoever sets up a file on a shared drive, before that. */
  readonly firstOwner: (email: string) => string;
  readonly needsRole: (role: Role) => string;
  /** `scope` by Google's address, by which the page knows it too. */
  readonly consentMissing: (scope: string) => string;
  readonly unexpected: (entry: string) => string;
  /** A service said no: for the moment, or for the rest of the day. */
  readonly googleFailed: Readonly<Record<'passing' | 'quota', string>>;
  /** A protection does not let this person in, who has the role: `team` was changed since set-up. */
  readonly tabProtected: string;
  /** Google takes no values into a Table's typed columns. */
  readonly tableRefuses: string;
  readonly badPeriod: string;
  /** A period of own days of which one is blank or no date. */
  readonly badDays: string;
  readonly switchOff: Readonly<Record<'question' | 'done' | 'stamp', string>>;
  /** This workbook was copied from one that is set up. */
  readonly copied: string;
  /** By the code of a SetupError; `details` as the error carries them. */
  readonly setupErrors: Readonly<
    Record<
      'no-deals-table' | 'not-set-up' | 'own-column-away' | 'newer-version',
      (details: readonly string[]) => string
    >
  >;
  readonly selfTest: Readonly<Record<'agrees' | 'differs' | 'fails', string>> & {
    readonly seen: (seen: string, assumed: string) => string;
    /** `odd`: how many of them did not turn out as assumed. */
    readonly done: (count: number, odd: number) => string;
  };
  readonly roles: Readonly<Record<Role, string>>;
  /** What a rung signs of exceptions from the credit rules; `limit` is `any` or `upTo`. */
  readonly credit: Readonly<Record<'any' | 'none', string>> &
    Readonly<Record<'upTo' | 'deferral' | 'overLimit' | 'overdue', (limit: string) => string>>;
}
