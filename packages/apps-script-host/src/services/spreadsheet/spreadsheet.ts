import { splitReference } from '../../workbook/a1';
import { deleteSheet, insertSheet, moveSheet } from '../../workbook/sheetList';
import type { SheetModel } from '../../workbook/sheetModel';
import type { Emulated, Emulates } from '../runtime/emulated';
import type { PlacedRange } from '../runtime/execution';
import { placeOfA1 } from './gridRange';
import { RangeListService } from './range/rangeList';
import { select } from './selection';
import { SheetService } from './sheet';
import { TextFinderService } from './range/textFinder';
import { SpreadsheetNames } from './spreadsheetNames';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The sheets of the workbook, what is active in it, and its toasts. */
export class SpreadsheetService
  extends SpreadsheetNames
  implements Emulates<Google, 'getSheetByName' | 'getSheets' | 'deleteActiveSheet' | 'toast' | 'getNumSheets'>
{
  getSheetByName(name: string): Emulated | null {
    const sheet = this.execution.book.sheetNamed(String(name));
    return sheet && this.execution.sheet(sheet);
  }

  getSheetById(id: number): Emulated | null {
    const sheet = this.execution.book.sheets.find((each) => each.id === id);
    return sheet ? this.execution.sheet(sheet) : null;
  }

  getSheets(): Emulated[] {
    return this.execution.book.sheets.map((sheet) => this.execution.sheet(sheet));
  }

  getNumSheets(): number {
    return this.execution.book.sheets.length;
  }

  insertSheet(name: string | number | null = null, place: number | null = null): Emulated {
    const { book } = this.execution;
    const title = typeof name === 'string' ? name : freeName(book.sheets);
    const after = book.active ? book.sheets.indexOf(book.active) + 1 : book.sheets.length;
    const at = typeof name === 'number' ? name : (place ?? after);
    const sheet = insertSheet(book, title, at);
    return this.execution.sheet(sheet);
  }

  deleteSheet(sheet: SheetService): void {
    deleteSheet(this.execution.book, sheet.sheet);
  }

  deleteActiveSheet(): Emulated {
    deleteSheet(this.execution.book, this.#active());
    return this.getActiveSheet();
  }

  moveActiveSheet(place: number): void {
    moveSheet(this.execution.book, this.#active(), place - 1);
  }

  getActiveSheet(): Emulated {
    return this.execution.sheet(this.#active());
  }

  setActiveSheet(sheet: SheetService): Emulated {
    return sheet.activate();
  }

  getActiveRange(): Emulated {
    return this.execution.range(this.#active(), this.execution.book.selection);
  }

  getSelection(): never {
    throw new Error('Spreadsheet.getSelection is not emulated');
  }

  setActiveRange(range: PlacedRange): Emulated {
    return select(range);
  }

  getCurrentCell(): Emulated {
    return this.execution.range(this.#active(), { ...this.execution.book.selection, rows: 1, columns: 1 });
  }

  getActiveCell(): Emulated {
    return this.getCurrentCell();
  }

  setCurrentCell(cell: PlacedRange): Emulated {
    return select(cell);
  }

  /** A reference with its sheet's name, else on the active sheet; a named range too. */
  getRange(text: string): Emulated {
    const named = this.getRangeByName(text);
    if (named) return named;
    const sheet = this.#sheetOf(text);
    const { rect, bounds } = placeOfA1(sheet, text);
    return this.execution.range(sheet, rect, bounds);
  }

  getRangeList(texts: readonly string[]): Emulated {
    const [first = 'A1'] = texts;
    const sheet = this.#sheetOf(first);
    const places = Array.from(texts, (text) => placeOfA1(sheet, text));
    return new RangeListService(this.execution, sheet, places);
  }

  getDataRange(): Emulated {
    return this.#activeSheet().getDataRange();
  }

  getLastRow(): number {
    return this.#active().lastRow;
  }

  getLastColumn(): number {
    return this.#active().lastColumn;
  }

  appendRow(values: unknown[]): Emulated {
    return this.#activeSheet().appendRow(values);
  }

  /** Nobody sees the toast of a clock trigger; under LIMITED it may be refused. */
  toast(message: string, title = ''): void {
    const { authMode, state } = this.execution;
    if (authMode === 'LIMITED' && !state.limitedToasts) throw new Error('You do not have permission to call toast');
    if (this.execution.hasUi) this.execution.state.toasts.push({ message: String(message), title: String(title) });
  }

  createTextFinder(text: string): Emulated {
    const places = this.execution.book.sheets.map((sheet) => ({ sheet, rect: sheet.everything }));
    return new TextFinderService(this.execution, places, String(text));
  }

  getProtections(type: unknown): Emulated[] {
    return this.execution.book.sheets.flatMap((sheet) => new SheetService(this.execution, sheet).getProtections(type));
  }

  #activeSheet(): SheetService {
    return new SheetService(this.execution, this.#active());
  }

  #active(): SheetModel {
    const { active } = this.execution.book;
    if (!active) throw new Error('The spreadsheet has no sheet.');
    return active;
  }

  #sheetOf(text: string): SheetModel {
    const { sheet: name } = splitReference(text);
    const sheet = name === null ? this.#active() : this.execution.book.sheetNamed(name);
    if (!sheet) throw new Error('Range not found');
    return sheet;
  }
}

function freeName(sheets: readonly SheetModel[]): string {
  let number = sheets.length + 1;
  while (sheets.some(({ name }) => name === `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
