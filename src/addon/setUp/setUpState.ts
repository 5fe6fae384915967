export type { NoticePlan, CountingReasons, SampleDeal } from '../../i18n/setUp/messages';
import type { NoticePlan, CountingReasons } from '../../i18n/setUp/messages';
import type { DealColumn } from '../../domain/deal';
import type { Language } from '../../domain/language';
import type { Confidence } from '../../sheets/headers/headerMatch';
import type { HeaderLine } from '../../sheets/setUp/headerLines';
import type { ShapedTab } from '../../sheets/setUp/gather/shapedTabs';
import type { RuleLine } from '../../sheets/setUp/rules/ruleLines';
import type { RefusedAnswer, RuleAnswer, SaidChange } from '../../sheets/setUp/rules/rulePlan';

/** One of our columns of deals, and the team's header that was taken for it. */
export interface ColumnLine {
  readonly column: DealColumn;
  readonly title: string;
  /** As it stands in the sheet; '' when none was taken. */
  readonly header: string;
  readonly confidence: Confidence | 'doubled' | 'none';
  /** A person chose it, be it none at all. */
  readonly isChosen: boolean;
  /** Headers that fit equally well, of which none was taken. */
  readonly rivals: readonly string[];
  /** How many of its cells cannot be read: it may be another column. */
  readonly unreadable: number;
  /** The checks that need it. */
  readonly checks: readonly string[];
}

/** A header that may be one of some columns. */
export interface DoubtfulLine extends HeaderLine {
  readonly columns: readonly DealColumn[];
}

/** What set-up recognises and would add: plain data that google.script.run can carry. */
export interface SetUpProposal {
  readonly language: Language;
  readonly tab: string;
  readonly headerRow: number;
  /** Tabs that look like deals, from which one may choose. */
  readonly tabs: readonly string[];
  /** Of these, others with the same headers, whose rows may be moved under this one's. */
  readonly shaped: readonly ShapedTab[];
  readonly isSetUp: boolean;
  readonly columns: readonly ColumnLine[];
  /** The header of a column that tells won and lost beside the stage; '' without one. */
  readonly outcome: string;
  /** Headers that may be a column which was not found: each is asked about. */
  readonly doubtful: readonly DoubtfulLine[];
  /** The team's own headers, to choose from. */
  readonly headers: readonly HeaderLine[];
  /** Titles of our visible columns that are not there yet. */
  readonly ownToAdd: readonly string[];
  readonly tabsToCreate: readonly string[];
  readonly rules: readonly RuleLine[];
  /** By what is answered, deals are sold for an amount: a quantity is not missed. */
  readonly isByAmount: boolean;
  /** How many deals bear each word that names no stage, and each manager who is not on the team. */
  readonly met: readonly { readonly name: string; readonly deals: number }[];
  /** By what the answers about how deals are counted are proposed. */
  readonly counting: CountingReasons;
  /** Who writes to whom of requests; null: it is no owner who looks, or nobody who signs can be written to. */
  readonly notices: NoticePlan | null;
  /** Groups met in the deals. */
  readonly groups: readonly string[];
  /** Whose account runs the scheduled check; '' when nobody's does. */
  readonly runBy: string;
  /** What the summary cannot show of this sheet, and for want of which columns, in sentences. */
  readonly unseen: readonly string[];
  readonly problems: readonly string[];
  /** Why none of the rows is a deal; '' where one is. */
  readonly noDeals: string;
  /** № and client can be made to stand still at the left. */
  readonly canFreeze: boolean;
  /** There is a record of what set-up added. */
  readonly canUndo: boolean;
  /** A set-up that was left half-way; null when there is none. */
  readonly unfinished: SetUpGoing | null;
}

/** Where to look: the tab and what was chosen of its headers. */
export interface SetUpLook {
  readonly tab: string;
  /** '' says that none of the headers is the column. */
  readonly headers: readonly { readonly column: DealColumn; readonly header: string }[];
  /** Tabs whose rows are to be moved under that tab's. */
  readonly gather: readonly string[];
  /** What the team deals in, as the page offers it; '' for no answer. */
  readonly trade: string;
}

/** What the person decided: a claim, of which nothing is taken on trust. */
export interface SetUpChoice extends SetUpLook {
  readonly addColumns: readonly DealColumn[];
  readonly rules: readonly RuleAnswer[];
  /** Let № and client stand still at the left. */
  readonly freeze: boolean;
  /** Run the hourly check and the daily report by this person's account. */
  readonly triggers: boolean;
}

/** The steps of a set-up, each a call of its own. */
export type SetUpStep = 'gather' | 'columns' | 'tabs' | 'rules' | 'guards' | 'triggers' | 'check';

/** What set-up would write, to the last cell, before anything is. */
export interface SetUpPlanned {
  readonly kind: 'planned';
  /** Our column and the header chosen for it; '' for none. */
  readonly corrections: readonly { readonly title: string; readonly header: string }[];
  readonly gather: readonly ShapedTab[];
  readonly columns: readonly string[];
  readonly own: readonly string[];
  readonly tabs: readonly string[];
  readonly rules: readonly SaidChange[];
  /** Tabs that will be closed for all but the owner and the heads. */
  readonly protections: readonly string[];
  /** The owner is to run set-up once more for the protections. */
  readonly needsOwner: boolean;
  readonly freezes: boolean;
  /** Deals that are checked at the end; 0 when that is not due. */
  readonly deals: number;
  readonly steps: readonly SetUpStep[];
  readonly warnings: readonly string[];
  /** Tells whether the workbook is still as it was looked at. */
  readonly seen: string;
}

export interface SetUpRefused {
  readonly kind: 'refused';
  readonly refused: readonly RefusedAnswer[];
}

export type SetUpPreview = SetUpPlanned | SetUpRefused;

export interface SetUpGoing {
  readonly kind: 'going';
  readonly steps: readonly SetUpStep[];
  readonly done: number;
}

/** What was done, as a sentence, and how the workbook stands now. */
export interface SetUpOutcome {
  readonly kind: 'done';
  readonly said: string;
  readonly proposal: SetUpProposal;
}

/** A call of the running set-up: on the way, at the end, or not begun since the workbook is not as it was looked at. */
export type SetUpProgress = SetUpGoing | SetUpOutcome | SetUpPreview;
