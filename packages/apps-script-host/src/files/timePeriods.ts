import type { ConditionalRuleData } from '../bookData';

type Rule = Pick<ConditionalRuleData, 'criteria' | 'values'>;

/** Days by name that a sheet of Google has too: the file's name, a value of SpreadsheetApp.RelativeDate. */
const RELATIVE = [
  ['today', 'TODAY', 'FLOOR(@,1)=TODAY()'],
  ['yesterday', 'YESTERDAY', 'FLOOR(@,1)=TODAY()-1'],
  ['tomorrow', 'TOMORROW', 'FLOOR(@,1)=TODAY()+1'],
] as const;

/** The others by Excel's own formula, `@` for the cell; its weeks begin on Sunday. */
const BY_FORMULA: readonly (readonly [period: string, formula: string])[] = [
  ['last7Days', 'AND(TODAY()-FLOOR(@,1)<=6,FLOOR(@,1)<=TODAY())'],
  ['lastWeek', 'AND(TODAY()-ROUNDDOWN(@,0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(@,0)<(WEEKDAY(TODAY())+7))'],
  ['thisWeek', 'AND(TODAY()-ROUNDDOWN(@,0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(@,0)-TODAY()<=7-WEEKDAY(TODAY()))'],
  ['nextWeek', 'AND(ROUNDDOWN(@,0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(@,0)-TODAY()<(15-WEEKDAY(TODAY())))'],
  ['lastMonth', 'AND(MONTH(@)=MONTH(EDATE(TODAY(),0-1)),YEAR(@)=YEAR(EDATE(TODAY(),0-1)))'],
  ['thisMonth', 'AND(MONTH(@)=MONTH(TODAY()),YEAR(@)=YEAR(TODAY()))'],
  ['nextMonth', 'AND(MONTH(@)=MONTH(EDATE(TODAY(),0+1)),YEAR(@)=YEAR(EDATE(TODAY(),0+1)))'],
];

/** Excel's "dates occurring" over a range that begins at `cell`, as a rule of Google; undefined for no such period. */
export function ruleOfPeriod(period: string, cell: string): Rule | undefined {
  const named = RELATIVE.find(([name]) => name === period);
  if (named !== undefined) return { criteria: 'DATE_EQUAL_TO_RELATIVE', values: [named[1]] };
  const formula = BY_FORMULA.find(([name]) => name === period)?.[1];
  return formula === undefined
    ? undefined
    : { criteria: 'CUSTOM_FORMULA', values: [`=${formula.replaceAll('@', cell)}`] };
}

/** The period that such a rule is of, with its formula; undefined for a rule of another kind. */
export function periodOfRule(
  { criteria, values }: Rule,
  cell: string,
): { readonly period: string; readonly formula: string } | undefined {
  const [value] = values;
  if (criteria === 'DATE_EQUAL_TO_RELATIVE') {
    const named = RELATIVE.find(([, name]) => name === value);
    return named && { period: named[0], formula: named[2].replaceAll('@', cell) };
  }
  if (criteria !== 'CUSTOM_FORMULA') return undefined;
  const found = BY_FORMULA.map(([period, formula]) => ({ period, formula: formula.replaceAll('@', cell) }));
  return found.find(({ formula }) => `=${formula}` === value);
}
