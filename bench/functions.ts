// What one call of a custom function over a range takes, by the clock and by the processor (all threads): the built script,
// loaded by a fresh process as Apps Script's V8 would load it, without the host's world around it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInThisContext } from 'node:vm';
import { dealtRows, HEADER, PLACES } from './dealtRows';
import { NOW, ZONE, ZONE_OFFSET } from './world';

const [name = '', count = ''] = process.argv.slice(2);

/** What formulas ask of the services. */
Object.assign(globalThis, {
  Utilities: { formatDate: () => '+0300' },
  SpreadsheetApp: {
    getActive: () => ({ getSpreadsheetTimeZone: () => ZONE, getSpreadsheetLocale: () => 'ru_RU' }),
  },
});
const rows = dealtRows(Number(count));
const column = (place: keyof typeof PLACES): unknown[][] => rows.map((cells) => [cells[PLACES[place]]]);
const today = new Date(NOW - ZONE_OFFSET);

const ARGUMENTS: Readonly<Record<string, () => unknown[]>> = {
  ROP_CHECK: () => [[HEADER, ...rows], today],
  ROP_MARGIN: () => [column('price'), column('cost'), column('quantity'), column('extraCost')],
  ROP_GROSS_PROFIT: () => [column('price'), column('cost'), column('quantity'), column('extraCost')],
  ROP_DISCOUNT: () => [column('listPrice'), column('price')],
  ROP_FLOOR_PRICE: () => [column('cost'), 0.08],
  ROP_NET: () => [column('price'), 0.22],
  ROP_WORK_MINUTES: () => [column('requestedAt'), column('respondedAt'), 'пн-пт 09:00-18:00'],
  ROP_DAYS_OVERDUE: () => [column('shippedAt'), today],
  ROP_NEXT_STEP: () => [column('nextStep'), column('nextStepDate'), today],
};

if (name === '') console.log(JSON.stringify(Object.keys(ARGUMENTS)));
else {
  runInThisContext(readFileSync(path.resolve(import.meta.dirname, '../../dist/Code.js'), 'utf8'));
  const given = ARGUMENTS[name]?.() ?? [];
  const call = (globalThis as unknown as Readonly<Record<string, (...given: unknown[]) => unknown>>)[name];
  const cpuBefore = process.cpuUsage();
  const before = performance.now();
  call?.(...given);
  const ms = performance.now() - before;
  const { user, system } = process.cpuUsage(cpuBefore);
  console.log(JSON.stringify({ ms, cpuMs: (user + system) / 1000 }));
}
