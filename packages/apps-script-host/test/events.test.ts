import { describe, expect, test } from '@jest/globals';
import { bookData, hostOf, sheetData, shown } from './testHost';

const MANAGER = 'manager@firm.example';
const OWNER = 'owner@firm.example';

describe('who an event runs as, and what it may (documented: authorization of add-ons)', () => {
  const code = `
function tell(e) { console.log([e.authMode, Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail(), e.user.getEmail()].join('|')); }
function onOpen(e) { tell(e); }
function onEdit(e) { tell(e); }
function installed(e) { tell(e); }
function callMe() { console.log(['FULL', Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail(), ''].join('|')); }
function install() { ScriptApp.newTrigger('installed').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }`;

  test('a simple trigger is LIMITED and knows nobody; an installed one is FULL, its creator', () => {
    const h = hostOf({ code });
    h.run('install');
    h.user = MANAGER;
    h.open();
    h.typeInto('A', 'A1', 'x');
    expect(h.log).toEqual(['LIMITED|||', 'LIMITED|||', `FULL|${OWNER}||`]);
  });

  test('a menu click and google.script.run are FULL, the person at the keyboard', () => {
    const h = hostOf({ code, user: MANAGER });
    h.run('callMe');
    h.callServer('callMe');
    expect(h.log).toEqual([`FULL|${MANAGER}|${MANAGER}|`, `FULL|${MANAGER}|${MANAGER}|`]);
  });

  test('before anybody used the add-on in the document its simple triggers are NONE', () => {
    const h = hostOf({ code: code.replace(/Session[^,]+\(\)/g, "''"), enabled: false });
    h.open();
    h.typeInto('A', 'A1', 'x');
    h.callServer('callMe');
    h.open();
    expect(h.log.map((line) => line.split('|')[0])).toEqual(['NONE', 'NONE', 'FULL', 'LIMITED']);
  });

  test('an installed trigger writes where the person who typed may not', () => {
    const protect = `
function protect() { const p = SpreadsheetApp.getActive().getSheets()[0].getRange('B:B').protect(); p.removeEditors(p.getEditors()); }
function mark(e) { e.source.getSheets()[0].getRange('B1').setValue(e.value); }
function onEdit(e) { SpreadsheetApp.getActive().getSheets()[0].getRange('B2').setValue(e.value); }
function install() { ScriptApp.newTrigger('mark').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }`;
    const h = hostOf({ code: protect, editors: [MANAGER] });
    h.run('protect');
    h.run('install');
    h.user = MANAGER;
    const handled = h.typeInto('A', 'A1', 'КП');
    expect(handled.map(({ handler, error }) => [handler, error?.message.slice(0, 39) ?? null])).toEqual([
      ['onEdit', 'You are trying to edit a protected cell'],
      ['mark', null],
    ]);
    expect([shown(h, 'A', 1, 2), shown(h, 'A', 2, 2)]).toEqual(['КП', '']);
  });
});

