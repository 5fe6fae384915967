import { readSchedule } from '../../domain/calendar/schedule';
import { nameKey } from '../../domain/name';
import { readInteger } from '../../domain/reading/number';
import type { RawCell } from '../../domain/reading/rawCell';
import { readShare } from '../../domain/reading/share';
import type { Units } from '../../domain/reading/units';
import { readYesNo } from '../../domain/reading/yesNo';

// What a setting's cell says; null for what cannot be read.

export const yesNo = (raw: RawCell): boolean | null => {
  const read = readYesNo(raw);
  return typeof read === 'boolean' ? read : null;
};

export const count =
  (units: Units, most = Infinity) =>
  (raw: RawCell): number | null => {
    const read = readInteger(raw, units);
    return typeof read === 'number' && read >= 0 && read <= most ? read : null;
  };

export const oneOf =
  <Value extends string>(spellings: Readonly<Record<Value, readonly string[]>>) =>
  (raw: RawCell): Value | null => {
    const key = nameKey(String(raw));
    const values = Object.keys(spellings) as Value[];
    return (
      values.find((value) => value === key || spellings[value].some((spelling) => nameKey(spelling) === key)) ?? null
    );
  };

/** What `read` gives, when it is a number of 0 or more. */
export const notNegative =
  (read: (raw: RawCell) => unknown) =>
  (raw: RawCell): number | null => {
    const value = read(raw);
    return typeof value === 'number' && value >= 0 ? value : null;
  };

/** Texts apart by semicolons or line breaks; null when there is none. */
export function listed(raw: RawCell): readonly string[] | null {
  const texts = String(raw).split(/[;\n]/).map((text) => text.trim()); // prettier-ignore
  const given = texts.filter((text) => text !== '');
  return given.length === 0 ? null : [...new Set(given)];
}

export const shareAboveZero = (raw: RawCell): number | null => {
  const read = readShare(raw);
  return typeof read === 'number' && read > 0 ? read : null;
};

/** `30;60;90;120`: whole days above 0, ascending. */
export function bounds(raw: RawCell): readonly number[] | null {
  const parts = String(raw).split(/[;,\s/]+/).filter((part) => part !== ''); // prettier-ignore
  const days = parts.map(Number);
  const isAscending = days.every((day, at) => Number.isInteger(day) && day > (days[at - 1] ?? 0));
  return days.length > 0 && isAscending ? days : null;
}

export function schedule(raw: RawCell): string | null {
  return typeof raw === 'string' && readSchedule(raw).kind === 'schedule' ? raw : null;
}
