import type { Role } from '../../domain/role';

/** What the owner can mend of the ground that signatures stand on; names of server functions. */
export type TrustRepair = 'acknowledgeGap' | 'startAfresh' | 'repairProtections';

/** What is said of approvals: by the queue, by refusals, by the workbook's problems. Figures come as finished texts. */
export interface ApprovalMessages {
  readonly problems: {
    readonly unverifiable: string;
    readonly 'copied-book': string;
    readonly forged: (rows: readonly number[]) => string;
    readonly copied: (rows: readonly number[]) => string;
    readonly replayed: (rows: readonly number[]) => string;
    readonly moved: (rows: readonly number[]) => string;
    readonly gap: (from: number, to: number, older: number) => string;
    readonly 'protection-missing': (tab: string) => string;
    readonly 'protection-weakened': (tab: string) => string;
    readonly 'protection-narrow': (tab: string) => string;
  };
  readonly refused: {
    readonly dealGone: string;
    readonly numbersChanged: string;
    readonly lost: string;
    readonly notNeeded: string;
    readonly noCreditAsked: string;
    readonly decided: (word: string, day: string, by: string) => string;
    /** `signer` as in `РОП (Орлова Нина)`. */
    readonly aboveRung: (signer: string) => string;
    readonly ownDeal: (signer: string) => string;
    readonly notTheNamedOwner: string;
    readonly unverifiable: string;
    readonly protections: (tabs: readonly string[]) => string;
    readonly tabChanged: (tab: string) => string;
    readonly notYourDeal: string;
    readonly requestTaken: string;
    readonly noRequestColumn: string;
    readonly noGap: string;
    readonly nothingToRestart: string;
  };
  readonly done: {
    readonly approved: (deal: string) => string;
    readonly rejected: (deal: string) => string;
    readonly asked: (deal: string, signer: string) => string;
    readonly withdrawn: (deal: string) => string;
    readonly gapAcknowledged: (from: number, to: number) => string;
    readonly restarted: (lines: number) => string;
    readonly protected: string;
  };
  readonly ladder: {
    readonly discount: (discount: string, role: Role, limit: string) => string;
    readonly margin: (margin: string, role: Role, floor: string) => string;
    readonly offer: (price: string, floor: string) => string;
    readonly noRung: (role: Role) => string;
  };
  /** The decision card. */
  readonly card: {
    /** Which of a deal's rows it is about. */
    readonly row: (row: number) => string;
    readonly of: (value: string, limit: string) => string;
    /** How long the request has waited, in working time. */
    readonly waits: (time: string) => string;
    readonly profit: (money: string) => string;
    readonly margin: (share: string) => string;
    readonly discount: (share: string) => string;
    readonly missing: (money: string) => string;
    /** `days` of the oldest overdue debt; '' when nothing is overdue. */
    readonly debt: (money: string, days: string) => string;
    readonly left: (money: string) => string;
    /** `days` past the due date, below 0 before it. */
    readonly paysOnTime: (share: string, days: number) => string;
    readonly earlier: (decision: string, day: string, comment: string) => string;
  };
  readonly signs: (signer: string) => string;
  readonly nobody: string;
  /** What a seller reads of a decision; `comment` may be blank. */
  readonly answered: (word: string, day: string, by: string, comment: string) => string;
  readonly voided: string;
  /** A decision about credit that holds no more: its week is over, or more stands against the client. */
  readonly lapsed: string;
  /** What a decision is about, above what is signed. */
  readonly credit: string;
  /** The letters about requests and their answers. */
  readonly notices: {
    /** `amount` of the only deal, else ''. */
    readonly subject: (book: string, count: number, amount: string) => string;
    readonly asOf: (clock: string) => string;
    /** `who` may be blank. */
    readonly said: (who: string, text: string) => string;
    readonly when: string;
    readonly answersTitle: string;
    /** Sentences of the health line and the log. */
    readonly held: string;
    readonly nobody: string;
  };
  readonly numbers: {
    readonly price: (price: string) => string;
    readonly list: (price: string) => string;
    readonly cost: (price: string) => string;
    readonly margin: (share: string) => string;
    readonly discount: (share: string) => string;
    readonly deferral: (days: string) => string;
    readonly excess: (money: string) => string;
    readonly overdue: (money: string, days: string) => string;
  };
}
