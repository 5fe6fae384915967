import type { WorkbookModel } from '../../workbook/workbookModel';
import { ColorBuilder } from './color';
import { ConditionalFormatRuleBuilder } from './conditionalRule';
import { DataValidationBuilder } from './dataValidation';
import { Emulated, type Emulates } from '../runtime/emulated';
import { showEnums, spreadsheetEnums } from './enums';
import type { Execution } from '../runtime/execution';
import { FilterCriteriaBuilder } from './filterCriteria';
import { SpreadsheetService } from './spreadsheet';
import { RichTextValueBuilder } from './richText';
import { TextStyleBuilder } from './textStyle';
import { UiService } from '../ui/ui';

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** The way into the document; a bound script and an add-on see only the one that is open. */
export class SpreadsheetAppService
  extends Emulated
  implements Emulates<Google, 'getActive' | 'getActiveSpreadsheet' | 'getActiveSheet' | 'getUi' | 'flush'>
{
  readonly className = 'SpreadsheetApp';

  constructor(private readonly execution: Execution) {
    super();
  }

  getActive(): Emulated | null {
    return this.#active();
  }

  getActiveSpreadsheet(): Emulated | null {
    return this.#active();
  }

  getActiveSheet(): Emulated | null {
    return this.#active()?.getActiveSheet() ?? null;
  }

  getActiveRange(): Emulated | null {
    return this.#active()?.getActiveRange() ?? null;
  }

  getCurrentCell(): Emulated | null {
    return this.#active()?.getCurrentCell() ?? null;
  }

  setCurrentCell(cell: { activate(): Emulated }): Emulated {
    return cell.activate();
  }

  setActiveSheet(sheet: { activate(): Emulated }): Emulated {
    return sheet.activate();
  }

  setActiveRange(range: { activate(): Emulated }): Emulated {
    return range.activate();
  }

  /** There is a person with the document open in a menu, a sidebar call and an edit; not in a clock trigger. */
  getUi(): Emulated {
    if (!this.execution.hasUi) throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
    return new UiService(this.execution);
  }

  flush(): void {
    const book: WorkbookModel = this.execution.book;
    book.settle();
  }

  newDataValidation(): Emulated {
    return new DataValidationBuilder(this.execution);
  }

  newConditionalFormatRule(): Emulated {
    return new ConditionalFormatRuleBuilder(this.execution);
  }

  openById(): never {
    throw new Error('SpreadsheetApp.openById needs a wider scope than spreadsheets.currentonly');
  }

  newFilterCriteria(): Emulated {
    return new FilterCriteriaBuilder(this.execution.book.zone);
  }

  newColor(): Emulated {
    return new ColorBuilder();
  }

  newRichTextValue(): Emulated {
    return new RichTextValueBuilder();
  }

  newTextStyle(): Emulated {
    return new TextStyleBuilder();
  }

  #active(): SpreadsheetService | null {
    return this.execution.hasDocument ? new SpreadsheetService(this.execution) : null;
  }
}

showEnums(SpreadsheetAppService, spreadsheetEnums);
