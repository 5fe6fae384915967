import { describe, expect, test } from '@jest/globals';
import { createHost } from '../../src/host';
import type { Host } from '../../src/host';
import { createBookView } from '../../src/page/view/bookView';
import { smallBook } from '../smallBook';
import { smallBundle } from '../smallBundle';

const NOBODY: ReadonlyMap<string, ReadonlySet<string>> = new Map();
const DEALS = 'Сделки';

const smallHost = (): Host =>
  createHost({ bundle: smallBundle, book: smallBook, user: 'owner@example.com', now: Date.UTC(2026, 5, 17, 6, 40) });

describe('what travels to the page', () => {
  test('the first time, every sheet with its layout and the cells that show something', () => {
    const { workbook } = smallHost();
    const { sheets, order } = createBookView().all(workbook);
    expect(order).toEqual(['0', '1', '2']);
    expect(sheets.map(({ layout }) => layout?.name)).toEqual([DEALS, 'Команда', 'Тайный']);
    expect(sheets[0]?.layout).toMatchObject({ hiddenColumns: [4], frozenRows: 1 });
    expect(sheets[0]?.layout?.validations).toEqual([
      { areas: [{ startRow: 1, startColumn: 3, endRow: 59, endColumn: 3 }], list: ['Лид', 'КП'] },
    ]);
  });

  test('after an edit, the edited cell and those that follow from it', () => {
    const host = smallHost();
    const view = createBookView();
    view.all(host.workbook);
    host.typeInto(DEALS, 'B3', '130');
    const { sheets } = view.changes(host.workbook, NOBODY);
    expect(sheets.map(({ id, cells }) => [id, cells.map(([row, column, cell]) => [row, column, cell?.text])])).toEqual([
      [
        '0',
        [
          [2, 1, '130,00'],
          [2, 2, '260,00'],
        ],
      ],
    ]);
  });

  test('nothing when nothing changed, except the cells that the page drew by itself', () => {
    const { workbook } = smallHost();
    const view = createBookView();
    view.all(workbook);
    expect(view.changes(workbook, NOBODY).sheets).toEqual([]);
    const { sheets } = view.changes(workbook, new Map([['0', new Set(['1:0'])]]));
    expect(sheets[0]?.cells.map(([row, column]) => [row, column])).toEqual([[1, 0]]);
  });

  test('a rule that looks at another cell of the row recolours the row', () => {
    const host = smallHost();
    const view = createBookView();
    const sheet = host.workbook.sheetNamed(DEALS);
    if (!sheet) throw new Error('The deals are gone');
    const ranges = [{ row: 1, column: 0, rows: 59, columns: 1 }];
    sheet.conditionalRules = [{ ranges, criteria: 'CUSTOM_FORMULA', values: ['=$D2="КП"'], background: '#FBE3E4' }];
    view.all(host.workbook);
    host.typeInto(DEALS, 'D3', 'КП');
    const { sheets, styles } = view.changes(host.workbook, NOBODY);
    const recoloured = sheets[0]?.cells.find(([row, column]) => row === 2 && column === 0)?.[2];
    expect(styles[recoloured?.style ?? -1]).toMatchObject({ background: '#FBE3E4' });
  });

  test('a rule that looks at another row recolours rows that did not change', () => {
    const host = smallHost();
    const view = createBookView();
    const sheet = host.workbook.sheetNamed(DEALS);
    if (!sheet) throw new Error('The deals are gone');
    const ranges = [{ row: 1, column: 0, rows: 59, columns: 1 }];
    sheet.conditionalRules = [{ ranges, criteria: 'CUSTOM_FORMULA', values: ['=$D$3="КП"'], background: '#FBE3E4' }];
    view.all(host.workbook);
    host.typeInto(DEALS, 'D3', 'КП');
    const cells = view.changes(host.workbook, NOBODY).sheets[0]?.cells ?? [];
    expect(cells.some(([row, column]) => row === 1 && column === 0)).toBe(true);
  });

  /** What is recoloured after `act` under a rule on the prices. */
  function recolouredBy(criteria: string, values: readonly string[], act: (host: Host) => void): readonly string[] {
    const host = smallHost();
    const view = createBookView();
    const sheet = host.workbook.sheetNamed(DEALS);
    if (!sheet) throw new Error('The deals are gone');
    const ranges = [{ row: 1, column: 1, rows: 3, columns: 1 }];
    sheet.conditionalRules = [{ ranges, criteria, values, background: '#FBE3E4' }];
    host.typeInto(DEALS, 'B4', '17.06.2026');
    view.all(host.workbook);
    act(host);
    const { sheets, styles } = view.changes(host.workbook, NOBODY);
    const cells = sheets.find(({ id }) => id === '0')?.cells ?? [];
    return cells.flatMap(([row, column, cell]) =>
      column === 1 ? [`${row} ${styles[cell?.style ?? -1]?.background ?? 'plain'}`] : [],
    );
  }

  const toNextDay = (host: Host): void => {
    host.advanceTo(Date.UTC(2026, 5, 18, 6, 40));
    host.typeInto(DEALS, 'A9', 'Швеллер');
  };
  const today = String(Date.UTC(2026, 5, 18) / 86_400_000 + 25_569);

  test.each<[string, string, readonly string[], (host: Host) => void, readonly string[]]>([
    [
      'a formula that asks the time',
      'CUSTOM_FORMULA',
      [`=NOW()>=${today}`],
      toNextDay,
      ['1 #FBE3E4', '2 #FBE3E4', '3 #FBE3E4'],
    ],
    ['a formula of today that goes on to hold', 'CUSTOM_FORMULA', ['=TODAY()>1'], toNextDay, []],
    ['an operand of today', 'NUMBER_LESS_THAN', [`=TODAY()-${today}+120.5`], toNextDay, ['2 #FBE3E4']],
    ['a day relative to today', 'DATE_BEFORE_RELATIVE', ['TODAY'], toNextDay, ['3 #FBE3E4']],
    [
      'an operand in another cell',
      'NUMBER_GREATER_THAN',
      ['=$F$2'],
      (host) => {
        host.typeInto(DEALS, 'F2', '500');
      },
      ['2 plain'],
    ],
  ])('%s recolours when what it looks at is another', (_, criteria, values, act, recoloured) => {
    expect(recolouredBy(criteria, values, act)).toEqual(recoloured);
  });

  test('a sheet that is gone is out of the order', () => {
    const host = smallHost();
    const view = createBookView();
    view.all(host.workbook);
    host.deleteSheet('Команда');
    expect(view.changes(host.workbook, NOBODY).order).toEqual(['0', '2']);
  });
});
