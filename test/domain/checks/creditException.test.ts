import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { askedReviewer } from '../../../src/domain/asked';
import { approvalsFrom, fingerprintOf } from '../../../src/domain/rules/approvals';
import type { DecisionRow } from '../../../src/domain/rules/approvals';
import { clientsFrom } from '../../../src/domain/rules/clients';
import type { ClientRow } from '../../../src/domain/rules/clients';
import type { CreditLimits } from '../../../src/domain/rules/creditLimits';
import type { CreditStanding } from '../../../src/domain/rules/creditSigning';
import { laddersFrom } from '../../../src/domain/rules/ladder';
import type { LadderRow } from '../../../src/domain/rules/ladder';
import { creditStanding } from '../../../src/domain/pipeline/credit';
import type { Deal } from '../../../src/domain/deal';
import type { StageKind } from '../../../src/domain/stages';
import { phrasesFor } from '../../../src/domain/words/phrases';
import { at, day, makeDeal, reviewOf, stage, TODAY } from '../../support/dealBuilder';
import type { ReviewChanges } from '../../support/dealBuilder';

const CREDIT = ['client-on-stop', 'credit-not-allowed', 'credit-limit-exceeded'];

type Limits = readonly [deferral: CreditLimits['deferralUpTo'], over: CreditLimits['overLimitUpTo'], overdue: CreditLimits['overdueUpTo']]; // prettier-ignore

function rung(role: string, limits: Limits | null, group = ''): LadderRow {
  const credit = limits && { deferralUpTo: limits[0], overLimitUpTo: limits[1], overdueUpTo: limits[2] };
  return { row: 2, role, group, discountUpTo: null, marginFrom: null, ...(credit && { credit }) };
}

const LADDER = [
  rung('менеджер', [7, 50_000_00, null]),
  rung('РОП', [30, 200_000_00, 14]),
  rung('собственник', ['no-limit', 'no-limit', 60]),
];
const BALKA: ClientRow = {
  row: 2,
  client: 'ООО Балка',
  inn: '',
  deferralDays: 10,
  limit: 600_000_00,
  stop: false,
  comment: '',
};

/** 600,000 ₽ as they stand. */
const ORDER = { stage: stage('deal'), invoicedAt: day('2026-06-17'), row: 9, id: 'М-9', key: 'k9' } as const;
/** A debt of 100,000 ₽, so many days overdue. */
const debtOf = (days: number, kopecks = 100_000_00): Deal =>
  makeDeal({
    ...{ id: 'М-1', key: 'k1', stage: stage('shipped'), quantity: 1000, price: kopecks, listPrice: kopecks, cost: 1 },
    ...{ requestedAt: null, shippedAt: (TODAY - days) as Deal['shippedAt'] },
  });

interface Case {
  readonly deal: Partial<Deal>;
  readonly client?: Partial<ClientRow> | null;
  readonly above?: readonly Deal[];
  readonly ladder?: readonly LadderRow[];
}

function given({ client = {}, ladder = LADDER }: Case): ReviewChanges {
  const clients = clientsFrom(client === null ? [] : [{ ...BALKA, ...client }]);
  return { rules: { clients, ladders: laddersFrom(ladder) } };
}

function approversOf(one: Case): readonly string[] {
  const { above = [], deal } = one;
  const last = reviewOf([...above, makeDeal({ ...ORDER, ...deal })], given(one)).deals[above.length];
  const credit = (last?.findings ?? []).filter(({ check }) => CREDIT.includes(check));
  return credit.map(({ check, approver }) => `${check} ${String(approver)}`);
}

const QUOTE = { stage: stage('quote'), invoicedAt: null } as const;
const allowed = (who: string) => [`credit-not-allowed ${who}`];
const exceeded = (who: string) => [`credit-limit-exceeded ${who}`];
const stopped = (who: string) => [`client-on-stop ${who}`];

