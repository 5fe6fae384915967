import { describe, expect, test } from '@jest/globals';
import { bookData, hostOf, sheetData, shown } from './testHost';

const code = `
function onEdit(e) {
  PropertiesService.getDocumentProperties().setProperty('simple', JSON.stringify({
    range: e.range.getA1Notation(), fields: [e.range.rowStart, e.range.columnEnd], sheet: e.range.getSheet().getName(), value: e.value, oldValue: e.oldValue,
    mode: e.authMode, source: e.source.getName(), keys: Object.keys(e).sort().join(),
    who: Session.getActiveUser().getEmail() }));
}
function installed(e) {
  const store = PropertiesService.getDocumentProperties();
  store.setProperty('installed', [e.authMode, e.triggerUid, Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail()].join('|'));
}
function changed(e) { PropertiesService.getDocumentProperties().setProperty('change', e.changeType); }
function submitted(e) { PropertiesService.getDocumentProperties().setProperty('form', JSON.stringify([e.range.getRow(), e.values, e.namedValues])); }
function install() {
  const book = SpreadsheetApp.getActive();
  ScriptApp.newTrigger('installed').forSpreadsheet(book).onEdit().create();
  ScriptApp.newTrigger('changed').forSpreadsheet(book).onChange().create();
  ScriptApp.newTrigger('submitted').forSpreadsheet(book).onFormSubmit().create();
}
function write() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('script'); }
function stored(key) { return PropertiesService.getDocumentProperties().getProperty(key); }
function fails() { throw new Error('broken'); }
`;

const table = [
  ['Client', 'Price'],
  ['Beam', 10],
  ['Rail', 5],
  ['Pipe', 7],
];
const host = () => hostOf({ code, book: bookData([sheetData('A', table)]) });
const seen = (h: ReturnType<typeof host>, key: string): unknown => JSON.parse(String(h.run('stored', [key]) ?? 'null'));

describe('typing into the sheet', () => {
  test('an edit of one cell tells the value, the old value and the place (documented)', () => {
    const h = host();
    h.typeInto('A', 'B2', '12,5');
    expect(seen(h, 'simple')).toEqual({
      range: 'B2',
      fields: [2, 2],
      sheet: 'A',
      value: '12.5',
      oldValue: '10',
      mode: 'LIMITED',
      source: 'Sales',
      keys: 'authMode,oldValue,range,source,user,value',
      who: '',
    });
  });

  test('clearing a cell gives no value, a paste neither (documented)', () => {
    const h = host();
    h.typeInto('A', 'B2', '');
    expect(seen(h, 'simple')).not.toHaveProperty('value');
    h.typeInto('A', 'A2', [
      ['x', '1'],
      ['y', '2'],
    ]);
    expect(seen(h, 'simple')).toMatchObject({ range: 'A2:B3', keys: 'authMode,range,source,user' });
    expect(shown(h, 'A', 3, 2)).toBe('2');
  });

  test('a formula typed in Russian has semicolons and decimal commas (observed)', () => {
    const h = host();
    h.typeInto('A', 'C2', '=IF(B2>9,5;"a;b";"c")');
    expect(shown(h, 'A', 2, 3)).toBe('a;b');
  });

  test('an installed trigger runs as its creator and does not know who typed (documented)', () => {
    const h = host();
    h.run('install');
    h.user = 'manager@firm.example';
    h.typeInto('A', 'A2', 'x');
    expect(h.run('stored', ['installed'])).toBe('FULL|1|owner@firm.example|');
  });

  test('what a script writes fires nothing (documented)', () => {
    const h = host();
    h.run('write');
    expect(h.run('stored', ['simple'])).toBeNull();
  });

  test('a handler that fails is told and stops nobody', () => {
    const h = hostOf({
      code: `${code.replace('function onEdit(e) {', 'function onEdit(e) { fails();')}`,
      book: bookData([sheetData('A', table)]),
    });
    expect(h.typeInto('A', 'A2', 'x')).toMatchObject([{ handler: 'onEdit', error: { message: 'broken' } }]);
    expect(shown(h, 'A', 2, 1)).toBe('x');
  });
});

describe('structural edits of a person', () => {
  test.each([
    ['INSERT_ROW', (h: ReturnType<typeof host>) => h.insertRows('A', 2)],
    ['REMOVE_ROW', (h: ReturnType<typeof host>) => h.deleteRows('A', 2)],
    ['INSERT_COLUMN', (h: ReturnType<typeof host>) => h.insertColumns('A', 1)],
    ['REMOVE_COLUMN', (h: ReturnType<typeof host>) => h.deleteColumns('A', 1)],
    ['OTHER', (h: ReturnType<typeof host>) => h.renameSheet('A', 'B')],
  ])('%s fires onChange and no onEdit (documented)', (type, act) => {
    const h = host();
    h.run('install');
    act(h);
    expect(h.run('stored', ['change'])).toBe(type);
    expect(h.run('stored', ['simple'])).toBeNull();
  });

  test('sorting carries whole rows', () => {
    const h = host();
    h.typeInto('A', 'C2', '=B2*2');
    h.sortRange('A', 'A2:C4', 2);
    expect([2, 3, 4].map((row) => shown(h, 'A', row, 1))).toEqual(['Rail', 'Pipe', 'Beam']);
    expect(h.workbook.sheetNamed('A')?.formulaAt(3, 2)).toBe('=B4*2');
    expect(shown(h, 'A', 4, 3)).toBe('20');
  });

  test('a moved column takes its references along', () => {
    const h = host();
    h.typeInto('A', 'C2', '=B2*2');
    h.moveColumns('A', 2, 1, 1);
    expect(shown(h, 'A', 2, 1)).toBe('10');
    expect(h.workbook.sheetNamed('A')?.formulaAt(1, 2)).toBe('=A2*2');
    expect(shown(h, 'A', 2, 3)).toBe('20');
  });

  test('a form adds a row and fires its installed trigger only (documented)', () => {
    const h = host();
    h.run('install');
    h.submitForm('A', ['Wire', '12,5']);
    expect(seen(h, 'form')).toEqual([5, ['Wire', '12,5'], { Client: ['Wire'], Price: ['12,5'] }]);
    expect(h.workbook.sheetNamed('A')?.valueAt(4, 1)).toBe(12.5);
    expect(h.run('stored', ['simple'])).toBeNull();
  });
});
