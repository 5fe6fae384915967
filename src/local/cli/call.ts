import { createInterface } from 'node:readline';
import { blankSheet, zoneNamed, type BookData, type Bundle, type Host } from 'apps-script-host';
import { builtBundle } from './built';
import { hostWith, localeNamed } from './hostFor';

interface Call {
  readonly fn: string;
  readonly args: readonly unknown[];
  readonly locale: string;
  readonly zone: string;
}

/** A workbook with nothing in it: a custom function asks it for the locale and the zone only. */
function emptyBook(locale: string, timeZone: string): BookData {
  return { title: 'call', locale, timeZone, sheets: [blankSheet('Sheet1')], namedRanges: [] };
}

const isDated = (value: unknown): value is { readonly date: string } =>
  typeof value === 'object' && value !== null && 'date' in value && typeof value.date === 'string';

/** The wall clock of `2026-06-28T11:00:00`; refuses a day that does not exist, which `Date` would move on. */
function wallOf(text: string): number {
  const wall = Date.parse(`${text.length === 10 ? `${text}T00:00:00` : text}Z`);
  if (Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(text.slice(0, 16)))
    throw new Error(`Not a date: ${text}`);
  return wall;
}

const NO_ARGUMENT = 'An argument is a value, {"date":"…"}, or a list of rows of these.';

/** What a cell would give: `{"date":"2026-06-28T11:00:00"}`, the sheet's wall clock, is a `Date`, null is blank. */
function cellFrom(value: unknown, zone: string): unknown {
  if (value === null) return '';
  if (isDated(value)) return new Date(zoneNamed(zone).toUtc(wallOf(value.date)));
  if (typeof value === 'object') throw new Error(NO_ARGUMENT);
  return value;
}

const isRow = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function argumentFrom(value: unknown, zone: string): unknown {
  if (!Array.isArray(value)) return cellFrom(value, zone);
  const rows: readonly unknown[] = value;
  if (!rows.every(isRow)) throw new Error(NO_ARGUMENT);
  return rows.map((row) => row.map((cell) => cellFrom(cell, zone)));
}

function toJson(value: unknown, zone: string): unknown {
  if (Array.isArray(value)) return value.map((item) => toJson(item, zone));
  if (!(value instanceof Date)) return value;
  return { date: new Date(zoneNamed(zone).toWall(value.getTime())).toISOString().slice(0, 19) };
}

function parsed(line: string): Partial<Call> | null {
  try {
    return JSON.parse(line) as Partial<Call> | null;
  } catch {
    return null;
  }
}

function readCall(line: string): Call {
  const { fn, args = [], locale = 'ru', zone = 'Europe/Moscow' } = parsed(line) ?? {};
  if (typeof fn !== 'string' || !Array.isArray(args)) throw new Error('A call is a JSON object with "fn" and "args".');
  return { fn, args, locale, zone: zoneNamed(zone).name };
}

/** One host for each locale and zone met: opening one for every line would be slow. */
function hostPool(bundle: Bundle): (call: Call) => Host {
  const hosts = new Map<string, Host>();
  return ({ locale, zone }) => {
    const name = `${locale} ${zone}`;
    const host = hosts.get(name) ?? hostWith(bundle, emptyBook(localeNamed(locale), zone), {}, {});
    hosts.set(name, host);
    return host;
  };
}

function answer(line: string, hostOf: (call: Call) => Host): unknown {
  try {
    const call = readCall(line);
    const host = hostOf(call);
    if (!call.fn.startsWith('ROP_') || !host.has(call.fn)) return { error: `Unknown function: ${call.fn}` };
    const args = call.args.map((argument) => argumentFrom(argument, call.zone));
    return { result: toJson(host.callCustomFunction(call.fn, args), call.zone) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** `call`: a JSON line in, a JSON line out; the function runs in the built bundle. */
export async function call(): Promise<void> {
  const hostOf = hostPool(builtBundle());
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answer(line, hostOf))}\n`);
  }
}