describe('who signs an exception from the credit rules', () => {
  test.each<[string, Case, readonly string[]]>([
    ['the deferral up to the days of the rung', { deal: { deferralDays: 30 } }, allowed('head')],
    ['a day more', { deal: { deferralDays: 31 } }, allowed('owner')],
    ['the seller’s own rung too', { deal: { deferralDays: 7 }, client: { deferralDays: 5 } }, allowed('manager')],
    ['over the limit up to the roubles of the rung', { deal: { deferralDays: 10 }, client: { limit: 550_000_00 } }, exceeded('manager')],
    ['a kopeck more', { deal: { deferralDays: 10 }, client: { limit: 549_999_99 } }, exceeded('head')],
    ['what is over counts for a deferral that is not allowed too', { deal: { deferralDays: 7 }, client: { deferralDays: null, limit: 400_000_00 } }, [...allowed('head'), ...exceeded('head')]],
    ['no limit counts as 0', { deal: { deferralDays: 7 }, client: { limit: null } }, allowed('owner')],
    ['so does a client whom the tab has not', { deal: { deferralDays: 7 }, client: null }, allowed('owner')],
    ['a lifted limit leaves nothing over it', { deal: { deferralDays: 20 }, client: { limit: 'no-limit' } }, allowed('head')],
    ['a blank client has nothing over a limit', { deal: { deferralDays: 7, client: '' } }, allowed('manager')],
    ['the oldest debt up to the days of the rung', { deal: {}, above: [debtOf(14)] }, stopped('head')],
    ['a day more overdue', { deal: {}, above: [debtOf(15)] }, stopped('owner')],
    ['more than anybody signs', { deal: {}, above: [debtOf(61)] }, stopped('forbidden')],
    ['a stop alone asks nothing of what is over the limit', { deal: {}, above: [debtOf(8, 5_000_000_00)] }, stopped('head')],
    ['but of a quote with a deferral it does', { deal: { ...QUOTE, deferralDays: 5 }, above: [debtOf(8, 400_000_00)] }, stopped('owner')],
    ['whose amount is added', { deal: { ...QUOTE, deferralDays: 5 }, above: [debtOf(8, 200_000_00)] }, stopped('head')],
    ['not that of a return', { deal: { ...QUOTE, deferralDays: 5, quantity: -10_000 }, above: [debtOf(8, 800_000_00)] }, stopped('head')],
    ['one and the same covers all', { deal: { deferralDays: 7 }, client: { deferralDays: 5, limit: 1 }, above: [debtOf(14)] }, ['client-on-stop owner', ...allowed('owner'), ...exceeded('owner')]],
    ['a flag needs the owner and asks nothing of the debt', { deal: {}, client: { stop: true }, above: [debtOf(90)] }, stopped('owner')],
    ['the rest is asked of the owner', { deal: { deferralDays: 40 }, client: { stop: true }, ladder: [rung('РОП', ['no-limit', 'no-limit', 'no-limit']), rung('собственник', [30, null, null])] }, ['client-on-stop forbidden', ...allowed('forbidden')]],
    ['without an owner’s rung nobody signs for a flag', { deal: {}, client: { stop: true }, ladder: LADDER.slice(0, 2) }, stopped('forbidden')],
    ['blank cells sign nothing', { deal: { deferralDays: 30 }, ladder: [rung('менеджер', null), rung('РОП', [null, null, null])] }, allowed('forbidden')],
    ['a group has a ladder of its own for credit too', { deal: { deferralDays: 30 }, ladder: [...LADDER, rung('собственник', [30, null, null], 'Арматура')] }, allowed('owner')],
    ['a sheet without the columns asks nobody', { deal: { deferralDays: 30 }, ladder: [rung('РОП', null)] }, allowed('undefined')],
    ['what has shipped cannot be allowed any more', { deal: { deferralDays: 30, stage: stage('shipped'), shippedAt: TODAY } }, allowed('undefined')],
  ])('%s', (_, one, expected) => {
    expect(approversOf(one)).toEqual(expected);
  }); // prettier-ignore

  test.each<[string, Case, string, string]>([
    [
      'a role with its holder',
      { deal: { deferralDays: 30 } },
      ': согласует РОП (Орлова Нина)',
      ': needs the head (Орлова Нина)',
    ],
    ['nobody', { deal: {}, above: [debtOf(61)] }, ': согласовать не может никто', ': nobody may approve it'],
  ])('is said behind the finding: %s', (_, one, ru, en) => {
    const { above = [], deal } = one;
    const { deals } = reviewOf([...above, makeDeal({ ...ORDER, ...deal })], given(one));
    const finding = deals[above.length]?.findings.find(({ check }) => CREDIT.includes(check));
    expect(finding?.text(phrasesFor('ru', TODAY))).toContain(ru);
    expect(finding?.text(phrasesFor('en', TODAY))).toContain(en);
  });

  test('nobody is named where the ladder has no columns for credit', () => {
    const { deals } = reviewOf(
      [makeDeal({ ...ORDER, deferralDays: 30 })],
      given({ deal: {}, ladder: [rung('РОП', null)] }),
    );
    const finding = deals[0]?.findings.find(({ check }) => CREDIT.includes(check));
    expect(finding?.text(phrasesFor('en', TODAY))).not.toMatch(/needs|nobody/);
  });

  test('as an order, a lead joins the exposure with its amount', () => {
    const one = { deal: {}, client: { limit: 550_000_00 } };
    const lead = makeDeal({ ...ORDER, stage: stage('lead'), invoicedAt: null, deferralDays: 10 });
    const { context, deals } = reviewOf([lead], given(one));
    const asked = deals.flatMap((reviewed) => askedReviewer(context)(reviewed).findings);
    expect(asked.map(({ check, approver }) => `${check} ${String(approver)}`)).toEqual(exceeded('manager'));
  });
});

