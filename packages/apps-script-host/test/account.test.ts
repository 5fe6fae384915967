import { describe, expect, test } from '@jest/globals';
import { createHost, makeScriptState } from '../src/host';
import { ANY_PRODUCT } from '../src/page/product';
import { createSession } from '../src/page/session';
import { bookData, evaluate, hostOf, sheetData, shown } from './testHost';

/** What a real account does and a plain workbook on this machine does not: shared drives, groups, consent, time. */
const OWNER = 'owner@firm.example';
const HEAD = 'head@firm.example';
const SALES = 'sales@firm.example';
const SCOPES = ['spreadsheets.currentonly', 'script.scriptapp', 'script.send_mail'].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);

describe('15.2 a shared drive (documented: Spreadsheet.getOwner)', () => {
  const code = `
function owner() { return SpreadsheetApp.getActive().getOwner(); }
function protect() {
  const p = SpreadsheetApp.getActive().getSheets()[0].protect();
  p.removeEditors(p.getEditors());
  return p.getEditors().map((each) => each.getEmail());
}`;
  const book = () => hostOf({ code, sharedDrive: true, editors: [HEAD] });

  test('nobody owns the workbook', () => {
    expect([book().run('owner'), book().owner]).toEqual([null, '']);
  });

  test('a protection opens to nobody but who is on it', () => {
    const h = book();
    expect(h.run('protect')).toEqual([OWNER]);
    h.user = HEAD;
    expect(() => h.typeInto('A', 'A1', 'x')).toThrow('protected');
  });
});

describe('15.9 access through a group (documented: Class Protection, its first sample)', () => {
  const code = `
function close(addFirst) {
  const p = SpreadsheetApp.getActive().getSheets()[0].protect();
  if (addFirst) p.addEditor(Session.getEffectiveUser());
  p.removeEditors(p.getEditors());
  return p.getEditors().map((each) => each.getEmail());
}`;
  const book = () => hostOf({ code, owner: OWNER, user: HEAD, editors: [SALES], groups: { [SALES]: [HEAD] } });

  test('a member may edit, and is on no list by themselves', () => {
    const h = book();
    h.typeInto('A', 'A1', 'x');
    expect(shown(h, 'A', 1, 1)).toBe('x');
    expect(
      evaluate('book.getEditors().map(String)', {
        owner: OWNER,
        user: HEAD,
        editors: [SALES],
        groups: { [SALES]: [HEAD] },
      }),
    ).toEqual([OWNER, SALES]);
  });

  test('who takes the group off without being added first is refused, and nothing changes', () => {
    const h = book();
    expect(() => h.run('close', [false])).toThrow('You do not have permission to edit this protected range or sheet.');
    expect(h.workbook.sheets[0]?.protections[0]?.editors).toBeNull();
  });

  test('who was added first stays', () => {
    expect(book().run('close', [true])).toEqual([OWNER, HEAD]);
  });
});

describe('15.3 triggers of several workbooks (documented: ScriptApp.getProjectTriggers, getUserTriggers)', () => {
  const code = `
function install() { ScriptApp.newTrigger('work').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
function count() { return [ScriptApp.getProjectTriggers().length, ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).length]; }
function ids() { return ScriptApp.getProjectTriggers().map((each) => each.getUniqueId()); }
function removeHere() { ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).forEach((each) => ScriptApp.deleteTrigger(each)); }
function removeAll() { ScriptApp.getProjectTriggers().forEach((each) => ScriptApp.deleteTrigger(each)); }
function work() {}`;
  const two = () => {
    const script = makeScriptState();
    const one = hostOf({ code, script });
    const other = hostOf({ code, script, book: bookData([sheetData('B', [])], { title: 'Other' }) });
    one.run('install');
    other.run('install');
    return [one, other] as const;
  };

  test('the project’s are those of every workbook, the user’s those of one', () => {
    const [one, other] = two();
    expect([one.run('count'), other.run('count'), one.run('count', [], { as: HEAD })]).toEqual([
      [2, 1],
      [2, 1],
      [0, 0],
    ]);
    expect(new Set(one.run('ids') as string[]).size).toBe(2);
  });

  test('who removes the project’s takes them from the other workbook too', () => {
    const [one, other] = two();
    one.run('removeHere');
    expect([one.run('count'), other.run('count')]).toEqual([
      [1, 0],
      [1, 1],
    ]);
    one.run('removeAll');
    expect(other.run('count')).toEqual([0, 0]);
    expect(other.typeInto('B', 'A1', 'x')).toEqual([]);
  });
});

describe('15.4 an add-on’s clock trigger', () => {
  const code = `
function install() { ScriptApp.newTrigger('work').timeBased().everyHours(1).create(); }
function work(e) {
  console.log([SpreadsheetApp.getActive(), SpreadsheetApp.getActiveSheet(), PropertiesService.getDocumentProperties(), e.source]
    .map((each) => each === null ? 'null' : String(each)).join(' '));
}`;
  // "Returns the currently active spreadsheet, or null if there is none"; public reports say both of a clock trigger.
  test.each([
    ['has its workbook where nothing else is asked', {}, 'Spreadsheet Sheet Properties undefined'],
    ['has none where that is asked', { clockTriggersSeeDocument: false }, 'null null null undefined'],
    [
      'of a bound script always has it',
      { clockTriggersSeeDocument: false, addOn: false },
      'Spreadsheet Sheet Properties undefined',
    ],
  ])('%s', (_, options, said) => {
    const h = hostOf({ code, ...options });
    h.run('install');
    h.advanceTo(h.now() + 3_600_000);
    expect(h.log).toEqual([said]);
  });
});

