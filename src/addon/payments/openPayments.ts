import type { PaymentLine } from '../../domain/bank/paymentLines';
import { protectTabs } from '../../sheets/safeguards/protections';
import { paymentsTable } from '../../sheets/tables/payments';
import { createTab } from '../../sheets/tabs/createTab';
import { sheetFinder } from '../../sheets/reading/findSheets';
import { isForeignTab } from '../../sheets/setUp/foreignTab';
import { openTab } from '../../sheets/tabs/openedTab';
import type { OpenedTab } from '../../sheets/tabs/openedTab';
import { paymentLinesIn } from '../../sheets/tabs/paymentsTab';
import type { PaymentColumn } from '../../sheets/tabs/paymentsTab';
import type { FactedDeal } from '../../domain/review';
import { readPaidCells } from '../../sheets/dealRows/paidCells';
import type { PaidCell } from '../../sheets/dealRows/paidCells';
import { factsOfBook } from '../book/openedBook';
import { tabEditorsOf } from '../book/tabEditors';
import type { Visit } from '../run/door';

/** What payments are taken into and back from. */
export interface OpenedPayments {
  readonly tab: OpenedTab<PaymentColumn>;
  readonly lines: readonly PaymentLine[];
  /** What stands of payments in the deals, by key. */
  readonly cells: ReadonlyMap<string, PaidCell>;
  readonly byKey: ReadonlyMap<string, FactedDeal>;
}

/** «Платежи» with what stands there and in the deals: made by the first import, and closed as the reports are, each time anew. */
export function openPayments({ spreadsheet, book, access }: Visit): OpenedPayments {
  const { language, wallClock, rules } = book;
  // Somebody's own tab of that title stays as it is: ours is made beside it, and found first.
  const found = sheetFinder(spreadsheet).find(paymentsTable);
  if (found !== null && isForeignTab(spreadsheet, found.sheet, paymentsTable)) {
    createTab(spreadsheet, paymentsTable, paymentsTable.columns, language);
  }
  const tab = openTab<PaymentColumn>(paymentsTable, { spreadsheet, language, wallClock, mended: [] });
  protectTabs(spreadsheet, tabEditorsOf(rules.team, access.email), language, [paymentsTable]);
  const byKey = new Map(factsOfBook(book).deals.map((facted) => [facted.deal.key, facted]));
  return { tab, lines: paymentLinesIn(tab), cells: readPaidCells(book), byKey };
}
