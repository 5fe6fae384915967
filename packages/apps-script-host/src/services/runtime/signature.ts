import { types } from 'node:util';
import { Emulated } from './emulated';

/** Where a class stands in Google's names of methods. */
const HOMES: readonly (readonly [home: string, classes: RegExp])[] = [
  ['PropertiesService.', /^Properties$/],
  ['CacheService.', /^Cache$/],
  ['LockService.', /^Lock$/],
  [
    '',
    /^(SpreadsheetApp|PropertiesService|CacheService|LockService|Utilities|Session|ScriptApp|HtmlService|MailApp|Charts|Logger|console)$/,
  ],
];

/** Thrown by a method that its arguments do not fit; the guard, who knows the call, words it. */
export class SignatureMismatch extends Error {}

/** What Google says of a call whose arguments fit no signature. */
export function signatureMessage(className: string, method: string, args: readonly unknown[]): string {
  const home = HOMES.find(([, classes]) => classes.test(className))?.[0] ?? 'SpreadsheetApp.';
  const given = args.map(typeName).join(',');
  return `The parameters (${given}) don't match the method signature for ${home}${className}.${method}.`;
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (Array.isArray(value))
    return value.length > 0 && value.every((item) => typeof item === 'number') ? 'number[]' : '(class)';
  if (value instanceof Emulated) return `SpreadsheetApp.${value.className}`;
  return typeof value === 'object' || types.isProxy(value) ? '(class)' : typeof value;
}