describe('15.5 a scope that the person left unticked (documented: concepts/scopes, granular permissions)', () => {
  const code = `
function install() { ScriptApp.newTrigger('work').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
function work() { console.log('began'); MailApp.sendEmail('a@firm.example', 's', 'b'); console.log('ended'); }
function needAll() { try { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); } catch (e) { console.log('caught'); SpreadsheetApp.getActive().getName(); } console.log('after'); }`;
  const without = (addOn: boolean) => {
    const h = hostOf({ code, scopes: SCOPES, addOn });
    h.run('install');
    h.refusedScopes.add('https://www.googleapis.com/auth/script.send_mail');
    return h;
  };

  test.each([
    ['a bound script’s installed trigger does not run at all', false, []],
    ['an add-on’s runs up to the code that needs it', true, ['began']],
  ])('%s', (_, addOn, said) => {
    const h = without(addOn);
    const [handled] = h.typeInto('A', 'A1', 'x');
    expect(handled?.error?.message).toMatch(/Authorization is required|Specified permissions are not sufficient/);
    expect(h.log.filter((line) => /^(began|ended)$/.test(line))).toEqual(said);
  });

  test('requireAllScopes ends the execution: what catches does nothing more', () => {
    const h = without(true);
    expect(() => h.run('needAll')).toThrow('Authorization is required to perform that action');
    expect(h.log).not.toContain('ended');
  });
});

describe('15.6 whose time a trigger takes (documented: quotas; events, onChange)', () => {
  const code = `
function onEdit() { Utilities.sleep(2000); }
function changed(e) { Utilities.sleep(5000); console.log(e.changeType); }
function install() { ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create(); }
function write() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1); }`;

  test('onChange runs at every edit by anybody, on its creator’s time; onEdit on that of who types', () => {
    const h = hostOf({ code });
    h.run('install');
    h.user = HEAD;
    for (const text of ['a', 'b', 'c']) h.typeInto('A', 'A1', text);
    expect(h.log).toEqual(['EDIT', 'EDIT', 'EDIT']);
    expect([h.quotaSpent('triggers', OWNER), h.quotaSpent('triggers', HEAD)]).toEqual([15_000, 6_000]);
  });

  test('what a script writes fires neither', () => {
    const h = hostOf({ code });
    h.run('install');
    h.run('write');
    expect([h.log, h.quotaSpent('triggers', OWNER)]).toEqual([[], 0]);
  });
});

describe('15.7 what a page gets of a failure (observed: public handlers that take the class off)', () => {
  const code = `
function refuse() { throw new Error('Нет прав'); }
function misuse() { SpreadsheetApp.getActive().getSheets()[0].getRange(0, 1); }
function stumble() { null.x; }`;

  test.each([
    ['refuse', 'Error: Нет прав'],
    ['misuse', 'Exception: The starting row of the range is too small.'],
    ['stumble', "TypeError: Cannot read properties of null (reading 'x')"],
  ])('%s: the error is a ScriptError of %p', (functionName, message) => {
    const session = createSession(hostOf({ code }), ANY_PRODUCT, 0);
    const { outcome } = session.answer({ version: 0, action: { kind: 'call', functionName, args: [] } });
    expect(outcome).toEqual({ kind: 'failure', name: 'ScriptError', message });
  });

  test('whoever calls the host itself gets the sentence alone', () => {
    expect(() => hostOf({ code }).callServer('refuse')).toThrow(/^Нет прав$/);
  });
});

describe('15.11, 15.12 menus and toasts', () => {
  const code = `
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addToUi(); }
function onEdit() { SpreadsheetApp.getActive().toast('hi'); }
function go() { SpreadsheetApp.getActive().toast('hi'); }`;
  const manifest = { addOns: { common: { name: 'Проба' } } };
  const add = (more: object) =>
    createHost({
      bundle: { scripts: [{ name: 'Code.js', code }], manifest, html: {} },
      book: bookData([sheetData('A', [])]),
      user: OWNER,
      now: 0,
      ...more,
    });

  test('an add-on’s menu stands under its name (documented: Ui.createAddonMenu)', () => {
    const h = add({});
    h.open();
    expect(h.menu().map(({ caption }) => caption)).toEqual(['Проба']);
  });

  // The pages on simple triggers and on authorization leave it open.
  test.each([
    [true, null, 1],
    [false, 'You do not have permission to call toast', 0],
  ])('a toast of a simple trigger, limitedToasts %p', (limitedToasts, message, toasts) => {
    const h = add({ limitedToasts });
    const [handled] = h.typeInto('A', 'A1', 'x');
    expect([handled?.error?.message ?? null, h.toasts.length]).toEqual([message, toasts]);
    h.run('go');
    expect(h.toasts).toHaveLength(toasts + 1);
  });
});
