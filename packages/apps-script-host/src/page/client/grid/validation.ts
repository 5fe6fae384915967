import { DataValidationErrorStyle, DataValidationRenderMode, DataValidationType } from '@univerjs/core';
import type { ISheetDataValidationRule } from '@univerjs/core';
import type { SheetLayout, ValidationView } from '../../protocol';

function ruleOf({ areas, list }: ValidationView, index: number): ISheetDataValidationRule {
  const base = {
    uid: `rule-${index}`,
    ranges: areas.map((area) => ({ ...area })),
    allowBlank: true,
    showErrorMessage: false,
    // The host decides what is refused; the view only offers.
    errorStyle: DataValidationErrorStyle.WARNING,
  };
  if (list === 'checkbox') return { ...base, type: DataValidationType.CHECKBOX };
  return {
    ...base,
    type: DataValidationType.LIST,
    formula1: JSON.stringify(list),
    showDropDown: true,
    renderMode: DataValidationRenderMode.ARROW,
  };
}

/** The dropdowns and checkboxes of a sheet. */
export function listRules(layout: SheetLayout): ISheetDataValidationRule[] {
  return layout.validations.map(ruleOf);
}
