import type { ConditionalRuleData } from '../../bookData';
import { periodOfRule } from '../timePeriods';
import { firstCellOf, TEXT_RULES } from '../xlsxRead/conditionalRules';
import { operatorOf } from '../xlsxRead/criteria';
import { escapeXml } from '../xml/escape';
import type { StyleTable } from './styleTable';
import { operand } from './validationsXml';
import type { RuleTexts } from './validationsXml';

/** Conditional formats for other programs, the first the strongest. Criteria that they do not know are left out. */
export function conditionalXml(rules: readonly ConditionalRuleData[], styles: StyleTable, texts: RuleTexts): string {
  return rules.map((rule, index) => ruleXml(rule, index + 1, styles, texts)).join('');
}

function ruleXml(rule: ConditionalRuleData, priority: number, styles: StyleTable, { places }: RuleTexts): string {
  const where = places(rule.ranges);
  const cell = firstCellOf(rule.ranges);
  const body = periodBody(rule, cell) ?? bodyOf(rule, cell);
  if (body === undefined) return '';
  const look = `dxfId="${styles.difference(rule)}" priority="${priority}"`;
  const formulas = body.formulas.map((formula) => `<formula>${escapeXml(formula)}</formula>`).join('');
  const stored = `<cfRule ${body.attributes} ${look}>${formulas}</cfRule>`;
  return `<conditionalFormatting sqref="${where}">${stored}</conditionalFormatting>`;
}

interface Body {
  readonly attributes: string;
  readonly formulas: readonly string[];
}

function periodBody(rule: ConditionalRuleData, cell: string): Body | undefined {
  const found = periodOfRule(rule, cell);
  return found && { attributes: `type="timePeriod" timePeriod="${found.period}"`, formulas: [found.formula] };
}

/** `cell` is the upper left one: formulas are relative to it. */
function bodyOf({ criteria, values }: ConditionalRuleData, cell: string): Body | undefined {
  const text = String(values[0] ?? '');
  const quoted = `"${text.replace(/"/g, '""')}"`;
  switch (criteria) {
    case 'CUSTOM_FORMULA':
      return { attributes: 'type="expression"', formulas: [operand(text)] };
    case 'CELL_EMPTY':
      return { attributes: 'type="containsBlanks"', formulas: [`LEN(TRIM(${cell}))=0`] };
    case 'CELL_NOT_EMPTY':
      return { attributes: 'type="notContainsBlanks"', formulas: [`LEN(TRIM(${cell}))>0`] };
    case 'TEXT_EQUAL_TO':
      return { attributes: 'type="cellIs" operator="equal"', formulas: [quoted] };
    default:
      return textBody(criteria, text, quoted, cell) ?? comparisonBody(criteria, values);
  }
}

function textBody(criteria: string, text: string, quoted: string, cell: string): Body | undefined {
  const type = TEXT_RULES.find(([, name]) => name === criteria)?.[0];
  if (type === undefined) return undefined;
  const formula = {
    containsText: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${quoted},${cell}))`,
    beginsWith: `LEFT(${cell},LEN(${quoted}))=${quoted}`,
    endsWith: `RIGHT(${cell},LEN(${quoted}))=${quoted}`,
  }[type];
  const operator = type === 'notContainsText' ? 'notContains' : type;
  return { attributes: `type="${type}" operator="${operator}" text="${escapeXml(text)}"`, formulas: [formula] };
}

function comparisonBody(criteria: string, values: ConditionalRuleData['values']): Body | undefined {
  const operator = operatorOf(criteria)?.operator;
  return operator === undefined
    ? undefined
    : { attributes: `type="cellIs" operator="${operator}"`, formulas: values.map(operand) };
}
