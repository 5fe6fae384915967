import * as functions from '../../../src/addon/functions';
import type { CellArgument } from '../../../src/addon/functions/argument';

/** A value as `call` of the command line has it: dates are the sheet's wall clock. */
export type Json = string | number | boolean | null | { readonly date: string } | readonly Json[];

export interface Sheet {
  readonly locale: string;
  readonly offsetHours: number;
}

export const MOSCOW: Sheet = { locale: 'ru_RU', offsetHours: 3 };
export const ENGLISH: Sheet = { locale: 'en_US', offsetHours: -5 };

export type FunctionName = keyof typeof functions;

/** Counts how often a call asks the spreadsheet for anything. */
export const asked = { locale: 0, zone: 0 };

/** The two services that a custom function meets, for a zone that never changes its clock. */
function open({ locale, offsetHours }: Sheet): void {
  const sign = offsetHours < 0 ? '-' : '+';
  const spreadsheet = {
    getSpreadsheetLocale: () => ((asked.locale += 1), locale),
    getSpreadsheetTimeZone: () => ((asked.zone += 1), `${locale}${offsetHours}`),
  };
  Object.assign(globalThis, {
    SpreadsheetApp: { getActive: () => spreadsheet },
    Utilities: { formatDate: () => `${sign}${String(Math.abs(offsetHours)).padStart(2, '0')}00` },
  });
}

function argumentOf(value: Json, hours: number): unknown {
  if (Array.isArray(value)) return value.map((item: Json) => argumentOf(item, hours));
  if (typeof value !== 'object' || value === null || !('date' in value)) return value;
  return new Date(Date.parse(`${value.date}${value.date.length > 10 ? '' : 'T00:00:00'}Z`) - hours * 3_600_000);
}

function resultOf(value: unknown, hours: number): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => resultOf(item, hours));
  if (!(value instanceof Date)) return value;
  return { date: new Date(value.getTime() + hours * 3_600_000).toISOString().slice(0, 19) };
}

/** Calls a custom function as a cell of `sheet` does. */
export function call(name: FunctionName, args: readonly Json[], sheet: Sheet = MOSCOW): unknown {
  open(sheet);
  asked.locale = 0;
  asked.zone = 0;
  const given = args.map((argument) => argumentOf(argument, sheet.offsetHours)) as CellArgument[];
  const formula = functions[name] as (...cells: CellArgument[]) => unknown;
  return resultOf(formula(...given), sheet.offsetHours);
}
