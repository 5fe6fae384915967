import fc from 'fast-check';
import type { RawCell } from '../../src/domain/reading/rawCell';
import type { ColumnType } from '../../src/sheets/tables/table';
import { SNARES } from './snares';

/** Any text that a cell may hold. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...SNARES) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...SNARES), fc.constantFrom(...SNARES)).map((two) => two.join(' ')),
  },
  { weight: 1, arbitrary: fc.stringMatching(/^[-+−]?[\d., '\u00a0]{1,12}[₽%тд$]?\.?$/) },
  { weight: 1, arbitrary: fc.stringMatching(/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}( \d{1,2}:\d\d)?$/) },
);

const EDGES = [0, -0, 0.1, -1, 1, 1.005, 2 ** 53, -(2 ** 53), 1e21, 1e300, -1e300, 5e-324, 46_190, 2_958_465, 1e9];

/** Any number that a cell may hold: a sheet has no infinite one. */
export const anyNumber: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(...EDGES),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -1000, max: 100_000 }),
);

/** Any moment that a date cell may show: Sheets knows the years 0 to 99,999, people mistype all of them. */
export const anyDate = fc.date({
  min: new Date('0001-01-02T00:00:00Z'),
  max: new Date('9999-12-30T00:00:00Z'),
  noInvalidDate: true,
});

export const anyCell: fc.Arbitrary<RawCell> = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 4, arbitrary: anyText },
  { weight: 3, arbitrary: anyNumber },
  { weight: 1, arbitrary: anyDate },
  { weight: 1, arbitrary: fc.boolean() },
);

const names = fc.constantFrom('Балка', 'ООО Швеллер', 'Ким', 'Ли', 'constructor', '__proto__', 'Орлова');
const stages = fc.constantFrom('Лид', 'Контакт', 'КП', 'Сделка', 'Отгрузка', 'Оплата', 'Проиграна', 'Won', 'paid');
/** Serial numbers of about the year around 17 June 2026. */
const serials = fc.integer({ min: 45_900, max: 46_300 });

/** A cell as a person means it, by the type of its column. */
export function plausible(type: ColumnType): fc.Arbitrary<string | number> {
  switch (type) {
    case 'money':
    case 'limitMoney':
      return fc.oneof(fc.integer({ min: 0, max: 5_000_000 }), fc.constantFrom('45 000,50 ₽', '0', 'без лимита'));
    case 'quantity':
    case 'number':
      return fc.integer({ min: -5000, max: 50_000 }).map((thousandths) => thousandths / 1000);
    case 'share':
    case 'limitShare':
      return fc.oneof(
        fc.integer({ min: 0, max: 40 }).map((points) => points / 100),
        fc.constantFrom('5%', '3 %'),
      );
    case 'integer':
      return fc.integer({ min: 0, max: 90 });
    case 'date':
      return serials;
    case 'datetime':
      return fc.tuple(serials, fc.integer({ min: 0, max: 1439 })).map(([day, minute]) => day + minute / 1440);
    case 'yesNo':
      return fc.constantFrom('да', 'нет', 'yes');
    case 'hours':
      return fc.constantFrom('09:00-17:00', '', '10:00-15:00');
    case 'choice':
      return fc.oneof(stages, names);
    default:
      return fc.oneof(names, anyText);
  }
}
