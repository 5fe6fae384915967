import type { ValidationData } from '../../bookData';
import { operatorOf } from '../xlsxRead/criteria';
import { escapeXml } from '../xml/escape';

const LONGEST_LIST = 255;
const LONGEST_PROMPT = 255;

/** What a rule's text needs of its sheet. */
export interface RuleTexts {
  /** Ranges as the file lists them, closed. */
  readonly places: (ranges: readonly string[]) => string;
  readonly reference: (reference: string) => string;
}

/** Validations for other programs. Criteria that they do not know are in the sidecar alone. */
export function validationsXml(validations: readonly ValidationData[], texts: RuleTexts): string {
  const items = validations.flatMap((validation) => {
    const body = bodyOf(validation, texts);
    return body === undefined ? [] : [validationXml(validation, body, texts)];
  });
  return items.length === 0 ? '' : `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`;
}

interface Body {
  readonly attributes: string;
  readonly formulas: readonly string[];
}

function validationXml(validation: ValidationData, { attributes, formulas }: Body, { places }: RuleTexts): string {
  const { ranges, allowInvalid, help } = validation;
  const refusal = allowInvalid ? ' errorStyle="warning"' : '';
  const prompt = help === undefined ? '' : ` showInputMessage="1" prompt="${escapeXml(help.slice(0, LONGEST_PROMPT))}"`;
  const bodies = formulas.map((formula, index) => `<formula${index + 1}>${escapeXml(formula)}</formula${index + 1}>`);
  const head = `${attributes}${refusal} allowBlank="1" showErrorMessage="1"${prompt} sqref="${places(ranges)}"`;
  return `<dataValidation ${head}>${bodies.join('')}</dataValidation>`;
}

function bodyOf({ criteria, values }: ValidationData, texts: RuleTexts): Body | undefined {
  switch (criteria) {
    case 'VALUE_IN_LIST':
      return listBody(values);
    case 'VALUE_IN_RANGE':
      return { attributes: `type="list"${arrow(values)}`, formulas: [texts.reference(String(values[0]))] };
    case 'CUSTOM_FORMULA':
      return { attributes: 'type="custom"', formulas: [operand(values[0] ?? '')] };
    case 'DATE_IS_VALID_DATE':
      return { attributes: 'type="date" operator="greaterThanOrEqual"', formulas: ['1'] };
    default:
      return comparisonBody(criteria, values);
  }
}

/** A list of items with commas, or a longer one than the file may hold, is left out. */
function listBody(values: ValidationData['values']): Body | undefined {
  const items = values.filter((item, index) => typeof item !== 'boolean' || index < values.length - 1).map(String);
  const list = items.join(',');
  if (items.some((item) => item.includes(',')) || list.length > LONGEST_LIST) return undefined;
  return { attributes: `type="list"${arrow(values)}`, formulas: [`"${list.replace(/"/g, '""')}"`] };
}

/** The last value tells whether the cell has an arrow; contrary to its name, the attribute hides it. */
function arrow(values: ValidationData['values']): string {
  return values[values.length - 1] === false ? ' showDropDown="1"' : '';
}

function comparisonBody(criteria: string, values: ValidationData['values']): Body | undefined {
  const found = operatorOf(criteria);
  if (found === undefined) return undefined;
  const type = found.kind === 'NUMBER' ? 'decimal' : 'date';
  return { attributes: `type="${type}" operator="${found.operator}"`, formulas: values.map(operand) };
}

export function operand(value: string | number | boolean): string {
  return String(value).replace(/^=/, '');
}
