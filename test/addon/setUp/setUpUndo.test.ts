import { describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import { messyBook } from '../../support/messyBook';
import { hostOf, salesBook } from '../../support/salesHost';
import { cellOf, choiceFor, setUpBy, undo } from './setUpCalls';

const tabsOf = (host: Host): string[] => host.toBookData().sheets.map(({ name }) => name);

/** Set up by answers of one's own, and used for a day: every report has been built. */
function usedHost(): Host {
  const host = hostOf(messyBook());
  const rules = { responseMinutes: '20', schedule: 'пн-пт 08:00-17:00', 'manager discountUpTo': '2 %' };
  setUpBy(host, choiceFor(host, { tab: 'Продажи 2026', triggers: true, rules }));
  host.run('dailyBuild');
  return host;
}

describe('undoing set-up after a day of work', () => {
  test('takes the reports away with the rest, and gives the rules back: the workbook is as it was', () => {
    const before = messyBook();
    const host = usedHost();
    const { said, proposal } = undo(host);
    expect(said).toMatch(/Ваши столбцы и строки на месте/);
    expect(proposal).toMatchObject({ isSetUp: false, canUndo: false });
    const after = host.toBookData();
    expect(after.sheets.map(({ name, rows }) => [name, filled(rows)])).toEqual(
      before.sheets.map(({ name, rows }) => [name, filled(rows)]),
    );
    expect(after.sheets.flatMap(({ protections }) => protections)).toEqual([]);
    expect(after.namedRanges).toEqual([]);
    expect(host.properties.triggers).toEqual([]);
  });

  test.each([
    ['an action beside a debt', 'Дебиторка', 'J2', 'позвонили'],
    ['a note on the summary', 'Сводка', 'M5', 'обсудить'],
    ['a remark between the figures', 'Сводка', 'F6', 'почему?'],
    ['a column of one’s own about people', 'Люди', 'P2', 'наше'],
    ['a line of rules of one’s own', 'План', 'A2', '01.06.2026'],
  ])('keeps %s, and names the tab', (_, tab, a1, text) => {
    const host = usedHost();
    host.typeInto(tab, a1, text);
    const { said } = undo(host);
    expect(said).toContain(`Осталось то, что вписали люди: ${tab}`);
    expect(tabsOf(host)).toEqual([...messyBook().sheets.map(({ name }) => name), tab]);
  });

  test('a rule that somebody has changed since stays theirs', () => {
    const host = usedHost();
    host.typeInto('Правила', 'B2', '25');
    undo(host);
    expect([1, 2].map((row) => cellOf(host, 'Правила', row, 1))).toEqual([25, null]);
  });

  test('a tab of ours that was deleted and made anew goes too', () => {
    const host = usedHost();
    host.deleteSheet('Журнал');
    host.deleteSheet('KPI');
    host.run('dailyBuild');
    expect(tabsOf(host)).toEqual(expect.arrayContaining(['Журнал', 'KPI']));
    undo(host);
    expect(tabsOf(host)).toEqual(messyBook().sheets.map(({ name }) => name));
  });

  test('decisions that were signed stay', () => {
    const host = hostOf(salesBook());
    setUpBy(host, choiceFor(host, { addColumns: ['request'] }));
    const { approvals } = host.callServer('sidebarState') as {
      readonly approvals: readonly { readonly key: string; readonly fingerprint: string }[];
    };
    const [asked] = approvals;
    host.callServer('decide', [
      { key: asked?.key, fingerprint: asked?.fingerprint, decision: 'approved', comment: '' },
    ]);
    expect(undo(host).said).toContain('Согласования');
    expect(tabsOf(host)).toContain('Согласования');
  });

  test('set up again afterwards, the same day builds its report anew', () => {
    const host = usedHost();
    const morning = Date.UTC(2026, 5, 18, 6, 0);
    host.advanceTo(morning);
    undo(host);
    setUpBy(host, choiceFor(host, { tab: 'Продажи 2026', triggers: true }));
    host.advanceTo(morning + 2 * 3_600_000);
    expect(cellOf(host, 'KPI', 1, 0)).not.toBeNull();
  });
});

/** What stands in the rows, without blank ends. */
function filled(rows: readonly (readonly ({ readonly value: unknown } | null)[])[]): string[] {
  const lines = rows.map((row) =>
    row
      .map((cell) => String(cell?.value ?? ''))
      .join('|')
      .replace(/\|+$/, ''),
  );
  while (lines[lines.length - 1] === '') lines.pop();
  return lines;
}
