/** How Google and the file name a comparison of numbers or dates, in validations and in conditional formats. */
const COMPARISONS = [
  ['between', 'BETWEEN', 'BETWEEN'],
  ['notBetween', 'NOT_BETWEEN', 'NOT_BETWEEN'],
  ['equal', 'EQUAL_TO', 'EQUAL_TO'],
  ['notEqual', 'NOT_EQUAL_TO', null],
  ['greaterThan', 'GREATER_THAN', 'AFTER'],
  ['greaterThanOrEqual', 'GREATER_THAN_OR_EQUAL_TO', 'ON_OR_AFTER'],
  ['lessThan', 'LESS_THAN', 'BEFORE'],
  ['lessThanOrEqual', 'LESS_THAN_OR_EQUAL_TO', 'ON_OR_BEFORE'],
] as const;

/** `NUMBER_BETWEEN`, `DATE_ON_OR_AFTER`; undefined where Google has no such comparison. */
export function comparisonCriteria(kind: 'NUMBER' | 'DATE', operator: string): string | undefined {
  const names = COMPARISONS.find(([stored]) => stored === operator);
  const name = kind === 'NUMBER' ? names?.[1] : names?.[2];
  return name === undefined || name === null ? undefined : `${kind}_${name}`;
}

/** The stored operator of a criteria, with what it compares; undefined for another kind of criteria. */
export function operatorOf(criteria: string): { kind: 'NUMBER' | 'DATE'; operator: string } | undefined {
  const kind = criteria.startsWith('NUMBER_') ? 'NUMBER' : criteria.startsWith('DATE_') ? 'DATE' : undefined;
  const operator = kind && COMPARISONS.find(([stored]) => comparisonCriteria(kind, stored) === criteria)?.[0];
  return kind && operator && { kind, operator };
}
