import type { Approvals } from './rules/approvals';
import { paymentsFrom } from './bank/paymentLedger';
import type { PaymentLine } from './bank/paymentLines';
import { checks } from './checks';
import type { Check, Finding } from './checks/check';
import type { Context, Rules } from './context';
import type { Deal, DealColumn } from './deal';
import { exposureLedger } from './pipeline/exposure';
import { factsOf } from './facts';
import type { DealFacts, FactedDeal, ReviewedDeal } from './facts';
import { recognitionEvent } from './pipeline/recognition';
import { dealRowsOf } from './positions/dealRows';
import { exposuresFor, joiningAt } from './positions/exposed';
import { isHead, isPosition } from './positions/part';
import { historyLedger } from './pipeline/forecast';
import type { History } from './pipeline/forecast';
import { idLedger } from './pipeline/repeatedIds';
import { STAGE_KINDS } from './stages';
import type { StageKind } from './stages';
import { dayOf } from './calendar/time';
import type { Instant } from './calendar/time';

export type { FactedDeal, ReviewedDeal };

/** Deals with what follows from them, and what that rests on: a whole book's, or a part such as one manager's. */
export interface FactedDeals {
  readonly context: Context;
  readonly deals: readonly FactedDeal[];
}

/** A whole book's, at one moment. */
export interface FactedBook extends FactedDeals {
  /** What became of the whole book's closed deals. */
  readonly history: History;
}

/** A whole book, judged at one moment. */
export interface Review extends FactedBook {
  readonly deals: readonly ReviewedDeal[];
  /** Checks that the sheet lacks columns for. */
  readonly switchedOff: readonly SwitchedOff[];
}

/** Deals with what they were judged by: a whole book's, or a part such as one manager's. */
export type ReviewedDeals = Pick<Review, 'context' | 'deals'>;

export interface SwitchedOff {
  readonly check: string;
  readonly missing: readonly DealColumn[];
}

/** What a run is given beside the deals and the rules. */
export interface ReviewGiven {
  readonly now: Instant;
  /** Columns that the sheet has. */
  readonly columns: ReadonlySet<DealColumn>;
  readonly approvals: Approvals;
  /** The lines of «Платежи»; none without the tab. */
  readonly payments?: readonly PaymentLine[];
}

/** Shared by every clean deal, so that a clean row costs no array. */
const NO_FINDINGS: readonly Finding[] = [];

function missingColumns(check: Check, columns: ReadonlySet<DealColumn>): readonly DealColumn[] {
  return check.columns.filter((column) => !columns.has(column));
}

/** The checks that judge a deal of each kind of stage; under `null`, one of no known stage. */
type ChecksByKind = ReadonlyMap<StageKind | null, readonly Check[]>;

interface ActiveChecks {
  /** Of a row that stands for its deal. */
  readonly ofDeal: ChecksByKind;
  /** Of a position: those that judge row by row. */
  readonly ofPosition: ChecksByKind;
}

/** The checks that the sheet has the columns for and that something in this run can break. */
function activeChecks(context: Context): ActiveChecks {
  const active = checks.filter(
    (check: Check) => missingColumns(check, context.columns).length === 0 && !check.isIdle(context),
  );
  const byKind = (among: readonly Check[]): ChecksByKind => {
    const judging = (kind: StageKind | null): readonly Check[] =>
      among.filter(({ kinds }) => kinds === null || kinds.includes(kind));
    return new Map([null, ...STAGE_KINDS].map((kind) => [kind, judging(kind)]));
  };
  return { ofDeal: byKind(active), ofPosition: byKind(active.filter(({ judges }: Check) => judges === 'row')) };
}

function findingsOf({ deal, facts }: FactedDeal, context: Context, active: ActiveChecks): readonly Finding[] {
  let findings: Finding[] | null = null;
  const judging = isPosition(facts) ? active.ofPosition : active.ofDeal;
  for (const check of judging.get(deal.stage === null ? null : deal.stage.kind) ?? []) {
    const detail = check.evaluate(deal, facts, context);
    if (detail === null) continue;
    if (findings === null) findings = [check.findingOf(detail)];
    else findings.push(check.findingOf(detail));
  }
  return findings ?? NO_FINDINGS;
}

