import { describe, expect, test } from '@jest/globals';
import { formatJavaDate } from '../src/services/utilities/javaDate';
import { parseJavaDate } from '../src/services/utilities/javaDateParse';
import { zoneNamed } from '../src/zone';
import { readFileSync } from 'node:fs';

interface Vectors {
  /** UTC ms, zone, pattern, text. */
  readonly formatted: readonly [number, string, string, string][];
  /** Text, zone, pattern, UTC ms or null where the JDK reads nothing. */
  readonly parsed: readonly [string, string, string, number | null][];
}

const dates = JSON.parse(readFileSync('packages/apps-script-host/test/data/dates.json', 'utf8')) as Vectors;

describe('dates as SimpleDateFormat of the JDK has them (documented: Utilities.formatDate)', () => {
  const byPattern = new Map<string, (readonly [string, string])[]>();
  for (const [ms, zone, pattern, text] of dates.formatted) {
    const ours = formatJavaDate(ms, zoneNamed(zone), pattern);
    byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), [`${ms} ${zone}: ${ours}`, `${ms} ${zone}: ${text}`]]);
  }

  test.each([...byPattern.keys()])('%p prints as there, at every moment and in every zone', (pattern) => {
    const pairs = byPattern.get(pattern) ?? [];
    expect(pairs.map(([ours]) => ours)).toEqual(pairs.map(([, jdk]) => jdk));
  });

  test.each(dates.parsed)('%p in %s by %p is %p', (text, zone, pattern, ms) => {
    const read = (): number => parseJavaDate(text, zoneNamed(zone), pattern, 2026);
    if (ms === null) expect(read).toThrow(`Unparseable date: "${text}"`);
    else expect(read()).toBe(ms);
  });

  test.each([
    ['yyyy b', "Illegal pattern character 'b'"],
    ["yyyy 'at", 'Unterminated quote'],
    ['XXXX', 'invalid ISO 8601 format: length=4'],
  ])('the pattern %p is refused in the words of Java', (pattern, message) => {
    expect(() => formatJavaDate(0, zoneNamed('GMT'), pattern)).toThrow(message);
  });
});
