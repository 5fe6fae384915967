import { expect, test } from '@jest/globals';
import type { Host, SheetData } from 'apps-script-host';
import { sheetIn } from '../support/look';
import { checkedHost, hostOf, OWNER } from '../support/salesHost';

type Rules = SheetData['conditionalRules'];

const rulesOf = (host: Host): Rules => sheetIn(host.toBookData(), 'Сделки').conditionalRules;

/** The workbook with the rules of its deals read back in another form. */
function readBack(host: Host, change: (rules: Rules) => Rules): Host {
  const book = host.toBookData();
  const sheets = book.sheets.map((sheet) =>
    sheet.name === 'Сделки' ? { ...sheet, conditionalRules: change(sheet.conditionalRules) } : sheet,
  );
  return hostOf({ ...book, sheets }, { now: host.now(), properties: host.properties });
}

const respelt = (spell: (formula: string) => string) => (rules: Rules) =>
  rules.map((rule) => ({ ...rule, values: rule.values.map((value) => spell(String(value))) }));

test.each<[string, (rules: Rules) => Rules]>([
  ['without the equals sign', respelt((formula) => formula.replace(/^=/, ''))],
  ['with spaces', respelt((formula) => formula.replace(/([=&+])/g, ' $1 '))],
  ['with functions in lower case', respelt((formula) => formula.replace(/[A-Z]{4,}/g, (name) => name.toLowerCase()))],
  [
    'in the words of another language',
    respelt((formula) => formula.replace('LEFT', 'ЛЕВСИМВ').replace('CODE', 'КОДСИМВ')),
  ],
  ['with pinned rows', respelt((formula) => formula.replace(/(\$[A-Z]+)(\d)/g, '$1$$$2'))],
  ['over other ranges', (rules) => rules.map((rule) => ({ ...rule, ranges: ['A2:B50'] }))],
  ['in other colours', (rules) => rules.map((rule) => ({ ...rule, background: '#ffffff' }))],
])('our highlights that are read back %s are not added again', (_, change) => {
  const host = readBack(checkedHost(), change);
  host.run('setUp');
  host.run('setUp');
  expect(rulesOf(host)).toHaveLength(6);
});

test('a rule of people’s of the same kind stays, and set-up is not taken back with it', () => {
  const own = { ranges: ['B2:B50'], criteria: 'CUSTOM_FORMULA', values: ['=LEFT($B2)="r"'], background: '#00ff00' };
  const host = readBack(checkedHost(), (rules) => [own, ...rules]);
  host.user = OWNER;
  host.run('setUp');
  expect(rulesOf(host)).toHaveLength(7);
  host.answers.push('YES', 'OK');
  host.run('switchOff');
  expect(rulesOf(host)).toMatchObject([own]);
});
