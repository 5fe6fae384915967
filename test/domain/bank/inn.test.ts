import { describe, expect, test } from '@jest/globals';
import { readInn, sharedInns } from '../../../src/domain/bank/inn';

describe('a taxpayer’s number', () => {
  test.each([
    ['a company’s', '7707083893', '7707083893'],
    ['a person’s', '500100732259', '500100732259'],
    ['with spaces around it', ' 7707083893 ', '7707083893'],
    ['that ends in 0', '7707083050', '7707083050'],
    ['a company’s that lost its leading zero', '274062111', '0274062111'],
    ['a person’s that lost its leading zero', '27400123475', '027400123475'],
    ['a company’s with a wrong digit', '7707083894', ''],
    ['a person’s whose last digit is wrong', '500100732258', ''],
    ['a person’s whose last but one is wrong', '500100732249', ''],
    ['a person’s with a digit too many', '5001007322590', ''],
    ['two in one cell', '5001007322597707083893', ''],
    ['noughts', '0000000000', ''],
    ['too few digits', '77070838', ''],
    ['with the reason code of the registration', '7707083893/770701001', ''],
    ['words', 'нет', ''],
    ['nothing', '', ''],
  ])('%s: «%s» is «%s»', (_, text, inn) => {
    expect(readInn(text)).toBe(inn);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['several clients', ['7707083893', '500100732259', ' 7707083893'], ['7707083893']],
    ['one that lost its zero, and one that kept it', ['274062111', '0274062111'], ['0274062111']],
    ['each its own', ['7707083893', '500100732259'], []],
    ['none at all', ['', 'нет', ''], []],
  ])('is shared where it is borne by %s', (_, inns, shared) => {
    expect([...sharedInns(inns.map((inn) => ({ inn })))]).toEqual(shared);
  });
});
