import type { Rect } from '../../workbook/rect';
import type { SheetModel } from '../../workbook/sheetModel';
import { sortRows } from '../../workbook/sortRows';
import { requireEditable } from './editing';
import { Emulated } from '../runtime/emulated';
import type { Execution } from '../runtime/execution';
import { FilterCriteriaService } from './filterCriteria';

/** The filter of a sheet. Columns are the sheet's, 1-based. */
export class FilterService extends Emulated {
  readonly className = 'Filter';

  constructor(
    private readonly execution: Execution,
    private readonly sheet: SheetModel,
  ) {
    super();
  }

  /** Puts a filter over `rect`; a sheet has one at most. */
  static create(execution: Execution, sheet: SheetModel, rect: Rect): FilterService {
    if (sheet.filter) throw new Error("You can't create a filter in a sheet that already has a filter.");
    sheet.filter = rect;
    execution.book.decorated();
    return new FilterService(execution, sheet);
  }

  getRange(): Emulated | null {
    return this.sheet.filter && this.execution.range(this.sheet, this.sheet.filter);
  }

  getColumnFilterCriteria(column: number): Emulated | null {
    const rule = this.sheet.filterRules.get(column - 1);
    return rule ? new FilterCriteriaService(this.execution.book.zone, rule) : null;
  }

  setColumnFilterCriteria(column: number, criteria: FilterCriteriaService | null): this {
    if (criteria) this.sheet.filterRules.set(column - 1, criteria.rule);
    else this.sheet.filterRules.delete(column - 1);
    this.execution.book.decorated();
    return this;
  }

  removeColumnFilterCriteria(column: number): this {
    return this.setColumnFilterCriteria(column, null);
  }

  /** Sorts the rows under the filter's first one, the header. */
  sort(column: number, ascending: boolean): this {
    const { execution, sheet } = this;
    if (!sheet.filter || sheet.filter.rows < 2) return this;
    const rect = { ...sheet.filter, row: sheet.filter.row + 1, rows: sheet.filter.rows - 1 };
    requireEditable(sheet, rect, execution.effectiveUser, execution.state);
    execution.book.settle();
    sortRows(execution.book, sheet, rect, [{ column: column - 1, ascending }]);
    return this;
  }

  remove(): void {
    this.sheet.filter = null;
    this.sheet.filterRules.clear();
    this.execution.book.decorated();
  }
}
