import { approvalsFrom } from '../../domain/rules/approvals';
import { paymentsFrom } from '../../domain/bank/paymentLedger';
import type { PaymentLine } from '../../domain/bank/paymentLines';
import { reviewDeals } from '../../domain/review';
import { formulaColumns } from '../../sheets/dealRows/moveDates';
import { HEADER_ROWS } from '../../sheets/headers/headers';
import { columnsIn, dealColumnNamed, mapDealHeaders } from '../../sheets/reading/deals/dealHeaders';
import type { DealHeaders } from '../../sheets/reading/deals/dealHeaders';
import { readDealHeaders, readDeals } from '../../sheets/reading/deals/readDeals';
import { compileRules } from '../../sheets/reading/rules/compileRules';
import { valuesOf } from '../../sheets/reading/sheetValues';
import { SetupError } from '../../sheets/setupError';
import { readPayments } from '../../sheets/tabs/paymentsTab';
import { wallClockIn } from '../../sheets/cells/zone';
import { openBook, reviewOf } from '../book/openedBook';
import { rulesIn } from '../book/keptRules';
import type { RulesPart } from '../book/keptRules';
import { holdsStill } from '../book/lastLook';
import { demandKnownVersion, isSwitchedOff, storedVersion } from '../book/sheetVersion';
import type { DocumentProperties } from '../book/sheetVersion';
import { bookPartOf } from './bookPart';
import type { BookPart } from './bookPart';
import { rowsAnew } from './rowsAnew';
import type { RowsPlace } from './rowsAnew';
import type { EditBasis } from './snapshot';
import { keptRows, loadSnapshot, saveSnapshot, warmCache } from './snapshot';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What an edit is judged by, and where the columns stand now. */
export interface FoundBasis {
  readonly basis: EditBasis;
  readonly headers: DealHeaders;
}

/**
 * What an edit of `sheet` is judged by: from the cache in two calls; from the rules in the document's properties and
 * one look at the rows; from the whole book. Null for a tab that holds no deals, or that nobody has set up.
 */
export function basisFor(sheet: Sheet): FoundBasis | null {
  const warm = loadSnapshot();
  if (warm !== null) {
    if (warm.sheetId !== sheet.getSheetId()) return null;
    return found(warm, readDealHeaders(sheet, warm.headerRow, warm)) ?? fromWholeBook(sheet);
  }
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const version = storedVersion(properties);
  demandKnownVersion(version ?? 0);
  if (isSwitchedOff(properties)) return null;
  const rules = rulesIn(properties);
  if (rules !== null && rules.sheetId !== sheet.getSheetId()) return null;
  if (rules !== null) return fromRules(sheet, rules, properties) ?? fromWholeBook(sheet);
  const isSetUp = version !== null || looksSetUp(sheet);
  return isSetUp ? fromWholeBook(sheet) : null;
}

/** Null when the header is not where it was: then the tab is to be looked at anew. */
function found(basis: EditBasis, headers: DealHeaders): FoundBasis | null {
  return headers.own.verdict === undefined ? null : { basis, headers };
}

/** The cache is cold: what is not known of the other rows is read once, for what clients owe. */
function fromRules(sheet: Sheet, part: RulesPart, properties: DocumentProperties): FoundBasis | null {
  const headers = readDealHeaders(sheet, part.headerRow, part);
  if (headers.own.verdict === undefined) return null;
  const rules = compileRules(part.ruleRows, dealColumnNamed);
  const now = wallClockIn(part.zone)(new Date());
  const place = { sheet, headers, part, rules, now };
  return { basis: warmCache(part, fromKept(place, properties) ?? fromRows(place)), headers };
}

/** Null where nothing is kept that holds now; nor where a row may be a deal's that stands in another block. */
function fromKept(place: RowsPlace, properties: DocumentProperties): BookPart | null {
  const { headers, part, rules, now } = place;
  if (rules.settings.positions) return null;
  const kept = keptRows(properties, columnsIn(headers));
  if (kept === null || headers.own.rowHash === undefined || !holdsStill(properties, now)) return null;
  const rows = rowsAnew(kept, place);
  if (rows === null || kept.explained === undefined) return rows;
  return { ...rows, explained: kept.explained ?? paymentsFrom(linesOf(part), []).explained };
}

/** Every row, in as many calls as they take. */
function fromRows({ sheet, headers, part, rules, now }: RowsPlace): BookPart {
  const { headerRow, zone, decisions } = part;
  const firstRows = Array.from({ length: headerRow }, () => []);
  const located = { sheet, title: sheet.getName(), headerRow, headers, lastRow: sheet.getLastRow(), firstRows };
  const { rows } = readDeals(located, { wallClock: wallClockIn(zone), rules });
  const given = { now, columns: columnsIn(headers), approvals: approvalsFrom(decisions), payments: linesOf(part) };
  return bookPartOf(reviewDeals(rows, rules, given));
}

function linesOf({ zone }: RulesPart): readonly PaymentLine[] {
  return readPayments({ spreadsheet: SpreadsheetApp.getActiveSpreadsheet(), wallClock: wallClockIn(zone) });
}

/** Rules were edited since, or nothing was kept: one look at everything. */
function fromWholeBook(sheet: Sheet): FoundBasis | null {
  try {
    const { book, properties } = openBook();
    const { headers, lastRow } = book.deals;
    if (book.deals.sheet.getSheetId() !== sheet.getSheetId() || headers.own.verdict === undefined) return null;
    saveSnapshot(book, reviewOf(book), formulaColumns(book.deals, lastRow), properties);
    const basis = loadSnapshot();
    return basis && found(basis, headers);
  } catch (error) {
    if (error instanceof SetupError && error.code !== 'newer-version') return null;
    throw error;
  }
}

/** A copy of a workbook that was set up lost its properties, and still has our columns. */
function looksSetUp(sheet: Sheet): boolean {
  const top = valuesOf(sheet.getRange(`1:${Math.min(HEADER_ROWS, sheet.getMaxRows())}`));
  return top.some((row) => mapDealHeaders(row).own.verdict !== undefined);
}
