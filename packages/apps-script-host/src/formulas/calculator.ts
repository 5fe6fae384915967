import { intersection, type Rect } from '../workbook/rect';
import type { SheetModel } from '../workbook/sheetModel';
import type { Calculation, WorkbookModel } from '../workbook/workbookModel';
import { mustCompute } from './customFormulas';
import type { EngineChange, FormulaEngine } from './engine';
import { engineHost, type CalculatorHost } from './engineHost';
import { contentsOf, involvedSheets, referencesIn, sourceOf } from './engineSource';
import { makeEngine } from './hyperFormulaEngine';
import { readResults, takeChange } from './results';
import { RememberedResults } from './rememberedResults';
import { spelledOut } from './spelledOut';
import { Spills } from './spills';

/** Gives the workbook its formulas. The engine is built when a formula first needs it. */
export function attachCalculator(book: WorkbookModel, host: CalculatorHost): void {
  book.calculation = new Calculator(book, host);
}

/** More rounds than this of spilling into what other formulas read is a loop. */
const MOST_ROUNDS = 20;
const MOST_REMEMBERED = 20_000;

class Calculator implements Calculation {
  private engine: FormulaEngine | null = null;
  private engineSheets = new Set<SheetModel>();
  /** Values are those of a file and none of them is out of date. */
  private trusted: boolean;
  private moved = false;
  private settling = false;
  private pending: { readonly sheet: SheetModel; readonly rect: Rect }[] = [];
  private scratch: FormulaEngine | null = null;
  private readonly remembered = new Map<string, unknown>();
  private readonly spills: Spills;
  private readonly results = new RememberedResults();

  constructor(
    private readonly book: WorkbookModel,
    private readonly host: CalculatorHost,
  ) {
    this.spills = new Spills(book);
    this.trusted = !book.sheets.some((sheet) => mayNotBeTrusted(sheet, host));
  }

  changed(sheet: SheetModel, rect: Rect): void {
    if (!this.settling) this.pending.push({ sheet, rect });
  }

  restructured(): void {
    this.trusted = false;
    this.drop();
  }

  clockMoved(): void {
    this.moved = true;
    this.remembered.clear();
  }

  settle(): void {
    if (this.settling || (this.pending.length === 0 && !this.moved && (this.trusted || this.engine))) return;
    this.settling = true;
    try {
      this.bringUpToDate();
    } finally {
      this.settling = false;
      this.pending = [];
      this.moved = false;
    }
  }

  evaluate(sheet: SheetModel, formula: string): unknown {
    if (/:|!/.test(formula.replace(/"(?:[^"]|"")*"/g, ''))) return this.evaluateOverSheets(sheet, formula);
    if (this.remembered.size > MOST_REMEMBERED) this.remembered.clear();
    if (!this.remembered.has(formula)) {
      this.scratch ??= makeEngine(
        { sheets: { Scratch: [] }, names: {} },
        engineHost(this.book, this.host, this.spills, this.results),
      );
      this.remembered.set(formula, this.scratch.calculate('Scratch', formula));
    }
    return this.remembered.get(formula);
  }

  /** A formula with ranges needs the sheets themselves. */
  private evaluateOverSheets(sheet: SheetModel, formula: string): unknown {
    const wanted = involvedSheets(this.book, [{ sheet, formula }]);
    if (!this.engine || [...wanted].some((each) => !this.engineSheets.has(each))) this.build(wanted);
    return this.engine?.calculate(sheet.name, spelledOut(formula, referencesIn(this.book))) ?? null;
  }

  private bringUpToDate(): void {
    if (this.book.sheets.every(({ formulas }) => formulas.isEmpty())) {
      this.spills.clearAll();
      this.drop();
      this.trusted = true;
      return;
    }
    const involved = this.engine ? this.engineSheets : involvedSheets(this.book, formulasOf(this.book));
    const touched = this.pending.filter(({ sheet }) => involved.has(sheet) || !sheet.formulas.isEmpty());
    const volatile = this.moved && this.isVolatile();
    if (touched.length === 0 && !volatile && (this.trusted || this.engine)) return;
    if (!this.engine || touched.some(({ sheet }) => !this.engineSheets.has(sheet))) this.build(new Set());
    else this.update(touched);
    this.trusted = true;
  }

  private build(more: ReadonlySet<SheetModel>): void {
    this.drop();
    this.spills.clearAll();
    this.engineSheets = new Set([...involvedSheets(this.book, formulasOf(this.book)), ...more]);
    const source = sourceOf(this.book, this.engineSheets, this.host.functions.has);
    this.engine = makeEngine(source, engineHost(this.book, this.host, this.spills, this.results));
    readResults(this.book, this.engine);
    this.followSpills();
  }

  private update(touched: readonly { readonly sheet: SheetModel; readonly rect: Rect }[]): void {
    try {
      const anchors = this.spills.disturbedBy(touched);
      for (const { sheet, rect } of [...touched, ...anchors]) {
        const used = intersection(rect, { ...sheet.everything, rows: Math.max(sheet.lastRow, rect.row + 1) }) ?? rect;
        this.take(
          this.engine?.write(sheet.name, used.row, used.column, this.contents(sheet, usedRect(rect, used))) ?? [],
        );
      }
      if (this.moved) this.refreshVolatile();
      this.followSpills();
    } catch {
      // Contents that the engine cannot change in place, as inside a spilled array: it is built anew.
      this.build(new Set());
    }
  }

  private contents(sheet: SheetModel, rect: Rect): ReturnType<typeof contentsOf> {
    return contentsOf(sheet, rect, this.host.functions.has, referencesIn(this.book));
  }

  /** Any write makes the engine compute volatile formulas again: the first cell is written as it is. */
  private refreshVolatile(): void {
    const [sheet] = this.engineSheets;
    if (!sheet || !this.engine) return;
    const corner = { row: sheet.maxRows, column: sheet.maxColumns, rows: 1, columns: 1 };
    this.take(this.engine.write(sheet.name, corner.row, corner.column, [[this.host.now()]]));
  }

  private followSpills(): void {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const writes = this.spills.place();
      if (writes.length === 0) return;
      for (const { sheet, rect } of writes) {
        this.take(this.engine?.write(sheet.name, rect.row, rect.column, this.contents(sheet, rect)) ?? []);
      }
    }
  }

  private take(changes: readonly EngineChange[]): void {
    for (const change of changes) takeChange(this.book, this.engine, change);
  }

  private isVolatile(): boolean {
    return formulasOf(this.book).some(({ formula }) => /\b(?:NOW|TODAY|RAND|RANDBETWEEN)\(/i.test(formula));
  }

  private drop(): void {
    this.engine?.destroy();
    this.engine = null;
  }
}

function usedRect(rect: Rect, used: Rect): Rect {
  return { ...rect, rows: used.rows, columns: used.columns };
}

function formulasOf(book: WorkbookModel): { readonly sheet: SheetModel; readonly formula: string }[] {
  const found: { sheet: SheetModel; formula: string }[] = [];
  for (const sheet of book.sheets) sheet.formulas.forEach((formula) => found.push({ sheet, formula }));
  return found;
}

/** Whether a formula of the sheet has no value yet, or one that must not be taken over from a file. */
function mayNotBeTrusted(sheet: SheetModel, { functions }: CalculatorHost): boolean {
  let found = false;
  sheet.formulas.forEach((formula, row, column) => {
    found ||= sheet.valueAt(row, column) === null || mustCompute(formula, functions.has);
  });
  return found;
}
