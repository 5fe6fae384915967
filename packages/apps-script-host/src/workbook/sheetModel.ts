import type { ChartData, FilterRuleData, LinkData } from '../bookData';
import type { Extent } from './a1';
import type { CellStyle } from './cellStyle';
import type { CellValue } from './cellValue';
import { Layer } from './layer';
import type { Rect } from './rect';
import type { TableModel } from './tables';
import type { ConditionalRule, ProtectionRule, ValidationRule } from './rules';

/** A sheet: layers of cell properties over a grid of fixed size. All places are 0-based. */
export class SheetModel {
  readonly values = new Layer<NonNullable<CellValue>>();
  readonly formulas = new Layer<string>();
  readonly styles = new Layer<CellStyle>();
  readonly notes = new Layer<string>();
  /** Of the text that stands in the cell: another one takes them away. */
  readonly links = new Layer<readonly LinkData[]>();
  readonly validations = new Layer<ValidationRule>();
  /** Cells that a formula beside them filled. */
  readonly spilled = new Layer<true>();
  hidden = false;
  frozenRows = 0;
  frozenColumns = 0;
  tabColor: string | null = null;
  hiddenGridlines = false;
  /** Pixels. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  merges: Rect[] = [];
  conditionalRules: ConditionalRule[] = [];
  protections: ProtectionRule[] = [];
  charts: ChartData[] = [];
  filter: Rect | null = null;
  tables: TableModel[] = [];
  /** By 0-based column of the sheet. */
  filterRules = new Map<number, FilterRuleData>();
  readonly metadata = new Map<string, string>();

  constructor(
    readonly id: number,
    public name: string,
    public maxRows: number,
    public maxColumns: number,
  ) {}

  get extent(): Extent {
    return { rows: this.maxRows, columns: this.maxColumns };
  }

  get everything(): Rect {
    return { row: 0, column: 0, rows: this.maxRows, columns: this.maxColumns };
  }

  /** The number of rows up to the last with a value or a formula. */
  get lastRow(): number {
    return Math.max(this.values.rowCount, this.formulas.rowCount);
  }

  get lastColumn(): number {
    return Math.max(this.values.columnCount, this.formulas.columnCount);
  }

  valueAt(row: number, column: number): CellValue {
    return this.values.get(row, column);
  }

  /** With its `=`, or blank. */
  formulaAt(row: number, column: number): string {
    return this.formulas.get(row, column) ?? '';
  }

  noteAt(row: number, column: number): string {
    return this.notes.get(row, column) ?? '';
  }

  /** Without conditional formats; see `effectiveStyleAt` of the workbook. */
  styleAt(row: number, column: number): CellStyle {
    return this.styles.get(row, column) ?? PLAIN;
  }

  validationAt(row: number, column: number): ValidationRule | null {
    return this.validations.get(row, column);
  }

  layers(): readonly Layer<unknown>[] {
    const { values, formulas, styles, notes, links, validations, spilled } = this;
    return [values, formulas, styles, notes, links, validations, spilled] as readonly Layer<unknown>[];
  }
}

const PLAIN: CellStyle = {};