describe('events of a sheet', () => {
  const code = `
function onEdit(e) { console.log('edit ' + e.range.getA1Notation() + ' ' + e.value + ' ' + e.oldValue); SpreadsheetApp.flush(); }
function changed(e) { console.log('change ' + e.changeType); }
function install() { ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create(); }
function write() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1); SpreadsheetApp.getActive().getSheets()[0].insertRowBefore(1); }`;

  test('one that comes while two wait for a running onEdit is lost (documented: simple triggers)', () => {
    const h = hostOf({ code });
    let started = false;
    h.failAt = (call) => {
      if (call !== 'SpreadsheetApp.flush' || started) return null;
      started = true;
      for (const text of ['b', 'c', 'd']) h.typeInto('A', 'A1', text);
      return null;
    };
    h.typeInto('A', 'A1', 'a');
    h.typeInto('A', 'A1', 'e');
    expect(h.log).toEqual(['edit A1 a undefined', 'edit A1 b a', 'edit A1 c b', 'edit A1 e d']);
    expect(shown(h, 'A', 1, 1)).toBe('e');
  });

  test.each<[string, (h: ReturnType<typeof hostOf>) => unknown, string]>([
    ['inserting rows', (h) => h.insertRows('A', 2, 2), 'INSERT_ROW'],
    ['deleting rows', (h) => h.deleteRows('A', 2), 'REMOVE_ROW'],
    ['inserting columns', (h) => h.insertColumns('A', 1), 'INSERT_COLUMN'],
    ['deleting columns', (h) => h.deleteColumns('A', 1), 'REMOVE_COLUMN'],
    ['deleting a sheet', (h) => h.deleteSheet('B'), 'REMOVE_GRID'],
    ['renaming a sheet', (h) => h.renameSheet('B', 'C'), 'OTHER'],
  ])('%s is onChange, not onEdit (documented: installable triggers)', (_title, act, changeType) => {
    const h = hostOf({ code, book: bookData([sheetData('A', [['x', 'y']]), sheetData('B', [])]) });
    h.run('install');
    act(h);
    expect(h.log).toEqual([`change ${changeType}`]);
  });

  test('what a script writes and inserts fires nothing (documented: simple triggers)', () => {
    const h = hostOf({ code });
    h.run('install');
    h.run('write');
    expect(h.log).toEqual([]);
  });

  test('a paste is one event without values, a typed cell tells both (documented: event objects)', () => {
    const h = hostOf({ code });
    h.typeInto('A', 'A1', [['a'], ['b']]);
    h.typeInto('A', 'A1', 'c');
    expect(h.log).toEqual(['edit A1:A2 undefined undefined', 'edit A1 c a']);
  });
});

describe('scopes of the manifest (documented: authorization scopes)', () => {
  const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;
  const all = [
    'spreadsheets.currentonly',
    'script.container.ui',
    'script.scriptapp',
    'userinfo.email',
    'script.send_mail',
  ];
  const calls: [code: string, name: string, call: string][] = [
    ['SpreadsheetApp.getActive()', 'spreadsheets.currentonly', 'SpreadsheetApp.getActive'],
    ["SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))", 'script.container.ui', 'Ui.showSidebar'],
    ['ScriptApp.getProjectTriggers()', 'script.scriptapp', 'ScriptApp.getProjectTriggers'],
    ['Session.getActiveUser()', 'userinfo.email', 'Session.getActiveUser'],
    ["MailApp.sendEmail('a@b.ru', 's', 'b')", 'script.send_mail', 'MailApp.sendEmail'],
  ];

  test.each(calls)('%s fails without %s alone, by name', (code, name, call) => {
    const run = (scopes: readonly string[]): unknown =>
      hostOf({ code: `function go() { ${code}; return 'done'; }`, scopes: scopes.map(scope) }).run('go');
    expect(run(all)).toBe('done');
    expect(() => run(all.filter((each) => each !== name))).toThrow(
      `Specified permissions are not sufficient to call ${call}. Required permissions: (${scope(name)}`,
    );
  });
});

describe('what a custom function is refused (documented: custom functions)', () => {
  test.each([
    "MailApp.sendEmail('a@b.ru', 's', 'b')",
    'SpreadsheetApp.getUi()',
    "ScriptApp.newTrigger('f')",
    "SpreadsheetApp.getActive().getSheets()[0].getRange('B1').setValue(1)",
    "SpreadsheetApp.getActive().insertSheet('x')",
    'SpreadsheetApp.getActive().getSheets()[0].deleteRow(1)',
  ])('%s', (expression) => {
    const h = hostOf({
      code: `function F() { ${expression}; return 1; }`,
      book: bookData([sheetData('A', [['=F()']])]),
    });
    expect(() => h.callCustomFunction('F', [])).toThrow('You do not have permission to call');
    expect(h.toBookData().sheets[0]?.rows[0]?.[0]?.value).toEqual({ error: '#ERROR!' });
  });

  test('it may read the sheet, the properties and the cache', () => {
    const code = `function F() { CacheService.getDocumentCache().get('k'); PropertiesService.getDocumentProperties().getProperty('k');
      return SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue(); }`;
    expect(hostOf({ code, book: bookData([sheetData('A', [['x']])]) }).callCustomFunction('F', [])).toBe('x');
  });
});
