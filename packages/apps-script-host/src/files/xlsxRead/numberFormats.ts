/** Formats that a file names by number only. 14 and 22 are "the locale's short date": the Russian one. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd.mm.yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd.mm.yyyy h:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The pattern behind a format's number; undefined for "General", which is no format. */
export function numberFormatOf(id: number, custom: ReadonlyMap<number, string>): string | undefined {
  const pattern = custom.get(id) ?? BUILT_IN[id];
  return pattern === undefined || /^general$/i.test(pattern) ? undefined : pattern;
}

/** Whether it measures a span (`[h]:mm`), which has no day to shift. */
export function isDurationFormat(pattern: string | undefined): boolean {
  return pattern !== undefined && /\[(h+|m+|s+)\]/i.test(pattern);
}