describe('a decision about credit', () => {
  const owing = debtOf(10);
  const deal = makeDeal({ ...ORDER, deferralDays: 30 });
  const NOW_SEEN: CreditStanding = { excess: 100_000_00, overdue: 100_000_00, overdueDays: 10 };
  const signed = (changes: Partial<DecisionRow> = {}): DecisionRow => ({
    ...{ dealKey: 'k9', fingerprint: fingerprintOf(deal), decision: 'approved', role: 'owner', by: 'Волков' },
    ...{ at: at('2026-06-17T15:00'), comment: '', credit: NOW_SEEN, requestedAt: null, ...changes },
  });
  const left = (decision: DecisionRow, row: Deal = deal, above = owing): readonly string[] =>
    reviewOf([above, row], { ...given({ deal: {} }), approvals: approvalsFrom([decision]) })
      .deals.slice(1)
      .flatMap(({ findings }) => findings.map(({ check }) => check));
  const ALL = ['client-on-stop', 'credit-not-allowed', 'credit-limit-exceeded'];

  test.each<[string, readonly string[], Partial<DecisionRow>, Partial<Deal>?, Deal?]>([
    ['clears what it was made about', [], {}],
    ['for other numbers is void', [...ALL, 'approval-void'], { fingerprint: 'иные' }],
    [
      'holds to the last moment of seven days',
      [],
      { at: at('2026-06-10T15:20'), credit: { ...NOW_SEEN, overdueDays: 3 } },
    ],
    ['and no longer', ALL, { at: at('2026-06-10T15:19'), credit: { ...NOW_SEEN, overdueDays: 3 } }],
    ['holds while debts only grow older', [], { at: at('2026-06-15T15:00'), credit: { ...NOW_SEEN, overdueDays: 8 } }],
    ['not over an older debt', ALL, { at: at('2026-06-15T15:00'), credit: { ...NOW_SEEN, overdueDays: 7 } }],
    ['not when more is over the limit', ALL, { credit: { ...NOW_SEEN, excess: 99_999_99 } }],
    ['not when more is overdue', ALL, { credit: { ...NOW_SEEN, overdue: 99_999_99 } }],
    ['about the price clears nothing of credit', ALL, { credit: null }],
    ['that refuses is said while a credit finding stands', ['approval-rejected', ...ALL], { decision: 'rejected' }],
    ['that refuses is over when there is none', [], { decision: 'rejected' }, {}, debtOf(0, 1)],
  ])('%s', (...row) => {
    const [, findings, changes, cells, above] = row;
    const clean = above === undefined ? deal : makeDeal({ ...ORDER, deferralDays: null });
    const decision = signed(changes);
    const bound = above === undefined ? decision : { ...decision, fingerprint: fingerprintOf(clean) };
    expect(left(bound, { ...clean, ...cells }, above)).toEqual(findings);
  });

  test.each<[string, readonly Partial<DecisionRow>[], string, readonly string[]]>([
    ['of credit alone', [{ decision: 'rejected' }], 'credit', ['deferralDays', 'client']],
    ['of the price alone', [{ decision: 'rejected', credit: null, comment: 'price' }], 'price', ['price', 'amount']],
    [
      'of both: the price first',
      [{ decision: 'rejected', credit: null, comment: 'price' }, { decision: 'rejected' }],
      'price',
      ['price', 'amount'],
    ],
  ])('a refusal %s is to be looked for where it was made', (_, made, why, fault) => {
    const approvals = approvalsFrom(made.map((changes) => signed({ comment: 'credit', ...changes })));
    const { deals } = reviewOf([owing, deal], { ...given({ deal: {} }), approvals });
    const refusal = deals[1]?.findings.find(({ check }) => check === 'approval-rejected');
    expect(refusal?.fault).toEqual(fault);
    expect(refusal?.text(phrasesFor('en', TODAY))).toContain(`"${why}"`);
  });

  test('clears nothing of what has shipped', () => {
    const shipped = { ...deal, stage: stage('shipped'), shippedAt: TODAY };
    expect(left(signed(), shipped)).toEqual(['credit-not-allowed', 'credit-limit-exceeded']);
  });

  const KINDS: readonly StageKind[] = ['lead', 'contact', 'quote', 'deal', 'shipped', 'paid', 'lost'];
  const anyDeal = fc.record({
    kind: fc.constantFrom(...KINDS),
    deferralDays: fc.option(fc.integer({ min: 0, max: 60 })),
    price: fc.constantFrom(60_000_00, 55_000_00),
    cost: fc.constantFrom(null, 40_000_00, 56_000_00),
    isShipped: fc.boolean(),
    isOverdue: fc.boolean(),
    limit: fc.constantFrom(null, 300_000_00, 'no-limit' as const),
    isStopped: fc.boolean(),
    isPromised: fc.boolean(),
  });

  test('whatever the deal: one about credit removes credit findings alone, one about the price none of them', () => {
    fc.assert(
      fc.property(anyDeal, ({ kind, isShipped, isOverdue, limit, isStopped, isPromised, ...cells }) => {
        const row = makeDeal({
          ...{ ...ORDER, invoicedAt: null, ...cells, stage: stage(kind) },
          ...{ shippedAt: isShipped ? TODAY : null, promisedDate: isPromised ? TODAY : null },
        });
        const above = debtOf(isOverdue ? 20 : 0);
        const book = given({ deal: {}, client: { limit, stop: isStopped } });
        const ladders = laddersFrom(
          LADDER.map((each, at) => (at > 0 ? each : { ...each, discountUpTo: 0.03, marginFrom: 0.08 })),
        );
        const changes = { ...book, rules: { ...book.rules, ladders } };
        const review = reviewOf([above, row], changes);
        const found = (credit: CreditStanding | null, decision: DecisionRow['decision']) => {
          const made = { ...signed({ credit, decision }), fingerprint: fingerprintOf(row) };
          const { deals } = reviewOf([above, row], { ...changes, approvals: approvalsFrom([made]) });
          return (deals[1]?.findings ?? []).map(({ check }) => check).filter((check) => check !== 'approval-rejected');
        };
        const before = (review.deals[1]?.findings ?? []).map(({ check }) => check);
        const others = before.filter((check) => !CREDIT.includes(check));
        const [, reviewed] = review.deals;
        if (reviewed === undefined) throw new Error('the row is reviewed');
        const seen = creditStanding(row, reviewed.facts, review.context);
        expect(found(seen, 'approved')).toEqual(isShipped ? before : others);
        expect(found(seen, 'rejected')).toEqual(before);
        expect(found(null, 'approved').filter((check) => CREDIT.includes(check))).toEqual(
          before.filter((check) => CREDIT.includes(check)),
        );
      }),
    );
  });
});
