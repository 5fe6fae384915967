import { describe, expect, test } from '@jest/globals';
import { isValid, type Host } from 'apps-script-host';
import { liveSheet } from '../support/look';
import { ROWS } from '../support/salesBook';
import { changedOutside, hostOf, salesBook } from '../support/salesHost';

const STAGE = 3;

/** Deals whose stages are called as another system calls them. */
function strangersHost(words: readonly string[]): Host {
  const rows = words.map(
    (word, at) => ROWS[at % ROWS.length]?.map((cell, column) => (column === STAGE ? word : cell)) ?? [],
  );
  const host = hostOf(salesBook(rows));
  host.run('setUp');
  return host;
}

function ruleOfStage(host: Host, row: number) {
  const sheet = liveSheet(host, 'Сделки');
  const rule = sheet.validationAt(row - 1, STAGE);
  if (rule === null) throw new Error('no validation');
  return { sheet, rule };
}

/** Whether Google would draw a red corner. */
function isMarked(host: Host, row: number): boolean {
  const { sheet, rule } = ruleOfStage(host, row);
  return !isValid(host.workbook, sheet, rule, sheet.valueAt(row - 1, STAGE), row - 1, STAGE);
}

const offered = (host: Host): unknown => ruleOfStage(host, 2).rule.values;

describe('the list of stages in the deals', () => {
  test('takes the words of a stranger’s sheet that name a stage, and no others', () => {
    const host = strangersHost(['Won', 'Предложение', 'КП', 'Хз']);
    expect([2, 3, 4, 5].map((row) => isMarked(host, row))).toEqual([false, false, false, true]);
  });

  test('still offers every stage of the tab, then these words', () => {
    const tab = ['Лид', 'Контакт', 'КП', 'Сделка', 'Отгрузка', 'Оплата', 'Проиграна'];
    expect(offered(strangersHost(['Won', 'КП', 'Won']))).toEqual([...tab, 'Won', true]);
  });

  test('is the tab itself where the sheet uses its words, so that a new stage is offered at once', () => {
    const host = strangersHost(['КП', 'Сделка']);
    expect(ruleOfStage(host, 2).rule.criteria).toBe('VALUE_IN_RANGE');
  });

  test('learns at the next set-up what came since, and then changes nothing more', () => {
    const host = changedOutside(strangersHost(['КП', 'Сделка']), 3, STAGE + 1, 'Closed won');
    host.run('setUp');
    expect(isMarked(host, 3)).toBe(false);
    host.ledger.reset();
    host.run('setUp');
    expect(host.ledger.totals.calls['Range.setDataValidation']).toBeUndefined();
  });

  test('of the team’s own stays as it is', () => {
    const own = { ranges: ['D2:D10'], criteria: 'VALUE_IN_LIST', values: ['КП', true], allowInvalid: false };
    const book = salesBook();
    const sheets = book.sheets.map((sheet) => (sheet.name === 'Сделки' ? { ...sheet, validations: [own] } : sheet));
    const host = hostOf({ ...book, sheets });
    host.run('setUp');
    expect(offered(host)).toEqual(['КП', true]);
  });
});
