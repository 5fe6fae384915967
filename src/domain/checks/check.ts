import type { Context } from '../context';
import type { Deal, DealColumn } from '../deal';
import type { DealFacts } from '../facts';
import type { Bilingual, Language } from '../language';
import type { Phrases } from '../words/phrases';
import type { StageKind } from '../stages';
import type { Approver, Finding, Severity } from './finding';

export type { Approver, Finding, Severity };

/** A tab that people fill and a check may stand on. */
export type RuleTable = 'ladder' | 'stages' | 'clients';

/** By which the more serious sorts first. */
export const SERIOUSNESS: Readonly<Record<Severity, number>> = { red: 0, amber: 1, grey: 2 };

type KeyFields =
  | 'row'
  | 'key'
  | 'clientKey'
  | 'managerKey'
  | 'groupKey'
  | 'itemKey'
  | 'stageText'
  | 'touchedAt'
  | 'memory'
  | 'unreadable';

export interface CheckSpec<
  Id extends string,
  Column extends DealColumn,
  Detail extends object,
  Optional extends DealColumn = never,
> {
  /** Kebab-case and never renamed: it is stored in sheets. */
  readonly id: Id;
  /** A few words, for lists and filters. */
  readonly titles: Bilingual;
  /** What a person does so that it no longer fires, in a few words. */
  readonly clearedBy: Bilingual;
  readonly severity: Severity;
  /** Whether it is about the whole deal, and judges one of several rows by its head alone (spec 17); else each row. */
  readonly judges?: Judges;
  /** Columns that the check needs: a missing one switches it off, and the run says so. */
  readonly columns: readonly Column[];
  /** Kinds of stage that it judges, null being no known stage; without them every row. */
  readonly kinds?: readonly (StageKind | null)[];
  /** True when nothing in this run can break it: then no deal is judged by it. */
  readonly isIdle?: (context: Context) => boolean;
  /** Columns that it looks at and can do without: a sheet that lacks one has blanks there, and no false alarm. */
  readonly alsoReads?: readonly Optional[];
  /** Tabs of rules by which it judges: a formula that is not given one goes without the check. */
  readonly tables?: readonly RuleTable[];
  /** Null when the deal is fine. A detail with `approver` names who may sign. */
  readonly evaluate: (
    deal: Pick<Deal, Column | Optional | KeyFields>,
    facts: DealFacts,
    context: Context,
  ) => Detail | null;
  /** The columns in which a person finds or mends it, the best first: a sheet may lack any of them. */
  readonly fault: readonly DealColumn[] | ((detail: Detail) => readonly DealColumn[]);
  readonly message: Readonly<Record<Language, (detail: Detail, say: Phrases) => string>>;
}

export type Judges = 'deal' | 'row';

export interface Check<Id extends string = string> {
  readonly id: Id;
  readonly titles: Bilingual;
  readonly clearedBy: Bilingual;
  readonly severity: Severity;
  readonly judges: Judges;
  readonly columns: readonly DealColumn[];
  readonly tables: readonly RuleTable[];
  /** Null: every row, also one of no known stage. */
  readonly kinds: readonly (StageKind | null)[] | null;
  readonly isIdle: (context: Context) => boolean;
  /** Judges a deal of one of `kinds`: null when it is fine. */
  readonly evaluate: (deal: Deal, facts: DealFacts, context: Context) => object | null;
  /** Makes a finding of what this check's own `evaluate` gave. */
  readonly findingOf: (detail: object) => Finding;
}

/**
 * What a check found in a deal: no more than its detail is kept until somebody asks, for a large book has tens of
 * thousands of findings, and hardly any is read out.
 */
class Found<Detail extends object> implements Finding {
  constructor(
    private readonly spec: FoundBy<Detail>,
    private readonly detail: Detail,
  ) {}

  get check(): string {
    return this.spec.id;
  }

  get severity(): Severity {
    return this.spec.severity;
  }

  get approver(): Approver | undefined {
    return 'approver' in this.detail ? (this.detail.approver as Approver) : undefined;
  }

  get fault(): readonly DealColumn[] {
    const { fault } = this.spec;
    return typeof fault === 'function' ? fault(this.detail) : fault;
  }

  get text(): Finding['text'] {
    const { spec, detail } = this;
    return (phrases) => spec.message[phrases.language](detail, phrases);
  }
}

/** What a finding has of its check. */
type FoundBy<Detail extends object> = Pick<
  CheckSpec<string, DealColumn, Detail>,
  'id' | 'severity' | 'fault' | 'message'
>;

/** Makes a check: hides the type of its detail, so that the list holds checks of one type. */
export function defineCheck<
  Id extends string,
  Column extends DealColumn,
  Detail extends object,
  Optional extends DealColumn = never,
>(spec: CheckSpec<Id, Column, Detail, Optional>): Check<Id> {
  const { id, titles, clearedBy, severity, judges = 'row', columns, kinds = null, tables = [], evaluate } = spec;
  const { isIdle = () => false } = spec;
  const findingOf = (detail: object): Finding => new Found(spec, detail as Detail);
  return { id, titles, clearedBy, severity, judges, columns, kinds, tables, isIdle, evaluate, findingOf };
}
