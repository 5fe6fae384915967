import { types } from 'node:util';
import { serialOfWall, wallOfSerial } from '../../workbook/serialDate';
import type { Zone } from '../../zone';

/** The operands of a criterion as a script reads them: a day as a date, a relative one by its name. */
export function criteriaValues(criteria: string, values: readonly unknown[], zone: Zone): unknown[] {
  if (!criteria.startsWith('DATE')) return [...values];
  return values.map((value) => (typeof value === 'number' ? new Date(zone.toUtc(wallOfSerial(value))) : value));
}

/** An operand as a script gives it: a date becomes its serial number. */
export function operandOf(value: unknown, zone: Zone): string | number {
  if (types.isDate(value)) return serialOfWall(zone.toWall(value.getTime()));
  return typeof value === 'number' ? value : String(value);
}
