import { partsByDeal, unsettlementOf } from '../../domain/bank/settlement';
import { writePaidCells } from '../../sheets/dealRows/paidCells';
import type { PaidWrite } from '../../sheets/dealRows/paidCells';
import { rewritePayments } from '../../sheets/tabs/paymentsTab';
import { payableOf } from '../../domain/bank/payable';
import { dropRows } from '../edit/snapshot';
import { door } from '../run/door';
import type { Visit } from '../run/door';
import { dayClaims, keyClaims } from './paymentClaim';
import type { DayClaim } from './paymentClaim';
import { openPayments } from './openPayments';

/**
 * Takes back what an import of this session wrote, for a head or the owner: `paid` is again what it was before, where nothing
 * else changed since, and the lines go. What a person changed stays, with its line. Returns what was done, as a sentence.
 */
export const undoPayments = door(
  'undoPayments',
  { lowest: 'head', locks: true, needsSetUp: true, takes: [keyClaims, dayClaims] },
  undoNow,
);

function undoNow(visit: Visit, keys: readonly string[], daysBefore: readonly DayClaim[]): string {
  const { book, say } = visit;
  const { tab, lines, cells, byKey } = openPayments(visit);
  const undone = new Set(keys);
  const dayBefore = new Map(daysBefore.map(({ key, day }) => [key, day]));
  const writes: PaidWrite[] = [];
  const kept = new Set<string>();
  for (const [key, parts] of partsByDeal(lines)) {
    const cell = cells.get(key);
    if (!parts.some(({ lineKey }) => undone.has(lineKey))) continue;
    // A deal that is gone has nothing to give back.
    if (cell === undefined) continue;
    const standing = cell.paid === 'unreadable' ? Number.NaN : cell.paid;
    const settlement = unsettlementOf(parts, undone, standing, payableOf(byKey.get(key)));
    if (settlement.kind === 'asks' || (settlement.kind === 'write' && cell.isFormula)) kept.add(key);
    else if (settlement.kind === 'write') {
      const isOurDay = settlement.paidOn !== null && cell.paidAt === settlement.paidOn && !cell.isDayFormula;
      writes.push({ row: cell.row, paid: settlement.paid, paidAt: isOurDay ? dayBefore.get(key) : undefined });
    }
  }
  writePaidCells(book, writes);
  // The deals before the lines: a run that is cut is begun again by what the lines say.
  SpreadsheetApp.flush();
  const before = lines.filter(({ key }) => undone.has(key)).length;
  let stay = 0;
  dropRows();
  rewritePayments(tab, (line) => {
    if (!undone.has(line.key)) return line;
    const parts = line.parts.filter(({ dealKey }) => kept.has(dealKey));
    if (parts.length === 0) return null;
    stay += 1;
    return { ...line, parts };
  });
  return say.payments.undone(before - stay, stay);
}
