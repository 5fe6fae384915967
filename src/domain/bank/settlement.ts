import type { Day } from '../calendar/time';
import type { Kopecks } from '../deal';
import type { PaymentLine, PaymentPart } from './paymentLines';

/** A part that a deal was given, with the day of its payment. */
export interface DealPart extends PaymentPart {
  /** Of the payment's line. */
  readonly lineKey: string;
  readonly day: Day | null;
}

/** What is to become of a deal's `paid`. */
export type Settlement =
  | { readonly kind: 'write'; readonly paid: Kopecks | null; readonly paidOn: Day | null }
  /** It already says so. */
  | { readonly kind: 'done' }
  /** Something else stands there: a person is asked. */
  | { readonly kind: 'asks'; readonly paid: Kopecks | null };

/** The parts by the deal's key, each deal's in the order of the lines. */
export function partsByDeal(lines: readonly PaymentLine[]): ReadonlyMap<string, readonly DealPart[]> {
  const found = new Map<string, DealPart[]>();
  for (const { key: lineKey, day, parts } of lines) {
    for (const part of parts) {
      const of = found.get(part.dealKey);
      const dated = { ...part, lineKey, day };
      if (of === undefined) found.set(part.dealKey, [dated]);
      else of.push(dated);
    }
  }
  return found;
}

/** What `paid` is after a part. */
export const paidAfter = ({ before, part }: PaymentPart): Kopecks => (before ?? 0) + part;

/** The day of the payment by which the deal is paid in full; null before that, or where its amount or that day is unknown. */
function fullOn(parts: readonly DealPart[], amount: Kopecks | null): Day | null {
  return parts.find((part) => amount !== null && paidAfter(part) >= amount)?.day ?? null;
}

/**
 * What the parts of a deal make of its `paid` (spec §15 "Writing"): where it stands as it was before one of them, and each
 * of the later ones goes on from there, it is set to what the last makes. So a run that was cut sets, and never adds.
 */
export function settlementOf(parts: readonly DealPart[], paid: Kopecks | null, amount: Kopecks | null): Settlement {
  const last = parts[parts.length - 1];
  if (last === undefined || paid === paidAfter(last)) return { kind: 'done' };
  for (let from = parts.length - 1; from >= 0; from -= 1) {
    const [part, next] = [parts[from], parts[from + 1]];
    if (part === undefined || (next !== undefined && next.before !== paidAfter(part))) break;
    if (part.before === paid)
      return { kind: 'write', paid: paidAfter(last), paidOn: fullOn(parts.slice(from), amount) };
  }
  return { kind: 'asks', paid: paidAfter(last) };
}

/**
 * What taking the parts of some lines back makes of a deal's `paid`: what was before them, where nothing else changed
 * since; `paidOn` is the day that they had written. Parts of other lines that came after are a change.
 */
export function unsettlementOf(
  parts: readonly DealPart[],
  undone: ReadonlySet<string>,
  paid: Kopecks | null,
  amount: Kopecks | null,
): Settlement {
  const first = parts.findIndex(({ lineKey }) => undone.has(lineKey));
  const going = parts.slice(first);
  const [opening] = going;
  const last = going[going.length - 1];
  if (first < 0 || opening === undefined || last === undefined) return { kind: 'done' };
  if (!going.every(({ lineKey }) => undone.has(lineKey))) return { kind: 'asks', paid };
  if (paid === opening.before) return { kind: 'done' };
  const isAsLeft = paid === paidAfter(last);
  return isAsLeft ? { kind: 'write', paid: opening.before, paidOn: fullOn(going, amount) } : { kind: 'asks', paid };
}
