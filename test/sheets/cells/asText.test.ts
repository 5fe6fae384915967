import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asRead, asText } from '../../../src/sheets/cells/asText';

describe('text of people', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+7 900', "'+7 900"],
    ['-', "'-"],
    ['@ivan', "'@ivan"],
    ['\t=1+1', "'\t=1+1"],
    ['\r=1+1', "'\r=1+1"],
    ['ООО «Балка»', 'ООО «Балка»'],
    ["'=1", "'=1"],
    ['', ''],
  ])('«%s» is written as «%s»', (text, written) => {
    expect(asText(text)).toBe(written);
  });

  test('never begins as a formula does, and reads the same whether or not the apostrophe is kept', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const written = asText(text);
        const shown = written.startsWith("'") ? written.slice(1) : written;
        expect(written).not.toMatch(/^[=+\-@\t\r\n]/);
        expect(asRead(written)).toBe(asRead(text));
        if (written !== text) expect(asRead(shown)).toBe(text);
      }),
    );
  });
});
