import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { figuresOf } from '../../../src/domain/money/figures';
import {
  DEFAULT_LADDER,
  exampleLadders,
  isDiscountOver,
  isMarginBelow,
  laddersFrom,
  ownRung,
  signingFor,
} from '../../../src/domain/rules/ladder';
import type { Ladder, LadderRow, Rung, Seller, Signing } from '../../../src/domain/rules/ladder';
import { trades } from '../../../src/domain/trades';
import { ROLES } from '../../../src/domain/role';
import type { Role } from '../../../src/domain/role';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import { makeDeal, TODAY } from '../../support/dealBuilder';

function seller(role: Role, limits: Partial<Seller> = {}): Seller {
  return { role, discountUpTo: null, marginFrom: null, ...limits };
}

/** A deal at a list price of 1000 ₽ with this discount and margin, in percent. */
function signing(discount: number, margin: number, by: Seller, ladder: Ladder = DEFAULT_LADDER): Signing {
  const price = 1000_00 - discount * 1000;
  const deal = makeDeal({
    quantity: 1000,
    listPrice: 1000_00,
    price,
    cost: (price * (100 - margin)) / 100,
    vatSale: 0,
    vatCost: 0,
  });
  return signingFor(ladder, by, figuresOf(deal, DEFAULT_SETTINGS, TODAY), deal);
}

function signer(found: Signing): string {
  return found.kind === 'needed' ? found.by : found.kind;
}

function row(role: string, discountUpTo: number | null, marginFrom: number | null, group = ''): LadderRow {
  return { row: 2, role, group, discountUpTo, marginFrom };
}

const CAPPED: Ladder = [
  { role: 'manager', discountUpTo: 0.01, marginFrom: 0.12 },
  { role: 'head', discountUpTo: 0.04, marginFrom: 0.09 },
  { role: 'owner', discountUpTo: 0.2, marginFrom: 0.02 },
];

describe('who signs', () => {
  test.each<[string, number, number, Seller, Ladder, string]>([
    ['up to 3 % and from 8 % the manager', 3, 8, seller('manager'), DEFAULT_LADDER, 'own'],
    ['above 3 % the head', 4, 20, seller('manager'), DEFAULT_LADDER, 'head'],
    ['below 8 % the head', 0, 7, seller('manager'), DEFAULT_LADDER, 'head'],
    ['the rung must cover both', 7, 4, seller('manager'), DEFAULT_LADDER, 'owner'],
    ['a head sells within the own rung', 7, 5, seller('head'), DEFAULT_LADDER, 'own'],
    ['an owner without limits signs anything', 90, 1, seller('owner'), DEFAULT_LADDER, 'own'],
    ['past the top nobody', 25, 50, seller('manager'), CAPPED, 'forbidden'],
    ['nor the owner for the own deal', 25, 50, seller('owner'), CAPPED, 'forbidden'],
    [
      'a limit of one’s own raises the rung',
      5,
      6,
      seller('manager', { discountUpTo: 0.05, marginFrom: 0.06 }),
      CAPPED,
      'own',
    ],
    ['one limit of one’s own leaves the other', 5, 6, seller('manager', { discountUpTo: 0.05 }), CAPPED, 'owner'],
    ['a floor of one’s own leaves the discount', 1, 6, seller('manager', { marginFrom: 0.06 }), CAPPED, 'own'],
    ['a limit of one’s own lowers the rung', 2, 50, seller('manager', { discountUpTo: 0.01 }), DEFAULT_LADDER, 'head'],
    ['without a rung the lowest that covers', 0, 50, seller('manager'), CAPPED.slice(1), 'head'],
    ['without a rung and covered by none', 25, 50, seller('manager'), CAPPED.slice(1), 'forbidden'],
    ['a role that the ladder lacks signs nothing', 4, 20, seller('manager'), [CAPPED[0], CAPPED[2]] as Ladder, 'owner'],
  ])('%s', (_, discount, margin, by, ladder, expected) => {
    expect(signer(signing(discount, margin, by, ladder))).toBe(expected);
  });

  test('blank values restrict nobody', () => {
    const deal = makeDeal({ price: null, cost: null });
    const figures = figuresOf(deal, DEFAULT_SETTINGS, TODAY);
    expect(signer(signingFor(CAPPED, seller('manager'), figures, deal))).toBe('own');
  });

  test('it is told which limit of one’s own is broken', () => {
    expect(signing(4, 20, seller('manager'))).toEqual({ kind: 'needed', by: 'head', margin: false, discount: true });
    expect(signing(0, 7, seller('manager'))).toEqual({ kind: 'needed', by: 'head', margin: true, discount: false });
  });

  test('a smaller discount never needs a higher signature', () => {
    const height = (found: Signing): number =>
      found.kind === 'needed' ? ROLES.indexOf(found.by) : found.kind === 'own' ? 0 : ROLES.length;
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(30), (one, other, margin) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(height(signing(less, margin, seller('manager'), CAPPED))).toBeLessThanOrEqual(
          height(signing(more, margin, seller('manager'), CAPPED)),
        );
      }),
    );
  });
});

