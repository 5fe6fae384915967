import type { ChartData } from '../../bookData';
import type { SheetModel } from '../../workbook/sheetModel';
import { Emulated } from '../runtime/emulated';
import type { Execution, PlacedRange } from '../runtime/execution';

/** A chart kept as it was built. */
export class ChartService extends Emulated {
  readonly className = 'EmbeddedChart';

  constructor(
    private readonly execution: Execution,
    private readonly sheet: SheetModel,
    readonly data: ChartData,
  ) {
    super();
  }

  getChartId(): number {
    return this.data.id;
  }

  getRanges(): Emulated[] {
    const { book } = this.execution;
    return this.data.ranges.flatMap(({ sheet: name, rect }) => {
      const sheet = book.sheetNamed(name);
      return sheet ? [this.execution.range(sheet, rect)] : [];
    });
  }

  getContainerInfo(): Emulated {
    return new ContainerInfo(this.data.anchor);
  }

  modify(): ChartBuilder {
    return new ChartBuilder(this.execution, this.sheet, this.data);
  }
}

class ContainerInfo extends Emulated {
  readonly className = 'ContainerInfo';

  constructor(private readonly anchor: ChartData['anchor']) {
    super();
  }

  getAnchorRow(): number {
    return this.anchor[0];
  }

  getAnchorColumn(): number {
    return this.anchor[1];
  }

  getOffsetX(): number {
    return this.anchor[2];
  }

  getOffsetY(): number {
    return this.anchor[3];
  }
}

const BLANK: ChartData = { id: 0, type: 'COLUMN', ranges: [], anchor: [1, 1, 0, 0], headers: 0, options: {} };

export class ChartBuilder extends Emulated {
  readonly className = 'EmbeddedChartBuilder';

  constructor(
    private readonly execution: Execution,
    private readonly sheet: SheetModel,
    private data: ChartData = BLANK,
  ) {
    super();
  }

  build(): ChartService {
    const highest = Math.max(0, ...this.execution.book.sheets.flatMap(({ charts }) => charts.map(({ id }) => id)));
    const data = this.data.id === 0 ? { ...this.data, id: highest + 1 } : this.data;
    return new ChartService(this.execution, this.sheet, data);
  }

  setChartType(type: string): this {
    return this.#with({ type });
  }

  asLineChart(): this {
    return this.setChartType('LINE');
  }

  asColumnChart(): this {
    return this.setChartType('COLUMN');
  }

  asBarChart(): this {
    return this.setChartType('BAR');
  }

  asAreaChart(): this {
    return this.setChartType('AREA');
  }

  asPieChart(): this {
    return this.setChartType('PIE');
  }

  asComboChart(): this {
    return this.setChartType('COMBO');
  }

  addRange({ sheet, rect }: PlacedRange): this {
    return this.#with({ ranges: [...this.data.ranges, { sheet: sheet.name, rect }] });
  }

  clearRanges(): this {
    return this.#with({ ranges: [] });
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    return this.#with({ anchor: [row, column, offsetX, offsetY] });
  }

  setNumHeaders(headers: number): this {
    return this.#with({ headers });
  }

  setOption(name: string, value: unknown): this {
    return this.#with({ options: { ...this.data.options, [name]: value } });
  }

  setTitle(title: string): this {
    return this.setOption('title', title);
  }

  setStacked(): this {
    return this.setOption('isStacked', true);
  }

  setColors(colors: readonly string[]): this {
    return this.setOption('colors', Array.from(colors));
  }

  setMergeStrategy(strategy: unknown): this {
    return this.setOption('mergeStrategy', strategy);
  }

  setHiddenDimensionStrategy(strategy: unknown): this {
    return this.setOption('hiddenDimensionStrategy', strategy);
  }

  setTransposeRowsAndColumns(transpose: boolean): this {
    return this.setOption('transposeRowsAndColumns', transpose);
  }

  #with(change: Partial<ChartData>): this {
    this.data = { ...this.data, ...change };
    return this;
  }
}
