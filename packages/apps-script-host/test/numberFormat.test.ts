import { describe, expect, test } from '@jest/globals';
import { displayOf } from '../src/workbook/display';
import { rulesOf } from '../src/workbook/localeRules';

const nbsp = '\u00a0';

describe('number formats', () => {
  test.each([
    [1234567.5, '#,##0', 'ru_RU', `1${nbsp}234${nbsp}568`],
    [1234567.5, '#,##0.00', 'en_US', '1,234,567.50'],
    [1234.5, '#,##0 ₽', 'ru_RU', `1${nbsp}235 ₽`],
    [1234.5, '#,##0.00" ₽"', 'ru_RU', `1${nbsp}234,50 ₽`],
    [1.005, '0.00', 'ru_RU', '1,01'],
    [-1.005, '0.00', 'ru_RU', '-1,01'],
    [-0.001, '0.00', 'ru_RU', '0,00'],
    [0.0625, '0.0%', 'ru_RU', '6,3%'],
    [0.05, '0%', 'en_US', '5%'],
    [12.5, '0.###', 'ru_RU', '12,5'],
    [12, '0.###', 'ru_RU', '12'],
    [7, '000', 'ru_RU', '007'],
    [-5, '0;[Red](0)', 'ru_RU', '(5)'],
    [0, '0;-0;"—"', 'ru_RU', '—'],
    [1500000, '0.0,,"M"', 'en_US', '1.5M'],
    [0.1 + 0.2, undefined, 'ru_RU', '0,3'],
    [1 / 3, undefined, 'en_US', '0.3333333333'],
    [46_203, 'dd.mm.yyyy', 'ru_RU', '30.06.2026'],
    [46_203.75, 'dd.MM.yy HH:mm', 'ru_RU', '30.06.26 18:00'],
    [46_203.75, 'd mmmm yyyy', 'ru_RU', '30 июня 2026'],
    [46_203.75, 'mmmm yyyy', 'ru_RU', 'июнь 2026'],
    [0.00012, '0.0E-0', 'en_US', '1.2E-4'],
    [46_203.75, 'M/d/yyyy h:mm am/pm', 'en_US', '6/30/2026 6:00 PM'],
    [1.5, '[h]:mm', 'ru_RU', '36:00'],
    [46_203, 'ddd', 'en_US', 'Tue'],
    [1500, '[>=1000]0.0,"к";0', 'ru_RU', '1,5к'],
    [7, '[>=1000]0.0,"к";0', 'ru_RU', '7'],
    [-3, '[<0]"нет";0', 'ru_RU', 'нет'],
    [2.5, '# ?/?', 'en_US', '2 1/2'],
    [12345, '##0.0E+0', 'en_US', '12.3E+3'],
    [123456789, '000-00-00', 'en_US', '12345-67-89'],
    [46_203.75, 'd mmm', 'ru_RU', '30 июн.'],
    [60, 'dd.mm.yyyy', 'ru_RU', '28.02.1900'],
    [1, 'dd.mm.yyyy', 'ru_RU', '31.12.1899'],
    [5_000_000, 'dd.mm.yyyy', 'ru_RU', '13.07.15589'],
    [46_203.75, '[$-419]d mmmm yyyy;@', 'ru_RU', '30 июня 2026'],
    [5.5, '0"', 'ru_RU', '5,5'],
    [-5.5, '#\u00a0##0.0', 'ru_RU', '-5,5'],
    [5.5, 'General', 'ru_RU', '5,5'],
    [5.5, '@', 'ru_RU', '5,5'],
    [true, '0', 'ru_RU', 'ИСТИНА'],
    ['text', '0.00', 'ru_RU', 'text'],
  ])('%p by %p in %s shows %p', (value, format, locale, text) => {
    expect(displayOf(value, format, rulesOf(locale))).toBe(text);
  });
});
