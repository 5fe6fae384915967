import { expect, test } from '@jest/globals';
import { vatSaidIn } from '../../../src/sheets/headers/vatSaidIn';

test.each([
  ['Цена с НДС', true],
  ['Сумма (вкл. НДС), ₽', true],
  ['Price incl. VAT', true],
  ['Закупка без НДС', false],
  ['Cost excl. VAT', false],
  ['Net of VAT', false],
  ['Цена', null],
  ['Ставка НДС', null],
  ['НДС продажи', null],
])('%s', (header, said) => {
  expect(vatSaidIn(header)).toBe(said);
});
