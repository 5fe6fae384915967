import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  blankSheet,
  createHost,
  loadBundle,
  ScriptError,
  type BookData,
  type CellData,
  type Host,
} from 'apps-script-host';

/** A project of several files and a folder, as clasp would push it: nobody wrote it for this host. */
const bundle = loadBundle(path.join(__dirname, 'foreign'));

const ANN = 'ann@firm.example';
const BEN = 'ben@firm.example';
/** 17 June 2026 as a cell holds a day. */
const TODAY = 46_190;

const cell = (value: string | number): CellData => ({ value });
const hours = (row: number): CellData => ({ value: null, formula: `=WORKED(D${row}, E${row})` });

const book: BookData = {
  title: 'Time sheet',
  locale: 'en_GB',
  timeZone: 'Europe/Lisbon',
  namedRanges: [],
  sheets: [
    {
      ...blankSheet('Hours'),
      rows: [
        ['Day', 'Person', 'Project', 'From', 'To', 'Hours', 'Changed'].map(cell),
        [{ value: TODAY, numberFormat: 'yyyy-mm-dd' }, ...[ANN, 'Bridge', "'9:00", "'17:30"].map(textCell), hours(2)],
        [{ value: TODAY, numberFormat: 'yyyy-mm-dd' }, ...[BEN, 'Bridge', "'9:00", "'12:00"].map(textCell), hours(3)],
      ],
    },
  ],
};

function textCell(text: string): CellData {
  return { value: text.replace(/^'/, '') };
}

/** At 17:45 in Lisbon, with Ben at the keyboard. */
function opened(): Host {
  const host = createHost({ bundle, book, owner: ANN, user: BEN, now: Date.UTC(2026, 5, 17, 16, 45), addOn: false });
  host.open();
  return host;
}

const shown = (host: Host, row: number, column: number): string => {
  const sheet = host.workbook.sheetNamed('Hours');
  return sheet ? host.workbook.displayAt(sheet, row - 1, column - 1) : '';
};

describe('a time sheet whose script is not ours', () => {
  test('is loaded with all its files, in the order of their names', () => {
    expect(bundle.scripts.map(({ name }) => name)).toEqual(['Code.js', 'Menu.js', 'Settings.gs']);
    expect(Object.keys(bundle.html)).toEqual(['ui/Sidebar']);
  });

  test('puts its menu above the sheet', () => {
    const [menu] = opened().menu();
    expect(menu?.caption).toBe('Hours');
    expect(menu?.items.map((item) => (item.kind === 'item' ? item.functionName : item.kind))).toEqual([
      'showHours',
      'separator',
      'installReminder',
    ]);
  });

  test('computes a cell by its own function, anew when a person types', () => {
    const host = opened();
    expect([shown(host, 2, 6), shown(host, 3, 6)]).toEqual(['8.5', '3']);
    host.typeInto('Hours', 'E3', "'13:15");
    expect(shown(host, 3, 6)).toBe('4.25');
  });

  test('stamps the row that a person changed, and no other', () => {
    const host = opened();
    host.typeInto('Hours', 'C3', 'Tunnel');
    expect(shown(host, 3, 7)).toMatch(/2026.*17:45/);
    expect(shown(host, 2, 7)).toBe('');
  });

  test('shows a page made for whoever asks, and answers its calls', () => {
    const host = opened();
    host.run('showHours');
    expect(host.sidebar).toMatchObject({ title: 'My hours', html: expect.stringContaining(`person = "${BEN}"`) });
    expect(host.callServer('hoursOf', [BEN])).toEqual({ person: BEN, hours: 3 });
    expect(() => host.callServer('hoursOf', [''])).toThrow(new ScriptError('Whose hours?', ''));
  });

  test('does not let the page call a function whose name ends in an underscore', () => {
    expect(() => opened().callServer('rows_')).toThrow(ScriptError);
  });

  test('writes in the evening to who has less than a day, from this machine to nobody', () => {
    const host = opened();
    host.run('installReminder');
    host.advanceTo(Date.UTC(2026, 5, 17, 19));
    expect(host.outbox.map(({ to, body }) => [to, body])).toEqual([[BEN, '3 of 8 hours today.']]);
  });

  test('is heard when it fails, with the place in its own file', () => {
    const broken = {
      ...bundle,
      scripts: [...bundle.scripts, { name: 'Broken.gs', code: 'function go() { nothing(); }' }],
    };
    const host = createHost({ bundle: broken, book, now: 0 });
    expect(() => host.run('go')).toThrow(expect.objectContaining({ stack: expect.stringContaining('Broken.gs') }));
  });
});
