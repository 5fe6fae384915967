import { describe, expect, test } from '@jest/globals';

import type { Deal } from '../../../src/domain/deal';
import type { ApprovalState, DecisionRow } from '../../../src/domain/rules/approvals';
import { clientsFrom } from '../../../src/domain/rules/clients';
import type { ClientRow } from '../../../src/domain/rules/clients';
import { creditAnswer, creditAskOf, creditStanding, refusalOf, stopOf } from '../../../src/domain/pipeline/credit';
import { bookOf, netSettings } from '../../support/bareBook';
import { at, day, stage, TODAY } from '../../support/dealBuilder';

const CLIENT: ClientRow = {
  row: 2,
  client: 'Балка',
  inn: '',
  deferralDays: 10,
  limit: 100_00,
  stop: false,
  comment: '',
};
const QUOTE = { client: 'Балка', stage: stage('quote'), price: 500_00 };
/** 300 ₽, 20 days overdue. */
const DEBT = { client: 'Балка', stage: stage('shipped'), shippedAt: day('2026-05-28'), price: 300_00 };

/** The first row, in a book without VAT and with its clients. */
function given(rows: readonly Partial<Deal>[], clients: readonly ClientRow[] = [CLIENT], positions = false) {
  const settings = netSettings({ positions, pricesIncludeVat: true, stopAfterDays: 5, smallDebt: 100_00 });
  const { deals, context } = bookOf(rows, { settings, clients: clientsFrom(clients) });
  const [first] = deals;
  if (first === undefined) throw new Error('a book has a row');
  return { ...first, deals, context };
}

describe('a deferral is refused', () => {
  test.each<[string, Partial<Deal>, string | undefined]>([
    ['to a quote that asks too much', { deferralDays: 11 }, 'too-long'],
    ['not to one that asks what is granted', { deferralDays: 10 }, undefined],
    ['to an order', { deferralDays: 11, stage: stage('deal') }, 'too-long'],
    ['to what has shipped', { deferralDays: 11, stage: stage('shipped') }, 'too-long'],
    ['to no lead', { deferralDays: 11, stage: stage('lead') }, undefined],
    ['to nothing that is paid', { deferralDays: 11, stage: stage('paid') }, undefined],
    ['to nothing that is lost', { deferralDays: 11, stage: stage('lost') }, undefined],
    ['to nothing of an unknown stage', { deferralDays: 11, stage: null }, undefined],
    ['not where none is asked', {}, undefined],
    ['not where none of a day is', { deferralDays: 0 }, undefined],
  ])('%s', (_, cells, kind) => {
    const { deal, context } = given([{ ...QUOTE, ...cells }]);
    expect(refusalOf(deal, context)?.kind).toBe(kind);
  });
});

describe('a client is stopped', () => {
  const overdue = { isFlagged: false, days: 20, overdue: 300_00, comment: '' };
  test.each<[string, Partial<Deal>, readonly ClientRow[], ReturnType<typeof stopOf>]>([
    ['by a debt that is overdue', {}, [CLIENT], overdue],
    ['whom the tab has not too', {}, [], overdue],
    ['with what the tab says of him', {}, [{ ...CLIENT, comment: 'суд' }], { ...overdue, comment: 'суд' }],
    ['for an order', { stage: stage('deal') }, [CLIENT], overdue],
    ['for no lead', { stage: stage('lead') }, [CLIENT], null],
    ['for nothing that has shipped', { stage: stage('shipped') }, [CLIENT], null],
    ['by a flag', { client: 'Гвоздь' }, [{ ...CLIENT, client: 'Гвоздь', stop: true }], { isFlagged: true, days: 0, overdue: 0, comment: '' }],
    ['not by another client’s debt', { client: 'Гвоздь' }, [CLIENT], null],
    ['not where nobody is named', { client: '' }, [CLIENT], null],
  ])('%s', (_, cells, clients, stop) => {
    const { deal, context } = given([{ ...QUOTE, ...cells }, DEBT], clients);
    expect(stopOf(deal, context)).toEqual(stop);
  }); // prettier-ignore

  test('not by what stands under a blank name: it is nobody’s', () => {
    const { deal, facts, context } = given([{ ...QUOTE, client: '' }]);
    const owing = { owed: 900_00, ordered: 0, total: 900_00, overdue: 900_00, daysOverdue: 90 };
    const books = { ...context, exposures: { ...context.exposures, of: () => owing } };
    expect(stopOf(deal, books)).toBeNull();
    expect(creditStanding(deal, facts, books)).toEqual({ excess: 0, overdue: 0, overdueDays: 0 });
  });
});

