import fc from 'fast-check';
import type { BookData, CellData, Scalar, SheetData } from '../../src/bookData';

/** Arbitrary books in the form that a file gives back: without blank tails, blank texts and colours of a blank sheet. */
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }),
  fc.constantFrom('=1+1', '_x0041_', ' ', 'a\r\nb', '<&>"\'', '12.500', '😀'),
);
const value: fc.Arbitrary<Scalar> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
  fc.boolean(),
  fc.constantFrom({ error: '#N/A' }, { error: '#REF!' }),
);
const color = fc.constantFrom('#fbe3e4', '#7a1022', '#5f6368');
const look = fc.record(
  {
    numberFormat: fc.constantFrom('dd.mm.yyyy', '#,##0.00" ₽"', '@', '0.0%'),
    background: color,
    color,
    bold: fc.constant(true),
    italic: fc.constant(true),
    align: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
    wrap: fc.constant(true),
    fontSize: fc.integer({ min: 11, max: 30 }),
    fontFamily: fc.constantFrom('Roboto', 'Calibri', '"<&>_x0041_'),
    line: fc.constantFrom('underline' as const, 'line-through' as const),
    note: text,
  },
  { requiredKeys: [] },
);
const url = fc.constantFrom("https://а.рф/?q=1&b='", 'mailto:a@b.ru', "#'План 1'!A1&_x0041_", '#gid=0&range=A1');
/** A link leads from the whole of a cell: a file has no others. */
const linked = (cell: CellData, to: string | null): CellData => {
  const { value: content } = cell;
  const end = content === null ? 0 : (typeof content === 'object' ? content.error : String(content)).length;
  return to === null ? cell : { ...cell, links: [{ start: 0, end, url: to }] };
};
const formula = fc.constantFrom('=A1*2', '=IF(A1>"a",\'План 1\'!B2,ROP_MARGIN(1,2))');
const plainCell: fc.Arbitrary<CellData | null> = fc.oneof(
  fc.constant(null),
  fc.tuple(value, look).map(([content, how]) => ({ value: content, ...how })),
  fc.tuple(value, formula, look).map(([content, typed, how]) => ({ value: content, formula: typed, ...how })),
  look.map((how) => (Object.keys(how).length === 0 ? null : { value: null, ...how })),
);

const cell = fc
  .tuple(plainCell, fc.option(url, { freq: 3 }))
  .map(([plain, to]) => (plain === null || plain.value === null ? plain : linked(plain, to)));

function withoutTail<Item>(items: Item[], isBlank: (item: Item) => boolean): Item[] {
  const last = items.map(isBlank).lastIndexOf(false);
  return items.slice(0, last + 1);
}

const rows = fc
  .array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 })
  .map((all) => all.map((row) => withoutTail(row, (item) => item === null)))
  .map((all) => withoutTail(all, (row) => row.length === 0));
const range = fc.constantFrom('A2:A', 'B1', 'C3:D9', 'A:B', '2:5');
const indexes = fc.uniqueArray(fc.nat({ max: 40 }), { maxLength: 3 }).map((all) => all.sort((a, b) => a - b));

const validation = fc.record({
  ranges: fc.array(range, { minLength: 1, maxLength: 2 }),
  criteria: fc.constantFrom('VALUE_IN_LIST', 'VALUE_IN_RANGE', 'DATE_AFTER', 'NUMBER_BETWEEN', 'TEXT_IS_VALID_EMAIL'),
  values: fc.array(fc.oneof(text, fc.integer(), fc.boolean()), { minLength: 1, maxLength: 3 }),
  allowInvalid: fc.boolean(),
});
const conditionalRule = fc.record({
  ranges: fc.array(range, { minLength: 1, maxLength: 2 }),
  criteria: fc.constantFrom('CUSTOM_FORMULA', 'TEXT_CONTAINS', 'NUMBER_GREATER_THAN', 'CELL_EMPTY', 'DATE_BEFORE'),
  values: fc.array(fc.oneof(text, fc.integer()), { maxLength: 2 }),
  background: color,
  line: fc.constantFrom('underline' as const, 'line-through' as const),
});
const protection = fc.record(
  {
    range: fc.oneof(fc.constant(''), range),
    description: text,
    warningOnly: fc.boolean(),
    editors: fc.array(fc.emailAddress(), { maxLength: 2 }),
    everyone: fc.constant(true),
    unprotected: fc.array(range, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['range', 'description', 'warningOnly', 'editors'] },
);
const place = fc.record({
  row: fc.nat(9),
  column: fc.nat(9),
  rows: fc.integer({ min: 1, max: 9 }),
  columns: fc.constant(2),
});
const chart = fc.record({
  id: fc.nat(),
  type: fc.constantFrom('LINE', 'COLUMN'),
  ranges: fc.array(fc.record({ sheet: text, rect: place }), { maxLength: 2 }),
  anchor: fc.constant([2, 4, 0, 10] as const),
  headers: fc.nat(1),
  options: fc.dictionary(text, fc.oneof(text, fc.boolean()), { maxKeys: 2, noNullPrototype: true }),
});

const plainBody = fc.record({
  hidden: fc.boolean(),
  maxRows: fc.integer({ min: 50, max: 2000 }),
  maxColumns: fc.integer({ min: 41, max: 60 }),
  rows,
  frozenRows: fc.nat({ max: 3 }),
  frozenColumns: fc.nat({ max: 3 }),
  columnWidths: fc.dictionary(fc.nat({ max: 40 }).map(String), fc.integer({ min: 1, max: 900 }), {
    maxKeys: 3,
    noNullPrototype: true,
  }),
  hiddenColumns: indexes,
  hiddenRows: indexes,
  merges: fc.constantFrom([], ['A1:B2']),
  validations: fc.array(validation, { maxLength: 2 }),
  conditionalRules: fc.array(conditionalRule, { maxLength: 2 }),
  protections: fc.array(protection, { maxLength: 2 }),
});
const filter = fc.constantFrom(
  { range: 'A1:C20', columns: [] },
  {
    range: 'B2:B9',
    columns: [{ column: 1, rule: { criteria: 'NUMBER_GREATER_THAN', values: [2], hidden: [], visible: ['а'] } }],
  },
);
const rowHeights = fc.dictionary(fc.nat({ max: 45 }).map(String), fc.integer({ min: 22, max: 400 }), {
  minKeys: 1,
  maxKeys: 3,
  noNullPrototype: true,
});
const extras = fc.record(
  { charts: fc.array(chart, { minLength: 1, maxLength: 2 }), tabColor: color, filter, rowHeights },
  { requiredKeys: [] },
);
const sheetBody: fc.Arbitrary<Omit<SheetData, 'name'>> = fc
  .tuple(plainBody, extras)
  .map(([body, more]) => ({ ...body, ...more }));

const names = fc.constantFrom('Сделки', "План 'а'", 'A & <B>', '__proto__', 'Rules');

export const anyBook: fc.Arbitrary<BookData> = fc.record({
  title: text,
  locale: fc.constantFrom('ru_RU', 'en_US'),
  timeZone: fc.constantFrom('Europe/Moscow', 'Pacific/Auckland'),
  sheets: fc
    .tuple(fc.uniqueArray(names, { minLength: 1, maxLength: 3 }), fc.infiniteStream(sheetBody))
    .map(([titles, bodies]) => titles.map((name) => ({ name, ...(bodies.next().value as Omit<SheetData, 'name'>) }))),
  namedRanges: fc.constantFrom([], [{ name: 'ROP_TODAY', sheet: 'Rules', range: 'A2:A' }]),
});
