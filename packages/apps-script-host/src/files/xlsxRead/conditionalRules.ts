import type { ConditionalRuleData } from '../../bookData';
import { decodeControls } from '../xml/decode';
import { childrenOf } from '../xml/element';
import type { XmlElement } from '../xml/element';
import { ruleOfPeriod } from '../timePeriods';
import { comparisonCriteria } from './criteria';
import type { CellLook } from './styles';

type Rule = Pick<ConditionalRuleData, 'criteria' | 'values'>;

/** Criteria by text: what the file calls them, Google's name. */
export const TEXT_RULES = [
  ['containsText', 'TEXT_CONTAINS'],
  ['notContainsText', 'TEXT_DOES_NOT_CONTAIN'],
  ['beginsWith', 'TEXT_STARTS_WITH'],
  ['endsWith', 'TEXT_ENDS_WITH'],
] as const;

/** A rule with the place it has among all rules of the sheet: the first that holds wins. */
export interface RankedRule {
  readonly rank: number;
  readonly rule: ConditionalRuleData;
}

/** The rules of one `conditionalFormatting` element. Colour scales, bars and icons are left out. */
export function readConditionalRules(element: XmlElement, looks: readonly CellLook[]): readonly RankedRule[] {
  const ranges = (element.attributes['sqref'] ?? '').split(/\s+/).filter(Boolean);
  return childrenOf(element, 'cfRule').flatMap((stored) => {
    const found = ruleOf(stored, firstCellOf(ranges));
    if (found === undefined || ranges.length === 0) return [];
    const look = looks[Number(stored.attributes['dxfId'] ?? NaN)] ?? {};
    return [{ rank: Number(stored.attributes['priority'] ?? 0), rule: { ...found, ranges, ...look } }];
  });
}

/** Whether a stored rule is one that is read. */
export function isKnownRule(stored: XmlElement): boolean {
  return ruleOf(stored, 'A1') !== undefined;
}

/** The upper left cell, which a rule's formulas are relative to. */
export function firstCellOf(ranges: readonly string[]): string {
  const [, letters = '', digits = ''] = /^\$?([A-Z]*)\$?(\d*)/.exec(ranges[0] ?? '') ?? [];
  return `${letters || 'A'}${digits || '1'}`;
}

function ruleOf(stored: XmlElement, cell: string): Rule | undefined {
  const { type = '', operator = '', text = '' } = stored.attributes;
  const formulas = childrenOf(stored, 'formula').map((formula) => decodeControls(formula.text.trim()));
  const byText = TEXT_RULES.find(([name]) => name === type);
  if (byText !== undefined) return { criteria: byText[1], values: [decodeControls(text)] };
  if (type === 'timePeriod') return ruleOfPeriod(stored.attributes['timePeriod'] ?? '', cell);
  if (type === 'expression') return { criteria: 'CUSTOM_FORMULA', values: [`=${formulas[0] ?? ''}`] };
  if (type === 'containsBlanks') return { criteria: 'CELL_EMPTY', values: [] };
  if (type === 'notContainsBlanks') return { criteria: 'CELL_NOT_EMPTY', values: [] };
  return type === 'cellIs' ? comparison(operator, formulas) : undefined;
}

/** Comparing with a text in quotes is Google's "text is exactly". */
function comparison(operator: string, formulas: readonly string[]): Rule | undefined {
  const text = /^"((?:[^"]|"")*)"$/.exec(formulas[0] ?? '')?.[1];
  if (text !== undefined && operator === 'equal')
    return { criteria: 'TEXT_EQUAL_TO', values: [text.replace(/""/g, '"')] };
  const criteria = comparisonCriteria('NUMBER', operator);
  const values = formulas.map((formula) => (Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`));
  return criteria === undefined ? undefined : { criteria, values };
}
