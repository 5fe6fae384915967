import { describe, expect, test } from '@jest/globals';
import { bundleOf, hostWith } from '../../support/inHost';
import { columnOf, liveSheet, sheetIn } from '../../support/look';
import { HEADER, HEADER_WITH_PAYMENT, salesBook } from '../../support/salesBook';

const bundle = bundleOf('entries/writing.ts');
const RED = '#fbe3e4';
const AMBER = '#fff3d1';
const WAITING = '#e3ecfb';

describe('the highlights of the deals', () => {
  const host = hostWith(bundle, salesBook(undefined, undefined, HEADER_WITH_PAYMENT));
  host.run('setUp');
  host.run('checkAll');
  const sheet = liveSheet(host, 'Сделки');
  const lookAt = (row: number, header: string) =>
    host.workbook.effectiveStyleAt(sheet, row - 1, columnOf(host, 'Сделки', header));

  test.each([
    [2, 'Контрагент', undefined],
    [2, 'Проверка', undefined],
    [3, 'Номер', RED],
    [3, 'Контрагент', RED],
    [3, 'Проверка', RED],
    [3, 'Цена, ₽/т', RED],
    [3, 'Закупка', undefined],
    [3, 'Прайс', undefined],
    [3, 'Своё', undefined],
    [5, 'Отгрузка', RED],
  ])('row %d, «%s» is coloured %s', (row, header, background) => {
    expect(lookAt(row, header).background?.toLowerCase()).toBe(background);
  });

  test('a deal that does not count is grey and italic, its missing date amber for nobody', () => {
    expect(lookAt(4, 'Контрагент')).toMatchObject({ italic: true, color: '#5f6368' });
    expect(lookAt(4, 'Дата шага').background).toBeUndefined();
  });

  test('a request waits in blue', () => {
    host.typeInto('Сделки', 'M3', 'клиент берёт 40 т');
    host.run('checkAll');
    expect(lookAt(3, 'Проверка').background?.toLowerCase()).toBe(WAITING);
  });

  test('an amber finding colours its column too', () => {
    host.typeInto('Сделки', 'J2', '10.06.2026');
    host.run('checkAll');
    expect(lookAt(2, 'Дата шага').background?.toLowerCase()).toBe(AMBER);
  });

  test('a missing cost colours the cost, an unreadable cell itself', () => {
    host.typeInto('Сделки', 'H2', '');
    host.run('checkAll');
    expect(lookAt(2, 'Закупка').background?.toLowerCase()).toBe(RED);
    host.typeInto('Сделки', 'H2', '50000');
    host.typeInto('Сделки', 'J2', '18.06.2026');
    host.typeInto('Сделки', 'F2', '12.500');
    host.run('checkAll');
    expect(lookAt(2, 'Прайс').background?.toLowerCase()).toBe(AMBER);
    host.typeInto('Сделки', 'F2', '60000');
    host.typeInto('Сделки', 'J2', '10.06.2026');
    host.run('checkAll');
  });

  test('a column that people insert moves the fault with the next check', () => {
    host.insertColumns('Сделки', 2, 1);
    host.run('checkAll');
    expect(lookAt(2, 'Дата шага').background?.toLowerCase()).toBe(AMBER);
    expect(host.workbook.effectiveStyleAt(sheet, 1, HEADER.indexOf('Дата шага')).background).toBeUndefined();
  });

  test('stay six rules however often they are set, with no separator that a locale could change', () => {
    host.run('setUp');
    host.run('setUp');
    const { conditionalRules } = sheetIn(host.toBookData(), 'Сделки');
    expect(conditionalRules).toHaveLength(6);
    for (const { values } of conditionalRules) expect(String(values[0])).not.toMatch(/[,;]/);
  });
});
