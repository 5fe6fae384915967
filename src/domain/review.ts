import type { Approvals } from './rules/approvals';
import { paymentsFrom } from './bank/paymentLedger';
import type { PaymentLine } from './bank/paymentLines';
import { checks } from './checks';
import type { Check, Finding } from './checks/check';
import type { Context, Rules } from './context';
import type { Deal, DealColumn } from './deal';
import { exposureLedger } from './pipeline/exposure';
import { factsOf } from './facts';
import type { DealFacts, FactedDeal } from './facts';
import { recognitionEvent } from './pipeline/recognition';
import { historyLedger } from './pipeline/forecast';
import type { History } from './pipeline/forecast';
import { idLedger } from './pipeline/repeatedIds';
import { STAGE_KINDS } from './stages';
import type { StageKind } from './stages';
import { dayOf } from './calendar/time';
import type { Instant } from './calendar/time';

/** A deal, what follows from it, and what is wrong with it, most serious first. */
export interface ReviewedDeal extends FactedDeal {
  readonly findings: readonly Finding[];
}

/** A whole book, judged at one moment. */
export interface Review {
  readonly context: Context;
  readonly deals: readonly ReviewedDeal[];
  /** What became of the whole book's closed deals. */
  readonly history: History;
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
type ActiveChecks = ReadonlyMap<StageKind | null, readonly Check[]>;

/** The checks that the sheet has the columns for and that something in this run can break. */
function activeChecks(context: Context): ActiveChecks {
  const active = checks.filter(
    (check: Check) => missingColumns(check, context.columns).length === 0 && !check.isIdle(context),
  );
  const judging = (kind: StageKind | null): readonly Check[] =>
    active.filter(({ kinds }: Check) => kinds === null || kinds.includes(kind));
  return new Map([null, ...STAGE_KINDS].map((kind) => [kind, judging(kind)]));
}

function findingsOf({ deal, facts }: FactedDeal, context: Context, active: ActiveChecks): readonly Finding[] {
  let findings: Finding[] | null = null;
  for (const check of active.get(deal.stage === null ? null : deal.stage.kind) ?? []) {
    const detail = check.evaluate(deal, facts, context);
    if (detail === null) continue;
    if (findings === null) findings = [check.findingOf(detail)];
    else findings.push(check.findingOf(detail));
  }
  return findings ?? NO_FINDINGS;
}

/**
 * Judges rows one by one, as after an edit: exposures and ids are the context's, which may be from an earlier run; a row's
 * own amount joins them as it stands now, in the place of what it is counted with: by default as it stands.
 */
export function dealReviewer(context: Context): (deal: Deal, counted?: DealFacts) => ReviewedDeal {
  const active = activeChecks(context);
  return (deal, counted) => {
    const facted = { deal, facts: factsOf(deal, context) };
    const exposures = context.exposures.withOwn(deal, facted.facts, counted);
    return { ...facted, findings: findingsOf(facted, { ...context, exposures }, active) };
  };
}

type Draft = { -readonly [Field in keyof ReviewedDeal]: ReviewedDeal[Field] };

/** Judges every deal of a book; `deals` stand in the order of their rows. */
export function reviewDeals(deals: readonly Deal[], rules: Rules, given: ReviewGiven): Review {
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
  const drafts = deals.map((deal): Draft => {
    const facts = factsOf(deal, basis);
    exposures.meet(deal, facts);
    ids.meet(deal);
    closed.meet(deal, facts);
    return { deal, facts, findings: NO_FINDINGS };
  });
  const context: Context = { ...basis, exposures, repeatedIds: ids.repeated(), payments: paymentsFrom(lines, drafts) };
  const active = activeChecks(context);
  drafts.forEach((draft) => {
    draft.findings = findingsOf(draft, context, active);
  });
  return { context, deals: drafts, history: closed.history(), switchedOff: switchedOffBy(columns) };
}

function switchedOffBy(columns: ReadonlySet<DealColumn>): readonly SwitchedOff[] {
  const all = checks.map((check: Check) => ({ check: check.id, missing: missingColumns(check, columns) }));
  return all.filter(({ missing }) => missing.length > 0);
}
