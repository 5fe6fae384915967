import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { headerKey } from '../../../src/sheets/headers/headerKey';
import { findHeader, mapHeaders } from '../../../src/sheets/headers/headers';
import { dealColumnNamed, mapDealHeaders, matchDealHeader } from '../../../src/sheets/reading/deals/dealHeaders';
import { dealsTable, OWN_COLUMNS } from '../../../src/sheets/tables/deals';

describe('which column a header names', () => {
  test.each([
    ['Контрагент', 'client', 'synonym'],
    ['КЛИЕНТ', 'client', 'exact'],
    ['Next step', 'nextStep', 'exact'],
    ['Next step date', 'nextStepDate', 'synonym'],
    ['Количество, тн', 'quantity', 'exact'],
    ['Тоннаж, т', 'quantity', 'synonym'],
    ['т', 'quantity', 'synonym'],
    ['Оплачено, ₽', 'paid', 'exact'],
    ['Оплачено (дата)', 'paidAt', 'synonym'],
    ['Дата отгрузки со склада', 'shippedAt', 'phrase'],
    ['Дата следующего шага (план)', 'nextStepDate', 'phrase'],
    ['Цена по прайсу, руб.', 'listPrice', 'synonym'],
  ])('«%s» names %s', (header, column, confidence) => {
    expect(matchDealHeader(header)[0]).toMatchObject({ column, confidence });
  });

  test.each(['Цена доставки до склада', 'Кол-во звонков', 'Клиентский менеджер', 'Подтвержденная дата', '', '₽'])(
    '«%s» names none: one word matches only alone, or is a guess that cells and a person have to bear out',
    (header) => {
      expect(matchDealHeader(header).filter(({ bornOutBy }) => bornOutBy !== 'cellsAndPerson')).toEqual([]);
    },
  );

  test('a title with words about it names what the title names', () => {
    const phrases = dealsTable.columns
      .flatMap(({ titles }) => titles.ru)
      .filter((title) => headerKey(title).includes(' '));
    fc.assert(
      fc.property(
        fc.constantFrom(...phrases.filter((title) => dealColumnNamed(title) !== null)),
        fc.constantFrom('факт', 'итоговая', '2026'),
        (title, word) => dealColumnNamed(`${title} ${word}`) === dealColumnNamed(title),
      ),
    );
  });
});

describe('the map of a header row', () => {
  test('takes neither of two headers of equal strength, and names both', () => {
    const { index, doubled } = mapHeaders(['№', 'Клиент', 'Компания'], matchDealHeader);
    expect(index).toEqual({ id: 0 });
    expect(doubled).toEqual([{ column: 'client', headers: ['Клиент', 'Компания'], places: [1, 2] }]);
  });

  test('prefers a whole title to a phrase', () => {
    const { index, doubled } = mapHeaders(['Дата оплаты по договору', 'Дата оплаты'], matchDealHeader);
    expect(index).toEqual({ paidAt: 1 });
    expect(doubled).toEqual([]);
  });

  test('does not choose between two phrases', () => {
    const { index, doubled } = mapHeaders(['Дата оплаты по акции', 'Дата оплаты через банк'], matchDealHeader);
    expect(index).toEqual({});
    expect(doubled).toEqual([
      { column: 'paidAt', headers: ['Дата оплаты по акции', 'Дата оплаты через банк'], places: [0, 1] },
    ]);
  });

  test('reads the header of a CRM export', () => {
    const crm = 'Opportunity ID,Sales agent,Product,Account,Deal stage,Engage date,Close date,Close value'.split(',');
    const { index } = mapHeaders(crm, matchDealHeader);
    expect(index).toEqual({
      id: 0,
      manager: 1,
      item: 2,
      client: 3,
      stage: 4,
      requestedAt: 5,
      closedAt: 6,
      amount: 7,
    });
  });

  test('is the best-matching of the first ten rows, the upper of equals', () => {
    const rows = [['Отдел продаж'], ['Клиент', ''], ['Клиент', 'Этап'], ['Компания', 'Статус']];
    expect(findHeader(rows, matchDealHeader)).toEqual({ at: 2, matches: 2 });
    expect(findHeader([...Array.from({ length: 10 }, () => ['']), ['Клиент']], matchDealHeader)).toBeNull();
  });

  test('is found as if every row were asked word by word', () => {
    const word = fc.constantFrom(
      '',
      'Клиент',
      'Этап',
      'Цена',
      'Компания',
      'Балка 20Б1',
      'ООО «Ромашка»',
      'оплачено',
      7,
    );
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
        const named = rows.slice(0, 10).map((row) => {
          const { index, doubled } = mapHeaders(row, matchDealHeader);
          return Object.keys(index).length + doubled.length;
        });
        const most = Math.max(0, ...named);
        expect(findHeader(rows, matchDealHeader)).toEqual(
          most === 0 ? null : { at: named.indexOf(most), matches: most },
        );
      }),
    );
  });
});

describe('our block in deals', () => {
  const ours = Object.values(OWN_COLUMNS).map(({ titles }) => titles.ru);

  test('is found by our hidden hash, wherever it stands', () => {
    const { own, index } = mapDealHeaders(['Клиент', ...ours, 'Этап']);
    expect(own).toMatchObject({ revenue: 1, verdict: 7, rowHash: 12 });
    expect(index).toEqual({ client: 0, stage: 14 });
  });

  test("leaves people's own margin column to them", () => {
    expect(mapDealHeaders(['Маржа %', 'Клиент']).own).toEqual({});
    expect(mapDealHeaders(['Маржа %', 'Клиент', ...ours]).own.margin).toBe(4);
  });
});
