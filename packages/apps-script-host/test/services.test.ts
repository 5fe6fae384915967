import { describe, expect, test } from '@jest/globals';
import { bookData, evaluate, hostOf, sheetData } from './testHost';

describe('Utilities (documented)', () => {
  const at = 'new Date(Date.UTC(2026, 5, 3, 6, 5, 9, 7))';
  test.each([
    ['yyyy-MM-dd HH:mm:ss.SSS', 'Europe/Moscow', '2026-06-03 09:05:09.007'],
    ["d MMMM yyyy 'at' h:mm a", 'Europe/Moscow', '3 June 2026 at 9:05 AM'],
    ['EEE EEEE u', 'GMT', 'Wed Wednesday 3'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", 'America/New_York', '2026-06-03T02:05:09-04:00'],
    ['Z X', 'GMT+3', '+0300 +03'],
    ["dd''MM", 'GMT', "03'06"],
  ])('formatDate by %p in %s', (format, zone, text) => {
    expect(evaluate(`Utilities.formatDate(${at}, '${zone}', ${JSON.stringify(format)})`)).toBe(text);
  });

  test('parseDate reads what formatDate wrote', () => {
    expect(evaluate("Utilities.parseDate('03.06.2026 09:05', 'Europe/Moscow', 'dd.MM.yyyy HH:mm').toISOString()")).toBe(
      '2026-06-03T06:05:00.000Z',
    );
  });

  test('an HMAC is signed bytes: RFC 4231, case 2', () => {
    const hex =
      "Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe').map((b) => ('0' + (b & 255).toString(16)).slice(-2)).join('')";
    expect(evaluate(hex)).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
    expect(evaluate("Utilities.computeHmacSha256Signature('x', 'k').some((b) => b < 0)")).toBe(true);
  });

  test('a digest and base64', () => {
    expect(evaluate("Utilities.base64Encode(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc'))")).toBe(
      'kAFQmDzST7DWlj99KOF/cg==',
    );
    expect(
      evaluate("Utilities.newBlob(Utilities.base64Decode(Utilities.base64Encode('Балка'))).getDataAsString()"),
    ).toBe('Балка');
  });

  test('getUuid never repeats within a host', () => {
    expect(evaluate('new Set([1, 2, 3].map(() => Utilities.getUuid())).size')).toBe(3);
    expect(evaluate('Utilities.getUuid()')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});

describe('15.13 what calls give back (observed: gas-fakes, test/teststores.js)', () => {
  test.each([
    ["CacheService.getDocumentCache().put('k', 'v')", null],
    ["CacheService.getDocumentCache().remove('k')", null],
    ['String(Session.getEffectiveUser())', 'owner@firm.example'],
    ['String(sheet)', 'Sheet'],
  ])('%s is %p', (expression, result) => {
    expect(evaluate(expression)).toBe(result);
  });
});

describe('properties, cache and lock', () => {
  test('properties outlive the execution, as texts, and lie beside the workbook (documented)', () => {
    const code = `function set() { PropertiesService.getDocumentProperties().setProperty('n', 5); PropertiesService.getUserProperties().setProperties({ a: '1' }); }
function get() { return [PropertiesService.getDocumentProperties().getProperty('n'), PropertiesService.getUserProperties().getProperties()]; }`;
    const h = hostOf({ code });
    h.run('set');
    expect(h.run('get')).toEqual(['5', { a: '1' }]);
    expect(hostOf({ code, properties: h.properties }).run('get')).toEqual(['5', { a: '1' }]);
    expect(h.run('get', [], { as: 'head@firm.example' })).toEqual(['5', {}]);
  });

  test.each([
    ["PropertiesService.getDocumentProperties().setProperty('k', 'x'.repeat(9216))", 'Argument too large: value'],
    ["CacheService.getDocumentCache().put('k', 'x'.repeat(102401))", 'Argument too large: value'],
    ["CacheService.getDocumentCache().put('k'.repeat(251), 'x')", 'Argument too large: key'],
    [
      "for (let i = 0; i < 70; i += 1) PropertiesService.getDocumentProperties().setProperty('k' + i, 'x'.repeat(9000)); return 0;",
      'property storage quota',
    ],
    [
      "MailApp.sendEmail(Array.from({ length: 51 }, (_, i) => 'a' + i + '@b.ru').join(','), 's', 'b')",
      'Recipients Per Message',
    ],
    ["MailApp.sendEmail('nobody', 's', 'b')", 'Invalid email: nobody'],
  ])('%s is over a limit (documented)', (expression, message) => {
    expect(() => evaluate(expression)).toThrow(message);
  });

  test('a lock that another execution holds is not had, and waiting for it fails (documented)', () => {
    const code = `function once() { const lock = LockService.getDocumentLock(); const had = lock.tryLock(100); const has = lock.hasLock(); return [had, has]; }
function wait() { LockService.getDocumentLock().waitLock(100); }`;
    const h = hostOf({ code });
    expect(h.run('once')).toEqual([true, true]);
    const release = h.holdLock('document');
    expect(h.run('once')).toEqual([false, false]);
    expect(() => h.run('wait')).toThrow('Lock timeout');
    release();
    expect(h.run('once')).toEqual([true, true]);
  });

  test('an execution that begins inside another meets its lock', () => {
    const code = `function hold() { LockService.getDocumentLock().waitLock(1); SpreadsheetApp.flush(); }
function once() { return LockService.getDocumentLock().tryLock(1); }`;
    const h = hostOf({ code });
    const inside: unknown[] = [];
    h.failAt = (call) => {
      if (call === 'SpreadsheetApp.flush') inside.push(h.run('once'));
      return null;
    };
    h.run('hold');
    expect([...inside, h.run('once')]).toEqual([false, true]);
  });

  test('mails go to the outbox and use up the quota', () => {
    const code = `function send() { MailApp.sendEmail({ to: 'a@b.ru,c@d.ru', subject: 'Сводка', body: 'текст', htmlBody: '<p>' }); return MailApp.getRemainingDailyQuota(); }`;
    const h = hostOf({ code });
    expect(h.run('send')).toBe(98);
    expect(h.outbox).toEqual([
      { at: h.now(), to: 'a@b.ru,c@d.ru', subject: 'Сводка', body: 'текст', htmlBody: '<p>', name: null },
    ]);
  });
});

describe('menus, pages and dialogs', () => {
  const code = `
function onOpen() { SpreadsheetApp.getUi().createMenu('РОП').addItem('Проверить', 'checkAll').addSeparator()
  .addSubMenu(SpreadsheetApp.getUi().createMenu('Ещё').addItem('О', 'about')).addToUi(); }
function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('РОП-контроль')); }
function page() { const t = HtmlService.createTemplateFromFile('Page'); t.name = '<b>'; t.list = [1, 2]; return t.evaluate().getContent(); }
function ask() { const ui = SpreadsheetApp.getUi(); return [ui.alert('Да?', ui.ButtonSet.YES_NO) === ui.Button.NO, ui.prompt('Имя').getResponseText()]; }
`;
  const html = {
    Sidebar: '<p>hi</p>',
    Page: '<i><?= name ?></i><?!= name ?><? for (const n of list) { ?>[<?= n ?>]<? } ?>',
  };
  const h = hostOf({ code, html });

  test('onOpen makes the menu', () => {
    h.open();
    h.open();
    expect(h.menu()).toEqual([
      {
        caption: 'РОП',
        items: [
          { kind: 'item', caption: 'Проверить', functionName: 'checkAll' },
          { kind: 'separator' },
          { kind: 'menu', menu: { caption: 'Ещё', items: [{ kind: 'item', caption: 'О', functionName: 'about' }] } },
        ],
      },
    ]);
  });

  test('the sidebar is kept with its title', () => {
    h.run('side');
    expect(h.sidebar).toEqual({ title: 'РОП-контроль', html: '<p>hi</p>', width: null });
  });

  test('a template escapes what <?= prints', () => {
    expect(h.run('page')).toBe('<i>&#60;b&#62;</i><b>[1][2]');
  });

  test('dialogs get the answers that were laid ready', () => {
    h.answers.push('NO', 'Нина');
    expect(h.run('ask')).toEqual([true, 'Нина']);
    expect(h.dialogs).toEqual([
      { kind: 'alert', title: '', text: 'Да?', answer: 'NO' },
      { kind: 'prompt', title: '', text: 'Имя' },
    ]);
  });
});

describe('the ledger', () => {
  const code = `
function free() { const s = SpreadsheetApp.getActive().getSheetByName('A'); const r = s.getRange('A1:B2'); s.getRangeList(['A1']); r.offset(0, 0).getA1Notation();
  SpreadsheetApp.newDataValidation().requireDate().build(); Utilities.getUuid(); PropertiesService.getDocumentProperties(); }
function paid() { const s = SpreadsheetApp.getActive().getSheetByName('A'); s.getRange('A1:B2').getValues(); s.getRange('A1:C1').setValues([[1, 2, 3]]);
  s.getDataRange().getValues(); s.getLastRow(); s.getRangeList(['A1', 'B1:B2']).setBackground('#fff'); s.appendRow([1, 2]);
  SpreadsheetApp.flush(); CacheService.getDocumentCache().get('x'); PropertiesService.getDocumentProperties().setProperty('a', 'b');
  LockService.getDocumentLock().tryLock(1); SpreadsheetApp.getActive().toast('hi'); SpreadsheetApp.getActive().getSpreadsheetTimeZone(); }`;
  const h = () => hostOf({ code, book: bookData([sheetData('A', [['x', 'y']])]) });

  test('naming a place, building and computing are free', () => {
    const host = h();
    host.run('free');
    expect(host.ledger.summary()).toEqual({ calls: {}, total: 0, reads: 0, writes: 0, cellsRead: 0, cellsWritten: 0 });
  });

  test('reads, writes and their cells are counted', () => {
    const host = h();
    host.run('paid');
    const { calls, ...sums } = host.ledger.summary();
    expect(sums).toEqual({ total: 13, reads: 6, writes: 5, cellsRead: 7, cellsWritten: 8 });
    expect(calls).toMatchObject({
      'Range.getValues': 2,
      'Sheet.getDataRange': 1,
      'RangeList.setBackground': 1,
      'Lock.tryLock': 1,
    });
  });

  test('a call can be made to fail, and the script may catch it', () => {
    const host = h();
    host.failAt = (call) => (call === 'Range.setValues' ? new Error('Service Spreadsheets timed out') : null);
    expect(() => host.run('paid')).toThrow('Service Spreadsheets timed out');
  });

  test('an execution that would take over six minutes is cut off (documented)', () => {
    const host = hostOf({
      code: 'function long() { Utilities.sleep(300000); Utilities.sleep(59000); for (let i = 0; i < 60; i += 1) SpreadsheetApp.flush(); }',
    });
    expect(() => host.run('long')).toThrow('Exceeded maximum execution time');
  });
});
