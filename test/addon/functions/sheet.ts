import type * as functions from '../../../src/addon/functions';
import { blankSheet, createHost, zoneNamed, type Host } from 'apps-script-host';
import { builtBundle } from '../../support/builtBundle';

/** A value as `call` of the command line has it: dates are the sheet's wall clock. */
export type Json = string | number | boolean | null | { readonly date: string } | readonly Json[];

export interface Sheet {
  readonly locale: string;
  readonly timeZone: string;
}

export const MOSCOW: Sheet = { locale: 'ru_RU', timeZone: 'Europe/Moscow' };
export const ENGLISH: Sheet = { locale: 'en_US', timeZone: 'America/Bogota' };

export type FunctionName = keyof typeof functions;

const hosts = new Map<Sheet, Host>();

function hostOf(sheet: Sheet): Host {
  const known = hosts.get(sheet);
  if (known !== undefined) return known;
  const book = { title: 'functions', ...sheet, sheets: [blankSheet('Sheet1')], namedRanges: [] };
  const host = createHost({ bundle: builtBundle(), keepsWorlds: true, book, now: Date.UTC(2026, 5, 17, 12) });
  hosts.set(sheet, host);
  return host;
}

function argumentOf(value: Json, timeZone: string): unknown {
  if (Array.isArray(value)) return value.map((item: Json) => argumentOf(item, timeZone));
  if (typeof value !== 'object' || value === null || !('date' in value)) return value;
  const wall = Date.parse(`${value.date}${value.date.length > 10 ? '' : 'T00:00:00'}Z`);
  return new Date(zoneNamed(timeZone).toUtc(wall));
}

function resultOf(value: unknown, timeZone: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => resultOf(item, timeZone));
  if (!(value instanceof Date)) return value;
  return { date: new Date(zoneNamed(timeZone).toWall(value.getTime())).toISOString().slice(0, 19) };
}

const charged: string[] = [];

/** Calls a custom function of the built bundle as a cell of `sheet` does. */
export function call(name: FunctionName, args: readonly Json[], sheet: Sheet = MOSCOW): unknown {
  const host = hostOf(sheet);
  charged.length = 0;
  host.failAt = (service) => {
    charged.push(service);
    return null;
  };
  const given = args.map((argument) => argumentOf(argument, sheet.timeZone));
  return resultOf(host.callCustomFunction(name, given), sheet.timeZone);
}

/** What the last call asked of Google's services, call by call. */
export function asked(): readonly string[] {
  return charged;
}
