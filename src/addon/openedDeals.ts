import type { DealsPlace } from '../sheets/dealsPlace';
import { locateDeals } from '../sheets/reading/deals/locateDeals';
import { sheetFinder } from '../sheets/reading/findSheets';
import { dealsTable } from '../sheets/tables/deals';

/** The deals tab of the active workbook: where it is and which column holds what. */
export function openDeals(): DealsPlace {
  const finder = sheetFinder(SpreadsheetApp.getActiveSpreadsheet());
  return locateDeals(finder.find(dealsTable), finder.all);
}
