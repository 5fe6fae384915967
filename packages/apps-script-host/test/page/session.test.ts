import { describe, expect, test } from '@jest/globals';
import { ANY_PRODUCT } from '../../src/page/product';
import type { Action, Reply } from '../../src/page/protocol';
import { createSession } from '../../src/page/session';
import { smallHost } from '../smallHost';
import { smallProduct } from '../smallProduct';

function opened() {
  const host = smallHost();
  host.open();
  const session = createSession(host, smallProduct, 0);
  let { version } = session.answer({ version: 0, action: null });
  const act = (action: Action): Reply => {
    const reply = session.answer({ version, action });
    version = reply.version;
    return reply;
  };
  return { host, session, act };
}

const AREA = { startRow: 1, startColumn: 2, endRow: 1, endColumn: 2 };

describe('a session of the page', () => {
  test('a page that fell behind is sent everything', () => {
    const { session } = opened();
    expect(session.answer({ version: 77, action: null }).full).toBe(true);
  });

  test('the people and the first steps are those that the product names, in the language of the sheet', () => {
    const { session, act } = opened();
    const { people, firstSteps } = session.answer({ version: 0, action: null }).state;
    expect(people[0]).toEqual({ email: 'ivanov@example.com', label: 'Иванов Пётр' });
    expect(firstSteps).toEqual(['Впишите цену ниже 100 ₽']);
    const english = act({ kind: 'language', language: 'en' }).state;
    expect(english.people[0]?.label).toBe('Ivanov');
    expect(act({ kind: 'menu', functionName: 'openPanel' }).state.firstSteps).toEqual([]);
  });

  test('of a script that nobody told of, the owner, whoever sits there and somebody signed out are offered', () => {
    const session = createSession(smallHost(), ANY_PRODUCT, 0);
    const { people, firstSteps } = session.answer({ version: 0, action: null }).state;
    expect(people.map(({ label }) => label)).toEqual(['owner@example.com', 'ivanov@example.com', 'Без входа']);
    expect(firstSteps).toEqual([]);
  });

  test('the clock on its way tells of itself alone; the last step brings the sheets, and says where to look', () => {
    const { host, act } = opened();
    host.typeInto('Сделки', 'A9', 'Новая');
    const step = act({ kind: 'clock', to: '2026-06-17T23:00', isStep: true });
    expect(step).toMatchObject({ full: false, sheets: [], toasts: [], state: { clock: '2026-06-17T23:00' } });
    const last = act({ kind: 'clock', to: '2026-06-18T08:10' });
    expect(last.sheets.flatMap(({ cells }) => cells.map(([row]) => row))).toContain(8);
    expect(last.toasts.at(-1)?.text).toBe('Утро, писем: 0');
    expect(act({ kind: 'clock', to: '2026-06-18T08:10' }).toasts).toHaveLength(1);
  });

  test('a page that fell behind is sent everything on the way too', () => {
    const { session } = opened();
    const action: Action = { kind: 'clock', to: '2026-06-17T23:00', isStep: true };
    expect(session.answer({ version: 77, action }).full).toBe(true);
  });

  test('a paste is one edit, whatever its size', () => {
    const { host, act } = opened();
    act({
      kind: 'type',
      sheet: '0',
      cells: [
        [5, 0, 'А'],
        [5, 1, '1'],
        [6, 0, 'Б'],
        [6, 1, '2'],
      ],
    });
    expect(host.workbook.selection).toEqual({ row: 5, column: 0, rows: 2, columns: 2 });
    expect(host.workbook.sheetNamed('Сделки')?.valueAt(6, 1)).toBe(2);
  });

  test('a copied formula moves along, a copied number keeps the digits that are not shown', () => {
    const { host, act } = opened();
    const copied = { sheet: '0', area: { ...AREA, startColumn: 1 }, row: 9, column: 1 };
    const texts = ['61\u00a0240,50', '122\u00a0481,00'] as const;
    act({
      kind: 'type',
      sheet: '0',
      cells: [
        [9, 1, texts[0]],
        [9, 2, texts[1]],
      ],
      copied,
    });
    expect(host.workbook.sheetNamed('Сделки')?.formulaAt(9, 2)).toBe('=B10*2');
    expect(host.workbook.sheetNamed('Сделки')?.valueAt(9, 1)).toBe(61240.5);
  });

  test('what the host refuses is said in its words, and the cell is sent back', () => {
    const { act } = opened();
    const reply = act({ kind: 'type', sheet: '0', cells: [[1, 3, 'Небывалый']] });
    expect(reply.alerts[0]?.text).toContain('D2');
    expect(reply.sheets[0]?.cells).toEqual([[1, 3, expect.objectContaining({ text: 'КП' })]]);
  });

  test('a call of the server comes back as value or as error', () => {
    const { act } = opened();
    const value = { name: 'Балка', price: 61240.5 };
    expect(act({ kind: 'call', functionName: 'priceOf', args: ['Балка'] }).outcome).toEqual({ kind: 'success', value });
    expect(act({ kind: 'call', functionName: 'priceOf', args: [''] }).outcome).toMatchObject({ kind: 'failure' });
  });

  test('a closed sidebar stays closed until it is shown again, as a new page', () => {
    const { act } = opened();
    const first = act({ kind: 'menu', functionName: 'openPanel' }).state.sidebar;
    expect(act({ kind: 'close', place: 'sidebar' }).state.sidebar).toBeNull();
    const second = act({ kind: 'menu', functionName: 'openPanel' }).state.sidebar;
    expect(second?.id).not.toBe(first?.id);
  });

  test.each<[string, Action]>([
    ['another person gets', { kind: 'user', email: 'orlova@example.com' }],
    ['another day gets', { kind: 'clock', to: '2026-06-18T08:10' }],
  ])('%s the sidebar loaded anew', (_, action) => {
    const { act } = opened();
    const first = act({ kind: 'menu', functionName: 'openPanel' }).state.sidebar;
    expect(act(action).state.sidebar?.id).not.toBe(first?.id);
  });

  test('the selection is sent when the add-on moved it, not when the person did', () => {
    const { act } = opened();
    expect(act({ kind: 'select', sheet: '0', area: AREA }).selection).toBeUndefined();
    expect(act({ kind: 'menu', functionName: 'goToRow' }).selection?.area.startRow).toBe(39);
  });

  test('the rows below the frozen ones are sorted', () => {
    const { host, act } = opened();
    act({ kind: 'sort', sheet: '0', column: 1, ascending: true });
    const sheet = host.workbook.sheetNamed('Сделки');
    expect([0, 1, 2].map((row) => sheet?.valueAt(row, 0))).toEqual(['Позиция', 'Уголок', 'Балка']);
  });
});
