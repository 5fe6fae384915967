import { types } from 'node:util';
import type { Realm } from '../runtime/realm';

/** Thrown for a value that `google.script.run` does not carry. */
const ILLEGAL = 'Failed due to illegal value in property: ';

/**
 * What the page passes, as the server function gets it: numbers, texts, booleans, null, arrays and plain objects.
 * @throws TypeError for a date, a function and a cycle
 */
export function toServer(value: unknown, realm: Realm, property = '0', above: readonly unknown[] = []): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return wireNumber(value);
  if (typeof value !== 'object' || types.isDate(value) || above.includes(value))
    throw new TypeError(ILLEGAL + property);
  const inside = [...above, value];
  if (Array.isArray(value)) {
    return realm.list(Array.from(value, (item: unknown, at) => toServer(item, realm, String(at), inside)));
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return realm.record(entries.map(([key, item]) => [key, toServer(item, realm, key, inside)] as const));
}

/** As JSON carries a number: -0 is 0, what is not finite is null. */
function wireNumber(value: number): number | null {
  return Number.isFinite(value) ? value + 0 : null;
}

/** What the function returned, as the page gets it. A date or a function anywhere in it makes the whole of it null. */
export function toPage(value: unknown): unknown {
  try {
    return carried(value, []);
  } catch (error) {
    if (error === NOT_CARRIED) return null;
    throw error;
  }
}

const NOT_CARRIED = new TypeError('not carried');

function carried(value: unknown, above: readonly unknown[]): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return wireNumber(value);
  if (typeof value !== 'object' || types.isDate(value) || above.includes(value)) throw NOT_CARRIED;
  const inside = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (item: unknown) => carried(item, inside));
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, carried(item, inside)]));
}

/** Arguments of a custom function: dates become the script's own. */
export function toFunction(value: unknown, realm: Realm): unknown {
  if (types.isDate(value)) return realm.date(value.getTime());
  if (Array.isArray(value)) return realm.list(value.map((item: unknown) => toFunction(item, realm)));
  return value;
}

/** The result of a custom function or an entry, in the host's own arrays, objects and dates. */
export function fromFunction(value: unknown): unknown {
  if (types.isDate(value)) return new Date(value.getTime());
  if (Array.isArray(value)) return Array.from(value, fromFunction);
  if (typeof value !== 'object' || value === null || types.isProxy(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fromFunction(item)]));
}
