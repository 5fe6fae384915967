import { describe, expect, test } from '@jest/globals';
import { june } from '../../support/salesBook';
import { checkedHost, shown } from '../../support/salesHost';

const quote = (price: number, request = '') =>
  ['М-1', 'Балка', 'Ким', 'КП', 10, 60_000, price, 50_000, 'звонок', june(18), june(16), '', request, ''] as const;

/** A clean row, a red one, and one whose request waits. */
const ROWS = [
  quote(60_000),
  quote(51_000),
  quote(60_000, 'клиент просит'),
  quote(60_000),
  quote(60_000),
  quote(60_000),
];

describe('an edit that turns a row red', () => {
  const host = checkedHost(ROWS.map((row, at) => [`М-${at}`, ...row.slice(1)]));
  /** What the toast says after an edit; null without one. */
  const toastAfter = (a1: string, text: string | string[][]): string | null => {
    const before = host.toasts.length;
    const handled = host.typeInto('Сделки', a1, text);
    expect(handled.map(({ error }) => error)).toEqual([null]);
    expect(host.toasts.length - before).toBeLessThanOrEqual(1);
    return host.toasts[before]?.message ?? null;
  };

  test('says the first thing that its verdict says', () => {
    const said = toastAfter('G2', '51000');
    expect(said).toMatch(/^Маржа .* ниже /);
    expect(shown(host, 2, 'Проверка')).toContain(said);
  });

  test.each([
    ['a row that is red already stays silent', 'G3', '50500'],
    ['so does a row that turns back', 'G3', '60000'],
    ['what is not at fault is not blamed', 'H5', '59000'],
    ['a request that waits has been told of', 'G4', '51000'],
  ])('%s', (_, a1, text) => {
    expect(toastAfter(a1, text)).toBeNull();
  });

  test('many rows are told of by the first', () => {
    expect(toastAfter('G6:G7', [['51000'], ['51000']])).toMatch(/И ещё строк: 1$/);
  });

  test('what was typed and judged stands, also where no toast may be shown', () => {
    host.failAt = (call) => (call === 'Spreadsheet.toast' ? new Error('no toast on a phone') : null);
    host.typeInto('Сделки', 'G6:G7', [['60000'], ['60000']]);
    expect(toastAfter('G6', '51000')).toBeNull();
    expect(shown(host, 6, 'Проверка')).toMatch(/^Маржа/);
  });
});
