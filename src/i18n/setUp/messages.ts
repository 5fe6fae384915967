import type { CountingSetting } from '../../domain/countingSettings';
import type { DealColumn } from '../../domain/deal';
import type { Role } from '../../domain/role';

/** One of the team's own deals as the figures come out, in texts; '' for what the sheet does not tell. */
export interface SampleDeal {
  /** Of the sheet, 1-based. */
  readonly row: number;
  readonly name: string;
  readonly quantity: string;
  /** Of a unit, as typed; '' where the deal is sold for an amount. */
  readonly price: string;
  /** What the client pays, with VAT. */
  readonly amount: string;
  /** As typed. */
  readonly cost: string;
  /** The cost is the deal's total and not a unit's. */
  readonly isCostPerDeal: boolean;
  /** Net of VAT. */
  readonly revenue: string;
  readonly grossProfit: string;
  readonly margin: string;
}

/** By what the answers about how deals are counted are proposed, in texts. */
export interface CountingReasons {
  /** The header that says whether prices hold VAT; '' when none says. */
  readonly saleVat: string;
  readonly costVat: string;
  /** The share of the cost in revenue by either reading; null where no deal tells them apart. */
  readonly cost: {
    readonly unit: string;
    readonly deal: string;
    /** One of them can be right. */ readonly isLikely: boolean;
  } | null;
  /** Of the deals' numbers, how many stand in several rows of one client; null where none does. */
  readonly positions: { readonly repeated: number; readonly numbers: number } | null;
  /** The day that counts where the sheet lacks the setting's own; '' where it does not. */
  readonly countedBy: string;
}

/** Who is written to of requests and their answers, as the team tab stands. */
export interface NoticePlan {
  /** The heads and owners that sign, each with exactly one address. */
  readonly signers: readonly { readonly name: string; readonly role: Role; readonly email: string }[];
  /** Managers who are told of the answers. */
  readonly sellers: readonly string[];
  /** Of the team, who has not exactly one address. */
  readonly unreached: readonly string[];
}

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** What the set-up wizard says. Titles of columns and tabs come from the server in the sheet's language. */
export interface SetUpMessages {
  readonly intro: string;
  /** Before `1/3`. */
  readonly page: string;
  readonly titles: Words<
    | 'trade'
    | 'columns'
    | 'stages'
    | 'people'
    | 'counting'
    | 'sample'
    | 'rules'
    | 'preview'
    | 'run'
    | 'standing'
    | 'done'
  >;
  readonly buttons: Words<
    'next' | 'back' | 'start' | 'goOn' | 'leave' | 'toWork' | 'change' | 'undo' | 'keep' | 'right' | 'wrong'
  >;
  readonly columns: {
    readonly tab: string;
    readonly headerRow: (row: number) => string;
    /** Heading of tabs of the same shape, what is done with those that are ticked, and how much stands in one. */
    readonly shaped: string;
    readonly shapedHint: string;
    readonly rows: (count: number) => string;
    /** Headings of lists. */
    readonly toCheck: string;
    readonly sure: string;
    /** Columns that are not there, each with what it costs. */
    readonly missed: string;
    readonly absent: string;
    readonly others: string;
    readonly none: string;
    readonly add: string;
    /** Heading of headers that may be a column of ours, and the answer that one is none. */
    readonly doubtful: string;
    readonly notTaken: string;
    readonly confidence: Words<'sure' | 'phrase' | 'chosen' | 'doubled' | 'none' | 'added'>;
    /** Before what stands in the column. */
    readonly sample: string;
    readonly rivals: string;
    /** Before the header of a column from which won and lost are taken. */
    readonly outcome: string;
    readonly unreadable: (cells: number) => string;
    /** Before the checks that the column would turn on. */
    readonly turnsOn: string;
    /** Offers to let № and client stand still. */
    readonly freeze: string;
    /** What does without it cannot be seen. */
    readonly costs: Readonly<Partial<Record<DealColumn, string>>>;
    /** Of neither a price nor an amount. */
    readonly costsOfNoSum: string;
  };
  readonly stages: {
    readonly hint: string;
    readonly deals: (count: number) => string;
  };
  readonly people: { readonly hint: string };
  readonly counting: {
    readonly hint: string;
    /** Beside an answer that the sheet itself proposes. */
    readonly proposed: string;
    /** The answer that leaves it to the columns. */
    readonly byColumns: string;
    /** By what each answer is proposed; '' where there is nothing to say. */
    readonly reasons: (reasons: CountingReasons) => Words<CountingSetting>;
  };
  readonly sample: {
    readonly hint: string;
    /** The arithmetic of a deal in one sentence. */
    readonly sentence: (deal: SampleDeal) => string;
    readonly noProfit: string;
    readonly none: string;
  };
  readonly rules: {
    readonly examples: string;
    readonly example: string;
    /** The likeliest meaning of a word, which a person has not said yet. */
    readonly proposed: string;
    readonly ladder: string;
    readonly ladderHint: string;
    readonly columns: Words<'discountUpTo' | 'marginFrom' | 'kind' | 'role' | 'email'>;
    readonly roles: Readonly<Record<Role, string>>;
    readonly group: string;
    readonly addGroup: string;
    readonly norms: string;
    readonly stuck: string;
    readonly digest: string;
    /** The answer of who does not say what they deal in, and what the answer sets. */
    readonly noTrade: string;
    readonly tradeHint: string;
    readonly settings: Words<
      | 'trade'
      | 'unit'
      | 'lossReasons'
      | 'responseMinutes'
      | 'schedule'
      | 'dailyHour'
      | 'digestTo'
      | 'notices'
      | CountingSetting
    >;
    readonly hints: Words<'schedule' | 'digestTo' | 'unit' | 'lossReasons'>;
    readonly triggers: string;
    /** Who writes to whom, in a sentence, and what ticking turns on. */
    readonly noticePlan: (plan: NoticePlan) => string;
    readonly notices: string;
    readonly runBy: (person: string) => string;
    readonly toMend: string;
    /** Why an answer cannot be taken, by the server's code; said behind the part of it that is meant. */
    readonly refused: Words<
      | 'blank'
      | 'number'
      | 'hour'
      | 'schedule'
      | 'address'
      | 'choice'
      | 'limit'
      | 'limitDoubtful'
      | 'limitNegative'
      | 'closed'
      | 'gone'
    >;
  };
  readonly preview: Words<
    | 'nothing'
    | 'corrections'
    | 'gather'
    | 'none'
    | 'columns'
    | 'tabs'
    | 'rules'
    | 'theirs'
    | 'looks'
    | 'freezes'
    | 'protections'
    | 'needsOwner'
    | 'triggers'
    | 'promise'
    | 'changed'
  > & { readonly check: (deals: number) => string };
  readonly steps: Words<'gather' | 'columns' | 'tabs' | 'rules' | 'guards' | 'triggers' | 'check'>;
  readonly mayLeave: string;
  readonly unfinished: string;
  /** Above what the sheet lacks columns for. */
  readonly unseen: string;
  readonly next: string;
  readonly complete: string;
  readonly incomplete: string;
  readonly undoAsk: string;
}