describe('the ladder tab', () => {
  test('rows of a group replace the whole ladder for that group', () => {
    const ladders = laddersFrom([
      row('менеджер', 0.03, 0.08),
      row('РОП', 0.07, 0.05),
      row('собственник', 0.2, null, 'Лист'),
    ]);
    expect(ladders.forGroup('лист').map(({ role }) => role)).toEqual(['owner']);
    expect(ladders.forGroup('арматура').map(({ role }) => role)).toEqual(['manager', 'head']);
  });

  test('rungs stand by authority, whatever the order of the rows', () => {
    const { forGroup } = laddersFrom([row('owner', null, null), row('head', 0.07, 0.05), row('manager', 0.03, 0.08)]);
    expect(forGroup('')).toEqual(DEFAULT_LADDER);
  });

  test('an empty tab is the default ladder', () => {
    expect(laddersFrom([]).forGroup('')).toBe(DEFAULT_LADDER);
  });

  test('an unknown role and a repeated one are passed over and told', () => {
    const { forGroup, problems } = laddersFrom([row('кладовщик', 1, 0), row('РОП', 0.07, 0.05), row('head', 0.5, 0)]);
    expect(forGroup('')).toEqual([{ role: 'head', discountUpTo: 0.07, marginFrom: 0.05 }]);
    expect(problems.map(({ code }) => code)).toEqual(['role-unknown', 'rung-repeated']);
  });

  test.each([
    ['a rung missing between two', [row('менеджер', 0.03, 0.08), row('собственник', null, null)], ['rung-missing']],
    ['a smaller discount above', [row('менеджер', 0.07, 0.05), row('РОП', 0.03, 0.05)], ['rung-out-of-order']],
    ['a higher floor above', [row('менеджер', 0.03, 0.05), row('РОП', 0.03, 0.08)], ['rung-out-of-order']],
    ['a limit above no limit', [row('менеджер', null, null), row('РОП', 0.07, null)], ['rung-out-of-order']],
    ['a floor above no floor', [row('менеджер', 0.03, null), row('РОП', 0.03, 0.05)], ['rung-out-of-order']],
    ['no floor above a loss that may be sold at', [row('менеджер', 0.03, -0.05), row('РОП', 0.03, null)], []],
    ['equal rungs', [row('менеджер', 0.03, 0.05), row('РОП', 0.03, 0.05)], []],
    ['no limit above a limit', [row('менеджер', 0.03, 0.05), row('РОП', null, null)], []],
  ])('%s: rungs that do not follow one from another are told', (_, rows, codes) => {
    expect(laddersFrom(rows).problems.map(({ code }) => code)).toEqual(codes);
  });
});

