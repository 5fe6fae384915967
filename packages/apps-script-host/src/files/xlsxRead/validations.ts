import type { ValidationData } from '../../bookData';
import { decodeControls } from '../xml/decode';
import { childOf, descendantsOf, isOn } from '../xml/element';
import type { XmlElement } from '../xml/element';
import { comparisonCriteria } from './criteria';

type Rule = Pick<ValidationData, 'criteria' | 'values'>;

/**
 * The data validations in a part of a sheet (Excel keeps those that refer to other sheets in an extension), by
 * Google's names. `values`: the items of a list, or a range with its sheet, then whether the cell has an arrow;
 * numbers, or serial days; a formula with its `=`.
 */
export function readValidations(part: XmlElement): readonly ValidationData[] {
  return descendantsOf(part, 'dataValidation').flatMap((element) => {
    const rule = ruleOf(element);
    const ranges = (element.attributes['sqref'] ?? childOf(element, 'sqref')?.text ?? '').split(/\s+/).filter(Boolean);
    if (rule === undefined || ranges.length === 0) return [];
    const { showErrorMessage, errorStyle = 'stop', prompt } = element.attributes;
    const allowInvalid = !isOn(showErrorMessage) || errorStyle !== 'stop';
    return [{ ...rule, ranges, allowInvalid, ...(prompt === undefined ? {} : { help: decodeControls(prompt) }) }];
  });
}

function ruleOf(element: XmlElement): Rule | undefined {
  const { type, operator = 'between' } = element.attributes;
  const formulas = ['formula1', 'formula2']
    .map((name) => decodeControls(childOf(element, name)?.text.trim() ?? ''))
    .filter(Boolean);
  switch (type) {
    case 'list':
      return listRule(formulas[0] ?? '', !isOn(element.attributes['showDropDown']));
    case 'custom':
      return customRule(formulas[0] ?? '');
    case 'whole':
    case 'decimal':
      return comparison('NUMBER', operator, formulas);
    case 'date':
      return comparison('DATE', operator, formulas);
    default:
      return undefined;
  }
}

/** Google writes "is a valid date" for other programs as this formula. */
function customRule(formula: string): Rule {
  if (/ISERROR\(DATEVALUE\(/.test(formula)) return { criteria: 'DATE_IS_VALID_DATE', values: [] };
  return { criteria: 'CUSTOM_FORMULA', values: [`=${formula}`] };
}

/** Contrary to its name, `showDropDown` hides the arrow. Items in quotes are the list itself; anything else is a range or a formula that makes one. */
function listRule(formula: string, hasArrow: boolean): Rule {
  if (!formula.startsWith('"')) return { criteria: 'VALUE_IN_RANGE', values: [formula, hasArrow] };
  const items = formula.slice(1, -1).replace(/""/g, '"').split(',');
  return { criteria: 'VALUE_IN_LIST', values: [...items.map((item) => item.trim()), hasArrow] };
}

/** A date not before the beginning of time is what we write for "is a valid date". */
function comparison(kind: 'NUMBER' | 'DATE', operator: string, formulas: readonly string[]): Rule | undefined {
  const values = formulas.map((formula) =>
    formula !== '' && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`,
  );
  if (kind === 'DATE' && operator === 'greaterThanOrEqual' && Number(values[0]) <= 1)
    return { criteria: 'DATE_IS_VALID_DATE', values: [] };
  const criteria = comparisonCriteria(kind, operator);
  return criteria === undefined ? undefined : { criteria, values };
}