/**
 * Judges rows one by one, as after an edit: exposures and ids are the context's, which may be from an earlier run; a row's
 * own amount joins them as it stands now, in the place of what it is counted with: by default as it stands. A deal that is
 * counted is judged as the part that it is of one of several rows.
 */
export function dealReviewer(context: Context): (deal: Deal, counted?: DealFacts) => ReviewedDeal {
  const judge = factsReviewer(context);
  return (deal, counted) => {
    const facts = factsOf(deal, context, counted?.part);
    return judge({ deal, facts: counted === undefined ? facts : joiningAt(deal, facts, counted) }, counted);
  };
}

function factsReviewer(context: Context): (facted: FactedDeal, counted?: DealFacts) => ReviewedDeal {
  const active = activeChecks(context);
  return (facted, counted) => {
    const exposures = exposuresFor(context.exposures, facted, counted);
    return { ...facted, findings: findingsOf(facted, { ...context, exposures }, active) };
  };
}

/** Judges some rows of a book as an edit does, those of one deal together; they stand in the order of the sheet. */
export function rowsReviewer(context: Context): (rows: readonly Deal[]) => readonly ReviewedDeal[] {
  const judge = factsReviewer(context);
  return (rows) => {
    const { deals, partOf, meet } = dealRowsOf(rows, context);
    const drafts = deals.map((deal): Draft => {
      const draft = { deal, facts: factsOf(deal, context, partOf(deal)), findings: NO_FINDINGS };
      meet(draft);
      return draft;
    });
    for (const draft of drafts) draft.findings = judge(draft).findings;
    return drafts;
  };
}

type Draft = { -readonly [Field in keyof ReviewedDeal]: ReviewedDeal[Field] };

/** A book whose deals are yet to be judged. */
interface DraftedBook extends FactedBook {
  readonly deals: readonly Draft[];
}

/** Judges every deal of a book; `rows` are as they stand in the sheet, and in its order. */
export function reviewDeals(rows: readonly Deal[], rules: Rules, given: ReviewGiven): Review {
  const { context, deals: drafts, history } = factedDrafts(rows, rules, given);
  const active = activeChecks(context);
  drafts.forEach((draft) => {
    draft.findings = findingsOf(draft, context, active);
  });
  return { context, deals: drafts, history, switchedOff: switchedOffBy(given.columns) };
}

/** The same with nothing judged, for what is told by figures alone. */
export function factDeals(rows: readonly Deal[], rules: Rules, given: ReviewGiven): FactedBook {
  return factedDrafts(rows, rules, given);
}

function factedDrafts(rows: readonly Deal[], rules: Rules, given: ReviewGiven): DraftedBook {
  const { columns, payments: lines = [], ...rest } = given;
  const basis = {
    ...rules,
    ...rest,
    columns,
    today: dayOf(given.now),
    recognizedBy: recognitionEvent(rules.settings.recognizeOn, columns),
  };
  const exposures = exposureLedger();
  const ids = idLedger();
  const closed = historyLedger();
  // One pass while a deal is at hand: at a hundred thousand, fetching it from memory again costs more than its facts.
  const { deals, partOf, meet } = dealRowsOf(rows, basis);
  const drafts = deals.map((deal): Draft => {
    const draft = { deal, facts: factsOf(deal, basis, partOf(deal)), findings: NO_FINDINGS };
    exposures.meet(deal, draft.facts);
    ids.meet(deal);
    if (isHead(draft)) closed.meet(deal, draft.facts);
    meet(draft);
    return draft;
  });
  const context: Context = { ...basis, exposures, repeatedIds: ids.repeated(), payments: paymentsFrom(lines, drafts) };
  return { context, deals: drafts, history: closed.history() };
}

function switchedOffBy(columns: ReadonlySet<DealColumn>): readonly SwitchedOff[] {
  const all = checks.map((check: Check) => ({ check: check.id, missing: missingColumns(check, columns) }));
  return all.filter(({ missing }) => missing.length > 0);
}
