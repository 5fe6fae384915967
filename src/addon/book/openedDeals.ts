import type { DealsPlace } from '../../sheets/dealRows/dealsPlace';
import { locateDeals } from '../../sheets/reading/deals/locateDeals';
import { sheetFinder } from '../../sheets/reading/findSheets';
import { dealsTab } from '../../sheets/reading/readBook';
import { currentDealsChoice } from './dealsChoice';

/** The deals tab of the active workbook: where it is and which column holds what. */
export function openDeals(): DealsPlace {
  const finder = sheetFinder(SpreadsheetApp.getActiveSpreadsheet());
  const choice = currentDealsChoice();
  return locateDeals(dealsTab(finder, choice), finder.all, choice);
}
