import fc from 'fast-check';
import type { RawCell } from '../../src/domain/reading/rawCell';
import { clientsTable } from '../../src/sheets/tables/clients';
import { ladderTable } from '../../src/sheets/tables/ladder';
import { stagesTable } from '../../src/sheets/tables/stages';
import { builtScript } from '../support/builtBundle';
import { hostOf, salesBook } from '../support/salesHost';
import { anyDeals, anyRanges } from './books';
import { anyCell, anyDate } from './cells';
import { kind } from './kind';
import type { Kind } from './kind';
import { leaksIn } from './leaks';

/** Every custom function of the bundle, and how many arguments it takes. */
export const FUNCTIONS: readonly (readonly [name: string, parameters: number])[] = [
  ...builtScript().matchAll(/^function (ROP_\w+)\((.*?)\)/gm),
].map(([, name = '', list = '']) => [name, list.split(',').length]);

type Argument = RawCell | readonly (readonly RawCell[])[];

const rectangle = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );
const sensible = fc.constantFrom<RawCell>('пн-пт 09:00-18:00', 0.05, 1000, 'КП', 2026, 46_190, 'без лимита');
const argument: fc.Arbitrary<Argument> = fc.oneof(
  { weight: 4, arbitrary: anyCell },
  { weight: 3, arbitrary: sensible },
  { weight: 2, arbitrary: anyDate },
  { weight: 2, arbitrary: rectangle },
);

const call = fc
  .constantFrom(...FUNCTIONS)
  .chain(([name, most]) => fc.tuple(fc.constant(name), fc.array(argument, { maxLength: most })));

const host = hostOf(salesBook());

/** What a formula shows: a clean value, or an error of ours, which speaks the sheet's language. */
export function formulaHolds([name, args]: readonly [string, readonly unknown[]]): void {
  let shown: unknown;
  try {
    shown = host.callCustomFunction(name, args);
  } catch (error) {
    shown = error instanceof Error ? error.message : String(error);
    if (!/[а-яё]/i.test(String(shown))) throw error;
  }
  const leaked = leaksIn(shown, args);
  if (leaked.length > 0) throw new Error(`${name} shows ${leaked.join(', ')}`);
}

const table = fc.tuple(
  anyDeals,
  fc.oneof(anyDate, fc.constant(46_190)),
  anyRanges(ladderTable),
  anyRanges(stagesTable),
  anyRanges(clientsTable),
);

export const FORMULA_KINDS: readonly Kind[] = [
  kind('custom functions', { short: 4000, long: 90_000 }, call, formulaHolds),
  kind('tables in ROP_CHECK', { short: 150, long: 6000 }, table, (ranges) => {
    formulaHolds(['ROP_CHECK', ranges]);
  }),
];
