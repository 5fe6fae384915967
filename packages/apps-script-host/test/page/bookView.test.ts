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

  test('a sheet that is gone is out of the order', () => {
    const host = smallHost();
    const view = createBookView();
    view.all(host.workbook);
    host.deleteSheet('Команда');
    expect(view.changes(host.workbook, NOBODY).order).toEqual(['0', '2']);
  });
});