describe('how much is over the limit', () => {
  test.each<[string, Partial<Deal>, ClientRow['limit'], number]>([
    ['a quote that is to be paid later counts with its amount', { deferralDays: 5 }, 100_00, 700],
    ['one that is paid at once does not', { deferralDays: 0 }, 100_00, 200],
    ['nor one without a deferral', {}, 100_00, 200],
    ['an order stands in the exposure already', { deferralDays: 5, stage: stage('deal') }, 100_00, 700],
    ['within the limit there is nothing', { deferralDays: 5 }, 800_00, 0],
    ['a lifted limit leaves nothing', { deferralDays: 5 }, 'no-limit', 0],
    ['a limit below nothing is 0', {}, -50_00, 300],
    ['a blank one is 0', {}, null, 300],
  ])('%s', (_, cells, limit, roubles) => {
    const { deal, facts, context } = given([{ ...QUOTE, ...cells }, DEBT], [{ ...CLIENT, limit }]);
    expect(creditStanding(deal, facts, context)).toEqual({
      ...{ excess: roubles * 100, overdue: 300_00, overdueDays: 20 },
    });
  });

  test('a client without a name has no credit to exceed', () => {
    const { deal, facts, context } = given([{ ...QUOTE, client: '', deferralDays: 5 }]);
    expect(creditStanding(deal, facts, context)).toEqual({ excess: 0, overdue: 0, overdueDays: 0 });
  });
});

test('credit is asked for by the head of a deal, and by no position', () => {
  const rows = [{ ...QUOTE, id: '1', deferralDays: 30 }, { ...QUOTE, id: '1', deferralDays: 30 }, DEBT];
  const { deals, context } = given(rows, [CLIENT], true);
  const asks = deals.map(({ deal, facts }) => creditAskOf(deal, facts, context));
  expect(asks[0]).toMatchObject({ deferralDays: 30, excess: 1200_00, overdueDays: 20, isFlagged: false });
  expect(asks[1]).toBeNull();
});

describe('what a decision says of the credit as it stands now', () => {
  const NOW_SEEN = { excess: 200_00, overdue: 300_00, overdueDays: 20 };
  const decision: DecisionRow = {
    ...{ dealKey: 'k1', fingerprint: '', decision: 'approved', role: 'owner', by: 'Волков', comment: '' },
    ...{ at: at('2026-06-17T15:00'), credit: NOW_SEEN, requestedAt: null },
  };
  const approved = (changes: Partial<DecisionRow> = {}): ApprovalState => ({
    kind: 'approved',
    decision: { ...decision, ...changes },
  });
  const less = { ...NOW_SEEN, excess: 199_99 };
  const rejected: ApprovalState = { kind: 'rejected', decision: { ...decision, decision: 'rejected', credit: less } };
  const NONE: ApprovalState = { kind: 'none' };
  const VOID: ApprovalState = { kind: 'void', decision };

  test.each<[string, ApprovalState, ApprovalState['kind'], Partial<Deal>?]>([
    ['none says nothing', NONE, 'none'],
    ['one for other numbers is void', VOID, 'void'],
    ['one that saw as much holds', approved(), 'approved'],
    ['one that saw less over the limit does not', approved({ credit: less }), 'void'],
    ['a refusal stands, whatever it saw', rejected, 'rejected'],
    ['nothing allows what has shipped', approved(), 'void', { shippedAt: TODAY }],
    ['one about the price alone allows no credit', approved({ credit: null }), 'void'],
    ['nor one of eight days ago', approved({ at: at('2026-06-09T15:00') }), 'void'],
  ])('%s', (_, state, kind, cells = {}) => {
    const { deal, facts, context } = given([QUOTE, DEBT]);
    const answer = creditAnswer({ ...deal, ...cells }, { ...facts, creditApproval: state }, context);
    expect(answer).toEqual(state.kind === 'none' ? state : { kind, decision: state.decision });
  });
});
