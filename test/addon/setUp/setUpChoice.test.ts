import { describe, expect, test } from '@jest/globals';
import type { BookData, Host } from 'apps-script-host';
import type { Report } from '../../../src/addon/server/report';
import type { SetUpChoice } from '../../../src/addon/setUp/setUpState';
import { plainBook, plainSheet } from '../../support/plainBook';
import { messyBook } from '../../support/messyBook';
import { changedOutside, hostOf, OWNER, salesBook, shown } from '../../support/salesHost';
import { begin, choiceFor, planned, proposalOf, setUpBy } from './setUpCalls';

/** Two prices, of which the rule takes the first: 60 000 against 52 500, which is 5 % above the cost. */
const HEADER = ['Клиент', 'Менеджер', 'Этап', 'Прайс', 'Цена', 'Цена в счёте', 'Закупка'];
const ROW = ['Балка', 'Ким', 'КП', 60000, 60000, 52500, 50000];
const twoPrices = (...rows: (string | number)[][]): BookData =>
  salesBookOf([HEADER, ROW, ...rows], { maxColumns: 20, maxRows: 50 });

function salesBookOf(cells: (string | number)[][], size: { maxColumns: number; maxRows: number }): BookData {
  const { sheets, ...book } = salesBook();
  return { ...book, sheets: [plainSheet('Сделки', cells, size), ...sheets.slice(1)] };
}

const byInvoice = { headers: [{ column: 'price', header: 'Цена в счёте' }] } as const;
const lineOf = (host: Host, wanted: string) => proposalOf(host).columns.find(({ column }) => column === wanted);

function chosenHost(): Host {
  const host = hostOf(twoPrices());
  setUpBy(host, choiceFor(host, byInvoice));
  return host;
}

/** The same file elsewhere: what the document kept is gone. */
const copyOf = (host: Host): Host => hostOf(host.toBookData());

describe('a header that the head chose', () => {
  test('is what the preview names, and what every later run goes by', () => {
    const host = hostOf(twoPrices());
    expect(planned(host, choiceFor(host, byInvoice)).corrections).toEqual([
      { title: 'Цена, ₽', header: 'Цена в счёте' },
    ]);
    setUpBy(host, choiceFor(host, byInvoice));
    expect(lineOf(host, 'price')).toMatchObject({ header: 'Цена в счёте', confidence: 'chosen', isChosen: true });
    expect(shown(host, 2, 'Маржа %')).toBe('4,8%');
    expect(host.callServer('report', [{ language: 'ru', from: '', to: '' }])).toMatchObject({
      mapping: { price: 'Цена в счёте' },
    });
  });

  test('goes on being found where its column was moved to', () => {
    const host = chosenHost();
    host.moveColumns('Сделки', 6, 1, 1);
    host.insertColumns('Сделки', 1, 2);
    host.run('checkAll');
    expect(shown(host, 2, 'Маржа %')).toBe('4,8%');
  });

  test('is what an edit is judged by, with what edits remember and without', () => {
    const host = chosenHost();
    host.typeInto('Сделки', 'F2', '55000');
    expect(shown(host, 2, 'Маржа %')).toBe('9,1%');
    const { user, properties } = host;
    const cold = hostOf(host.toBookData(), { user, properties });
    cold.typeInto('Сделки', 'F2', '52500');
    expect(shown(cold, 2, 'Маржа %')).toBe('4,8%');
  });

  test('is told to a copy by the note on our header', () => {
    const copy = copyOf(chosenHost());
    expect(lineOf(copy, 'price')).toMatchObject({ header: 'Цена в счёте', confidence: 'chosen' });
  });

  test('that was renamed is named, and nothing is guessed in its place', () => {
    const host = changedOutside(chosenHost(), 1, 6, 'Итоговая');
    host.user = OWNER;
    expect(lineOf(host, 'price')).toMatchObject({ header: '', confidence: 'none', isChosen: true });
    expect(host.callServer('report', [{ language: 'ru', from: '', to: '' }])).toMatchObject({
      problems: expect.arrayContaining([
        { code: 'header-gone', detail: expect.stringMatching(/«Цена, ₽».*«Цена в счёте»/) },
      ]),
    });
  });

  test('ends a doubling; none at all switches a column off', () => {
    const host = hostOf(messyBook());
    const tab = 'Продажи 2026';
    const headers = [
      { column: 'item', header: 'Номенклатура' },
      { column: 'shippedAt', header: '' },
    ] as const;
    setUpBy(host, choiceFor(host, { tab, headers }));
    expect(lineOf(host, 'item')).toMatchObject({ header: 'Номенклатура', confidence: 'chosen' });
    expect(lineOf(host, 'shippedAt')).toMatchObject({ header: '', confidence: 'none', isChosen: true });
  });

  test('can be given back to the rule', () => {
    const host = chosenHost();
    setUpBy(host, choiceFor(host, { headers: [] }));
    expect(lineOf(host, 'price')).toMatchObject({ header: 'Цена', confidence: 'exact', isChosen: false });
  });

  test.each<[string, SetUpChoice['headers']]>([
    ['that is not there', [{ column: 'price', header: 'Такого нет' }]],
    [
      'that two columns claim',
      [
        { column: 'price', header: 'Цена' },
        { column: 'cost', header: 'Цена' },
      ],
    ],
    ['of our own', [{ column: 'price', header: 'Маржа %' }]],
  ])('%s is refused, and nothing is written', (_, headers) => {
    const host = chosenHost();
    host.ledger.reset();
    expect(() => begin(host, choiceFor(host, { headers }))).toThrow(/обновите панель/);
    expect(host.ledger.totals.writes).toBe(0);
  });
});

