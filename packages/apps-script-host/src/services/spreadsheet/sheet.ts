import type { Emulated, Emulates } from '../runtime/emulated';
import type { PlacedRange } from '../runtime/execution';
import { ChartBuilder, ChartService } from './chart';
import { ConditionalFormatRuleService } from './conditionalRule';
import { FilterService } from './filter';
import { newProtection, ProtectionService } from './protection';
import { placeOfA1 } from './gridRange';
import { select } from './selection';
import { decorate } from './sheetChecks';
import { SheetLines } from './sheetLines';
import { TextFinderService } from './range/textFinder';

type Google = GoogleAppsScript.Spreadsheet.Sheet;

/** Rules, protections, charts and looks of a sheet: with them it is whole. */
export class SheetService
  extends SheetLines
  implements
    Emulates<Google, 'getConditionalFormatRules' | 'protect' | 'getProtections' | 'getCharts' | 'newChart'>,
    Emulates<Google, 'setTabColor' | 'setHiddenGridlines' | 'getFilter'>
{
  getConditionalFormatRules(): Emulated[] {
    return this.sheet.conditionalRules.map(
      (rule) => new ConditionalFormatRuleService(this.execution, this.sheet, rule),
    );
  }

  setConditionalFormatRules(rules: readonly ConditionalFormatRuleService[]): void {
    const list = Array.from(rules, ({ rule }) => rule);
    decorate(this, () => (this.sheet.conditionalRules = list));
  }

  protect(): Emulated {
    const existing = this.sheet.protections.find(({ range }) => range === null);
    return new ProtectionService(
      this.execution,
      this.sheet,
      existing ?? newProtection(this.sheet, null, this.execution.state.owner),
    );
  }

  getProtections(type: unknown): Emulated[] {
    const rules = this.sheet.protections.filter(({ range }) => (type === 'SHEET') === (range === null));
    return rules.map((rule) => new ProtectionService(this.execution, this.sheet, rule));
  }

  getCharts(): Emulated[] {
    return this.sheet.charts.map((chart) => new ChartService(this.execution, this.sheet, chart));
  }

  newChart(): Emulated {
    return new ChartBuilder(this.execution, this.sheet);
  }

  insertChart(chart: ChartService): void {
    decorate(this, () => (this.sheet.charts = [...this.sheet.charts, chart.data]));
  }

  updateChart(chart: ChartService): void {
    decorate(this, () => {
      this.sheet.charts = this.sheet.charts.map((other) => (other.id === chart.data.id ? chart.data : other));
    });
  }

  removeChart(chart: ChartService): void {
    decorate(this, () => (this.sheet.charts = this.sheet.charts.filter(({ id }) => id !== chart.data.id)));
  }

  getTabColor(): string | null {
    return this.sheet.tabColor;
  }

  setTabColor(color: string | null): this {
    return decorate(this, () => (this.sheet.tabColor = color));
  }

  hasHiddenGridlines(): boolean {
    return this.sheet.hiddenGridlines;
  }

  setHiddenGridlines(hidden: boolean): this {
    return decorate(this, () => (this.sheet.hiddenGridlines = hidden));
  }

  getFilter(): Emulated | null {
    return this.sheet.filter && new FilterService(this.execution, this.sheet);
  }

  createTextFinder(text: string): Emulated {
    const place = { sheet: this.sheet, rect: this.sheet.everything };
    return new TextFinderService(this.execution, [place], String(text));
  }

  setActiveRange(range: PlacedRange): Emulated {
    return select(range);
  }

  setActiveSelection(range: PlacedRange | string): Emulated {
    if (typeof range !== 'string') return select(range);
    const { rect, bounds } = placeOfA1(this.sheet, range);
    return select(this.execution.range(this.sheet, rect, bounds));
  }

  setCurrentCell(cell: PlacedRange): Emulated {
    return select(cell);
  }

  getActiveRange(): Emulated {
    return this.execution.range(this.sheet, this.execution.book.selection);
  }

  getActiveCell(): Emulated {
    return this.execution.range(this.sheet, { ...this.execution.book.selection, rows: 1, columns: 1 });
  }

  getCurrentCell(): Emulated {
    return this.getActiveCell();
  }
}
