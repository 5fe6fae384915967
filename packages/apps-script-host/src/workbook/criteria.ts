import { isError, type CellValue } from './cellValue';

type Operand = string | number | boolean;
type Test = (value: CellValue, operands: readonly Operand[]) => boolean;

const text = (test: (text: string, operand: string) => boolean): Test => {
  return (value, [operand = '']) => test(textOf(value), String(operand).toLowerCase());
};
const number = (test: (value: number, a: number, b: number) => boolean): Test => {
  return (value, [a, b]) => typeof value === 'number' && test(value, Number(a), Number(b));
};
/** Dates are compared by day. */
const date = (test: (value: number, a: number, b: number) => boolean): Test => {
  return (value, [a, b]) =>
    typeof value === 'number' && test(Math.floor(value), Math.floor(Number(a)), Math.floor(Number(b)));
};

/** The criteria that BooleanCriteria and DataValidationCriteria share, by name. Texts compare without case. */
const tests: Readonly<Record<string, Test>> = {
  CELL_EMPTY: (value) => value === null || value === '',
  CELL_NOT_EMPTY: (value) => value !== null && value !== '',
  TEXT_CONTAINS: text((value, part) => value.includes(part)),
  TEXT_DOES_NOT_CONTAIN: text((value, part) => !value.includes(part)),
  TEXT_EQUAL_TO: text((value, other) => value === other),
  TEXT_STARTS_WITH: text((value, start) => value.startsWith(start)),
  TEXT_ENDS_WITH: text((value, end) => value.endsWith(end)),
  TEXT_IS_VALID_EMAIL: (value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(textOf(value)),
  TEXT_IS_VALID_URL: (value) => /^https?:\/\/\S+$/.test(textOf(value)),
  NUMBER_EQUAL_TO: number((value, a) => value === a),
  NUMBER_NOT_EQUAL_TO: number((value, a) => value !== a),
  NUMBER_GREATER_THAN: number((value, a) => value > a),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, a) => value >= a),
  NUMBER_LESS_THAN: number((value, a) => value < a),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, a) => value <= a),
  NUMBER_BETWEEN: number((value, a, b) => value >= a && value <= b),
  NUMBER_NOT_BETWEEN: number((value, a, b) => value < a || value > b),
  DATE_IS_VALID_DATE: (value) => typeof value === 'number',
  DATE_EQUAL_TO: date((value, a) => value === a),
  DATE_AFTER: date((value, a) => value > a),
  DATE_BEFORE: date((value, a) => value < a),
  DATE_ON_OR_AFTER: date((value, a) => value >= a),
  DATE_ON_OR_BEFORE: date((value, a) => value <= a),
  DATE_BETWEEN: date((value, a, b) => value >= a && value <= b),
  DATE_NOT_BETWEEN: date((value, a, b) => value < a || value > b),
};

/** Whether `value` meets a criterion; one that is not emulated throws by name. */
export function meets(criteria: string, value: CellValue, operands: readonly Operand[]): boolean {
  const test = tests[criteria];
  if (!test) throw new Error(`The criterion ${criteria} is not emulated`);
  return test(value, operands);
}

function textOf(value: CellValue): string {
  return value === null || isError(value) ? '' : String(value).toLowerCase();
}
