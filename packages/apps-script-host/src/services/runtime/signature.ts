import { types } from 'node:util';
import { Emulated } from './emulated';
import { SIGNATURES } from './signatures';

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

/** Whether the arguments are of one of the signatures that Google publishes; of a method without any, all are. */
export function fitsSignature(className: string, method: string, args: readonly unknown[]): boolean {
  const overloads = SIGNATURES[`${className}.${method}`]?.split('|');
  return overloads === undefined || overloads.some((letters) => takes(lettersOf(letters), args));
}

function takes(letters: readonly string[], args: readonly unknown[]): boolean {
  const rest = letters[letters.length - 1]?.endsWith('*') === true;
  if (rest ? args.length < letters.length - 1 : args.length !== letters.length) return false;
  return args.every((value, at) => isTaken(letters[at] ?? 'x', value));
}

/** Calls repeat: each list of letters is taken apart once. */
const apart = new Map<string, readonly string[]>();

function lettersOf(signature: string): readonly string[] {
  const known = apart.get(signature) ?? signature.match(/[a-z]\*?/gi) ?? [];
  apart.set(signature, known);
  return known;
}

/** A text may be given as a number or a flag; where an object or a text is asked for null is taken. */
function isTaken(letter: string, value: unknown): boolean {
  if (value === null || value === undefined) return !/[nbda]/.test(letter);
  switch (letter.toLowerCase()) {
    case 'n':
      return typeof value === 'number';
    case 's':
      return typeof value !== 'object' && typeof value !== 'function';
    case 'b':
      return typeof value === 'boolean';
    case 'd':
      return types.isDate(value);
    case 'a':
      return Array.isArray(value);
    case 'o':
      return typeof value === 'object';
    default:
      return true;
  }
}

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
