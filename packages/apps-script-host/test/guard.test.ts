import { describe, expect, test } from '@jest/globals';
import { evaluate, hostOf } from './testHost';

describe('what a script sees', () => {
  test.each([
    ["range('A1').setTextRotations([[90]])", 'Range.setTextRotations is not emulated'],
    ['SpreadsheetApp.openByUrl("x")', 'SpreadsheetApp.openByUrl is not emulated'],
    ['sheet.someThing', 'Sheet.someThing is not emulated'],
    ['SpreadsheetApp.BorderStyle.WAVY', 'BorderStyle.WAVY is not emulated'],
    ['SpreadsheetApp.newDataValidation().requireColour()', 'DataValidationBuilder.requireColour is not emulated'],
  ])('%s throws by name', (expression, message) => {
    expect(() => evaluate(expression)).toThrow(message);
  });

  test.each([
    'setTimeout',
    'fetch',
    'process',
    'require',
    'URL',
    'TextEncoder',
    'structuredClone',
    'performance',
    'globalThis.WebAssembly',
  ])('there is no %s (documented)', (name) => {
    expect(evaluate(`typeof ${name}`)).toBe('undefined');
  });

  test('what a service throws is an Error named Exception (observed)', () => {
    const caught = 'try { sheet.getRange(0, 1); } catch (e) { return [e instanceof Error, e.name, e.message]; }';
    expect(evaluate(caught)).toEqual([true, 'Exception', 'The starting row of the range is too small.']);
  });

  test.each([
    ['sheet.execution', 'Sheet.execution is not emulated'],
    ['sheet.insertLines', 'Sheet.insertLines is not emulated'],
    ["range('A1').rect", 'Range.rect is not emulated'],
    ["range('A1').parts", 'Range.parts is not emulated'],
  ])('the inside of the host is not seen: %s', (expression, message) => {
    expect(() => evaluate(expression)).toThrow(message);
  });

  test('a range of many parts is one object to the script: what a part changes gives it back', () => {
    expect(evaluate("const a = range('A1:B2'); return a.setNote('x').setValue(1).setBackground('red') === a")).toBe(
      true,
    );
  });

  test('every execution starts anew: a global does not outlive it (documented)', () => {
    const host = hostOf({ code: 'let n = 0; function count() { n += 1; return n; }' });
    expect([host.run('count'), host.run('count')]).toEqual([1, 1]);
  });

  test('a function that is not there is named', () => {
    expect(() => hostOf().run('nothing')).toThrow('Script function not found: nothing');
  });

  test('the clock of the script is the one of the host', () => {
    expect(evaluate('[Date.now(), new Date().getTime()]')).toEqual([
      Date.UTC(2026, 5, 30, 15),
      Date.UTC(2026, 5, 30, 15),
    ]);
  });
});

describe('google.script.run', () => {
  const host = hostOf({
    code: `
function echo(value) { return value; }
function kind(value) { return Array.isArray(value) && value instanceof Array; }
function secret_() { return 1; }
const arrow = () => 1;
function date() { return { at: new Date() }; }
function nothing() {}
function cycle() { const a = {}; a.a = a; return a; }
function negativeZero() { return -0; }
function notANumber() { return NaN; }
function mixed() { return { list: [1, undefined, 'x'], none: undefined }; }
function method() { return { a: 1, b() {} }; }
function fails() { throw new Error('Нет прав'); }
`,
  });

  test.each([[1], ['текст'], [true], [null], [[1, [2, 'x']]], [{ a: { b: [1, null] } }]])(
    '%p passes both ways (documented)',
    (value) => {
      expect(host.callServer('echo', [value])).toEqual(value);
    },
  );

  test.each([
    [undefined, null],
    [-0, 0],
    [NaN, null],
    [Infinity, null],
    [
      [undefined, 1],
      [null, 1],
    ],
    [{ a: undefined, b: -0 }, { b: 0 }],
  ])('%p arrives as %p, as JSON carries it (assumed)', (given, arrived) => {
    expect(host.callServer('echo', [given])).toEqual(arrived);
    expect(Object.is(host.callServer('echo', [given]), -0)).toBe(false);
  });

  test('a cycle as an argument fails (documented)', () => {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    expect(() => host.callServer('echo', [cycle])).toThrow('Failed due to illegal value in property: self');
  });

  test.each([
    ['negativeZero', 0],
    ['notANumber', null],
    ['mixed', { list: [1, null, 'x'] }],
    ['method', null],
  ])('what %s returns arrives as %p (assumed)', (name, arrived) => {
    expect(host.callServer(name)).toEqual(arrived);
  });

  test('an array arrives as an array of the script', () => {
    expect(host.callServer('kind', [[1]])).toBe(true);
  });

  test.each(['secret_', 'arrow', 'noSuch'])('%s cannot be called (documented)', (name) => {
    expect(() => host.callServer(name)).toThrow('Script function not found');
  });

  test.each([[new Date(0)], [() => 1]])('%p as an argument fails (documented)', (value) => {
    expect(() => host.callServer('echo', [value])).toThrow('illegal value');
  });

  test.each(['date', 'nothing', 'cycle'])('what %s returns arrives as null (observed)', (name) => {
    expect(host.callServer(name)).toBeNull();
  });

  test('an error arrives with its message', () => {
    expect(() => host.callServer('fails')).toThrow('Нет прав');
  });
});

describe('authorization (documented)', () => {
  const code = `
function mail() { MailApp.sendEmail('a@b.ru', 's', 'b'); }
function who() { return Session.getActiveUser().getEmail(); }
function write() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1); }
function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); }
function trigger() { ScriptApp.newTrigger('mail').timeBased().everyHours(1).create(); }
`;
  const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;

  test.each(['mail', 'trigger', 'side'])('%s is refused in a simple trigger', (name) => {
    expect(() => hostOf({ code }).run(name, [], { authMode: 'LIMITED' })).toThrow('You do not have permission to call');
  });

  test('a simple trigger and a custom function do not know who it is', () => {
    expect(hostOf({ code }).run('who', [], { authMode: 'LIMITED' })).toBe('');
    expect(hostOf({ code }).callCustomFunction('who', [])).toBe('');
    expect(hostOf({ code }).run('who')).toBe('owner@firm.example');
  });

  test('a custom function cannot write', () => {
    expect(() => hostOf({ code }).callCustomFunction('write', [])).toThrow(
      'You do not have permission to call Range.setValue',
    );
  });

  test('nothing of the document is open before the add-on is enabled in it', () => {
    expect(() => hostOf({ code }).run('write', [], { authMode: 'NONE' })).toThrow('You do not have permission');
  });

  test('a call whose scope is not in the manifest is refused in the words of Google', () => {
    expect(() => hostOf({ code, scopes: [scope('spreadsheets.currentonly')] }).run('mail')).toThrow(
      `Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: (${scope('script.send_mail')})`,
    );
  });

  test('a scope that the user left unticked is refused, and asking first tells', () => {
    const ask = `${code} function asked() { return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus(); }`;
    const host = hostOf({ code: ask, scopes: [scope('script.send_mail')] });
    expect(host.run('asked')).toBe('NOT_REQUIRED');
    host.refusedScopes.add(scope('script.send_mail'));
    expect(host.run('asked')).toBe('REQUIRED');
    expect(() => host.run('mail')).toThrow('Specified permissions are not sufficient');
  });
});