describe('the tab of deals', () => {
  test('is offered among those that look like deals, and no other', () => {
    expect(proposalOf(hostOf(messyBook()))).toMatchObject({
      tab: 'Архив 2025',
      tabs: ['Архив 2025', 'Продажи 2026'],
    });
  });

  test('may be chosen: the header is found below the junk, and the others stay as they are', () => {
    const host = hostOf(messyBook());
    const archive = host.toBookData().sheets[1];
    const seen = host.callServer('setUpProposal', [{ tab: 'Продажи 2026', headers: [] }]);
    expect(seen).toMatchObject({ tab: 'Продажи 2026', headerRow: 4 });
    setUpBy(host, choiceFor(host, { tab: 'Продажи 2026' }));
    expect(proposalOf(host)).toMatchObject({ tab: 'Продажи 2026', isSetUp: true });
    expect(host.toBookData().sheets[1]).toEqual(archive);
  });

  test('is found again when it is renamed, and in a copy', () => {
    const host = hostOf(messyBook());
    setUpBy(host, choiceFor(host, { tab: 'Продажи 2026' }));
    host.renameSheet('Продажи 2026', 'Сделки отдела');
    expect(proposalOf(host).tab).toBe('Сделки отдела');
    expect(proposalOf(copyOf(host)).tab).toBe('Сделки отдела');
  });

  test('that is not there is refused', () => {
    const host = hostOf(messyBook());
    expect(() => host.callServer('setUpProposal', [{ tab: 'Нет такой', headers: [] }])).toThrow(/обновите панель/);
  });
});

describe('a stranger’s sheet', () => {
  const host = hostOf(
    plainBook(
      plainSheet(
        'Сделки',
        [
          ['№ накладной', 'Клиент', 'Цена', 'Этап', 'Сумма', 'Сумма'],
          [145, 'Балка', '', 'думает 15.06', 2, 3],
          [146, 'Балка', '', 'Думает', 4, 5],
          [147, 'Балка', '', 'Отгружено', 4, 5],
          [148, 'Балка', '', 'на паузе', 4, 5],
        ],
        { maxColumns: 40, maxRows: 50 },
      ),
    ),
  );
  const choice = {
    headers: [
      { column: 'id', header: '№ накладной' },
      { column: 'amount', header: 'Сумма (2)' },
    ],
    rules: { 'на паузе kind': 'Контакт' },
  } as const;

  test('is asked about its doubtful headers by name, with samples; of two that read alike each has its own', () => {
    const { doubtful, headers } = proposalOf(host);
    expect(doubtful).toEqual([{ header: '№ накладной', sample: '145; 146; 147', columns: ['id'] }]);
    expect(headers.slice(-2)).toEqual([
      { header: 'Сумма (1)', sample: '2; 4' },
      { header: 'Сумма (2)', sample: '3; 5' },
    ]);
    expect(lineOf(host, 'amount')).toMatchObject({ confidence: 'doubled', rivals: ['Сумма (1)', 'Сумма (2)'] });
  });

  test('is asked about words of the stage with their counts; the likeliest meaning is proposed', () => {
    const { rules, met } = proposalOf(host);
    const asked = rules.flatMap(({ column, name, value }) => (column === 'kind' ? [[name, value]] : []));
    expect(asked).toEqual([
      ['думает', 'КП'],
      ['на паузе', ''],
    ]);
    expect(met).toEqual([
      { name: 'думает', deals: 2 },
      { name: 'на паузе', deals: 1 },
    ]);
  });

  test('goes by the answers from then on: they are lines of the stages tab, and the headers are found when columns move', () => {
    setUpBy(host, choiceFor(host, choice));
    host.moveColumns('Сделки', 6, 1, 1);
    const { mapping, problems, findings } = host.callServer('report', [{ language: 'ru', from: '', to: '' }]) as Report;
    expect(mapping).toMatchObject({ id: '№ накладной', amount: 'Сумма (2)' });
    expect(findings.filter(({ check }) => check === 'stage-unknown')).toEqual([]);
    expect(problems.map(({ code }) => code)).not.toContain('header-doubled');
    const rows = host.toBookData().sheets.find(({ name }) => name === 'Этапы')?.rows ?? [];
    const named = rows.map((cells) => cells.slice(0, 2).map((cell) => cell?.value)).filter(([name]) => name);
    expect(named.slice(-2)).toEqual([
      ['думает', 'КП'],
      ['на паузе', 'Контакт'],
    ]);
  });
});