describe('the example that a team begins with', () => {
  test('is the usual one where nobody has said what is sold', () => {
    expect(exampleLadders(null, 'ru')).toEqual([['', DEFAULT_LADDER]]);
  });

  test('is the trade’s: for every group, and for groups whose margins are others', () => {
    expect(exampleLadders('metal', 'en')).toEqual([
      [
        '',
        [
          { role: 'manager', discountUpTo: 0.03, marginFrom: 0.08 },
          { role: 'head', discountUpTo: 0.07, marginFrom: 0.05 },
          { role: 'owner', discountUpTo: null, marginFrom: null },
        ],
      ],
      [
        'Stainless',
        [
          { role: 'manager', discountUpTo: 0.02, marginFrom: 0.12 },
          { role: 'head', discountUpTo: 0.05, marginFrom: 0.09 },
          { role: 'owner', discountUpTo: null, marginFrom: null },
        ],
      ],
    ]);
  });

  test.each(trades.flatMap(({ id }) => [[id, 'ru'] as const, [id, 'en'] as const]))(
    'of %s in %s rises from the manager to an owner who signs anything',
    (id, language) => {
      const ladders = exampleLadders(id, language);
      expect(ladders.map(([group]) => group === '')).toEqual(ladders.map((_, at) => at === 0));
      for (const [, ladder] of ladders) {
        const { forGroup, problems } = laddersFrom(
          ladder.map((rung) => row(rung.role, rung.discountUpTo, rung.marginFrom)),
        );
        expect(problems).toEqual([]);
        expect(forGroup('')).toEqual(ladder);
        expect(ladder.map(({ role }) => role)).toEqual(ROLES);
        expect(signer(signing(90, 1, seller('head'), ladder))).toBe('owner');
      }
    },
  );
});

test('who has no limits of one’s own has the whole rung, credit included', () => {
  const credit = { deferralUpTo: 14, overLimitUpTo: 'no-limit', overdueUpTo: null } as const;
  const rung: Rung = { role: 'manager', discountUpTo: 0.03, marginFrom: 0.08, credit };
  expect(ownRung([rung], seller('manager'))).toBe(rung);
  expect(ownRung([rung], seller('head'))).toBeNull();
});

describe('a rung', () => {
  const rung = { role: 'head', discountUpTo: 0.07, marginFrom: 0.05 } as const;
  const sold = { isReturn: false, amount: 100_00, revenue: 100_00, fullCost: 96_00, grossProfit: 4_00 };
  const cut = { listPrice: 100_00, price: 90_00 };

  test.each([
    ['below its floor', {}, sold, true],
    ['without a floor no loss', { marginFrom: null }, { ...sold, grossProfit: -4_00 }, false],
    ['no return', {}, { ...sold, isReturn: true }, false],
    ['nothing without a cost', {}, { ...sold, grossProfit: null }, false],
    ['nothing without a price', {}, { ...sold, revenue: null }, false],
    ['nothing given away for 0', {}, { ...sold, revenue: 0, grossProfit: -96_00 }, false],
  ])('holds back by the margin: %s', (_, changes, figures, isBelow) => {
    expect(isMarginBelow({ ...rung, ...changes }, figures)).toBe(isBelow);
  });

  test.each([
    ['over its limit', {}, sold, cut, true],
    ['without a limit nothing', { discountUpTo: null }, sold, cut, false],
    ['no return', {}, { ...sold, isReturn: true }, cut, false],
    ['nothing without a list price', {}, sold, { ...cut, listPrice: null }, false],
    ['nothing at a list price of 0', {}, sold, { listPrice: 0, price: -1 }, false],
    ['nothing without a price', {}, sold, { ...cut, price: null }, false],
  ])('holds back by the discount: %s', (_, changes, figures, priced, isOver) => {
    expect(isDiscountOver({ ...rung, ...changes }, figures, priced)).toBe(isOver);
  });
});
