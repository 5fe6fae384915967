import type { Rect } from '../../../workbook/rect';
import type { SheetModel } from '../../../workbook/sheetModel';
import { Emulated, type Emulates } from '../../runtime/emulated';
import type { Execution, PlacedRange } from '../../runtime/execution';
import { rectOnGrid } from '../gridRange';
import { RangeValues } from './rangeValues';

type Google = GoogleAppsScript.Spreadsheet.TextFinder;

interface Place {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

/** Cells in which a text stands, one after the other; it looks at what is shown, or at formulas where asked. */
export class TextFinderService
  extends Emulated
  implements
    Emulates<Google, 'findAll' | 'findNext' | 'findPrevious' | 'getCurrentMatch' | 'replaceAllWith' | 'replaceWith'>,
    Emulates<Google, 'ignoreDiacritics' | 'matchCase' | 'matchEntireCell' | 'matchFormulaText' | 'useRegularExpression'>
{
  readonly className = 'TextFinder';
  private readonly asked = { diacritics: false, case: false, entire: false, formulas: false, regular: false };
  private current: PlacedRange | null = null;
  private start: PlacedRange | null = null;

  constructor(
    private readonly execution: Execution,
    private readonly places: readonly Place[],
    private readonly text: string,
  ) {
    super();
  }

  findAll(): Emulated[] {
    return this.#matches();
  }

  findNext(): Emulated | null {
    return this.#step(1);
  }

  findPrevious(): Emulated | null {
    return this.#step(-1);
  }

  getCurrentMatch(): Emulated | null {
    return this.current;
  }

  ignoreDiacritics(ignore: boolean): this {
    return this.#ask({ diacritics: ignore });
  }

  matchCase(matchCase: boolean): this {
    return this.#ask({ case: matchCase });
  }

  matchEntireCell(entire: boolean): this {
    return this.#ask({ entire });
  }

  matchFormulaText(formulas: boolean): this {
    return this.#ask({ formulas });
  }

  useRegularExpression(regular: boolean): this {
    return this.#ask({ regular });
  }

  startFrom(range: PlacedRange): this {
    this.start = range;
    return this;
  }

  /** How many times a text was put in place of a found one. */
  replaceAllWith(replacement: string): number {
    return this.#matches().reduce((sum, cell) => sum + this.#replaceIn(cell, replacement), 0);
  }

  replaceWith(replacement: string): number {
    return this.current ? this.#replaceIn(this.current, replacement) : 0;
  }

  #ask(change: Partial<typeof this.asked>): this {
    Object.assign(this.asked, change);
    return this;
  }

  #matches(): PlacedRange[] {
    const pattern = this.#pattern();
    return this.places.flatMap(({ sheet, rect }) => {
      this.execution.book.settle(sheet);
      const found: PlacedRange[] = [];
      for (let row = rect.row; row < Math.min(rect.row + rect.rows, sheet.lastRow); row++) {
        for (let column = rect.column; column < rect.column + rect.columns; column++) {
          if (this.#shown(sheet, row, column).search(pattern) < 0) continue;
          found.push(this.execution.range(sheet, rectOnGrid(sheet, row + 1, column + 1)));
        }
      }
      return found;
    });
  }

  /** Formulas are looked at only where they are asked for. */
  #shown(sheet: SheetModel, row: number, column: number): string {
    const formula = this.asked.formulas ? sheet.formulaAt(row, column) : '';
    return this.#bare(formula || this.execution.book.displayAt(sheet, row, column));
  }

  #bare(text: string): string {
    return this.asked.diacritics ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
  }

  #pattern(): RegExp {
    const source = this.asked.regular ? this.text : this.#bare(this.text).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    return new RegExp(this.asked.entire ? `^(?:${source})$` : source, this.asked.case ? 'gu' : 'giu');
  }

  #replaceIn(cell: PlacedRange, replacement: string): number {
    const shown = this.#shown(cell.sheet, cell.rect.row, cell.rect.column);
    const count = [...shown.matchAll(this.#pattern())].length;
    const text = this.asked.regular ? replacement : replacement.replaceAll('$', '$$$$');
    new RangeValues(cell).setValue(shown.replace(this.#pattern(), text));
    return count;
  }

  /** From the last match on, else from the given cell; none after the last. */
  #step(by: 1 | -1): PlacedRange | null {
    const all = this.#matches();
    const from = this.current ?? this.start;
    const at = from ? all.findIndex((cell) => isSameCell(cell, from)) : -1;
    const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by;
    this.current = all[next] ?? null;
    return this.current;
  }
}

function isSameCell(one: PlacedRange, other: PlacedRange): boolean {
  return one.sheet === other.sheet && one.rect.row === other.rect.row && one.rect.column === other.rect.column;
}
