import { findHeader, HEADER_ROWS } from '../headers/headers';
import { matchDealHeader } from '../reading/deals/dealHeaders';
import { ENOUGH_COLUMNS, isOther } from '../reading/deals/locateDeals';
import type { FoundSheet } from '../reading/findSheets';
import { valuesOf } from '../reading/sheetValues';
import type { HeaderRow } from './gather/tabShape';

/** A tab that could hold deals. */
export interface DealsTabLook extends FoundSheet {
  /** 1-based. */
  readonly headerRow: number;
  readonly header: HeaderRow;
  readonly lastRow: number;
}

/** The tabs that could hold deals: those on which enough columns match, and the one that is taken now. */
export function dealsTabs(tabs: readonly FoundSheet[], taken: string): DealsTabLook[] {
  return tabs.flatMap((tab): DealsTabLook[] => {
    const isTaken = tab.title === taken;
    const look = isTaken || !isOther(tab) ? lookAt(tab) : null;
    return look !== null && (isTaken || look.matches >= ENOUGH_COLUMNS) ? [look] : [];
  });
}

function lookAt(tab: FoundSheet): (DealsTabLook & { readonly matches: number }) | null {
  const lastRow = tab.sheet.getLastRow();
  if (lastRow === 0) return null;
  const top = valuesOf(tab.sheet.getRange(`1:${Math.min(lastRow, HEADER_ROWS)}`));
  const found = findHeader(top, matchDealHeader);
  return found && { ...tab, headerRow: found.at + 1, header: top[found.at] ?? [], lastRow, matches: found.matches };
}
