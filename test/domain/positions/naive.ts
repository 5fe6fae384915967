import type { Deal } from '../../../src/domain/deal';
import type { StageKind } from '../../../src/domain/stages';

/** A row with what it counts as, reckoned from the contract's words alone (spec 17); money in kopecks, without VAT. */
export interface NaiveRow extends Deal {
  readonly isHead: boolean;
  readonly head: number;
  readonly amountOf: number | null;
  readonly profit: number | null;
  readonly owed: number;
  readonly isReturn: boolean;
  readonly paidOn: number | null;
  readonly kind: StageKind | '';
  readonly open: boolean;
}

const TAKEN = [
  'requestedAt respondedAt client manager source stage quotedAt invoicedAt shippedAt paidAt closedAt deferralDays dueDate',
  'nextStep nextStepDate promisedDate confirmedBy confirmedUntil lossReason objection',
]
  .join(' ')
  .split(' ') as (keyof Deal)[];

const isBlank = (value: unknown): boolean => value === null || value === '';

/** Which client's deal each row is of: its own, else that of the nearest above, else the first of the number. */
function clientOf(rows: readonly Deal[], at: number): string {
  const row = rows[at];
  if (row === undefined) return '';
  if (row.clientKey !== '') return row.clientKey;
  for (let above = at - 1; above >= 0; above -= 1) {
    const other = rows[above];
    if (other?.id === row.id && other.clientKey !== '') return other.clientKey;
  }
  return rows.find((other) => other.id === row.id && other.clientKey !== '')?.clientKey ?? '';
}

const amountOf = ({ price, quantity }: Deal): number | null =>
  price === null ? null : (price * (quantity ?? 1000)) / 1000;

/** Every row as it counts, in the order of the sheet. */
export function naiveRows(rows: readonly Deal[]): NaiveRow[] {
  const sameDeal = rows.map((row, at) =>
    row.id === ''
      ? [row]
      : rows.filter((other, place) => other.id === row.id && clientOf(rows, place) === clientOf(rows, at)),
  );
  return rows.map((row, at) => {
    const all = sameDeal[at] ?? [row];
    const head = all.find(({ stageText }) => stageText !== '') ?? all[0] ?? row;
    const cells: Record<string, unknown> = { ...row };
    if (row !== head) {
      for (const column of TAKEN) {
        if (!isBlank(row[column])) continue;
        cells[column] = head[column];
        if (column === 'client' || column === 'manager') cells[`${column}Key`] = head[`${column}Key`];
        if (column === 'stage') cells['stageText'] = head.stageText;
      }
    }
    cells['paid'] = paidOf(row, head, all);
    return finished(cells as unknown as Deal, row === head, head.row);
  });
}

function paidOf(row: Deal, head: Deal, all: readonly Deal[]): number | null {
  if (all.length === 1 || head.paid === null || (row !== head && row.paid !== null)) return row.paid;
  const takers = [head, ...all.filter((other) => other !== head && other.paid === null)];
  let left = head.paid;
  let own = 0;
  for (const taker of takers) {
    const part = Math.min(left, Math.max(0, amountOf(taker) ?? 0));
    left -= part;
    if (taker === row) own = part;
  }
  return row === head ? own + left : own;
}

function finished(deal: Deal, isHead: boolean, head: number): NaiveRow {
  const kind = deal.stage?.kind ?? '';
  const amount = amountOf(deal);
  const isReturn = (deal.quantity ?? 1000) < 0;
  const paidOn = deal.paidAt ?? (kind === 'paid' ? deal.closedAt : null);
  const isOwing = deal.shippedAt !== null && kind !== 'lost' && amount !== null && !isReturn;
  const paid = deal.paid ?? (paidOn === null ? 0 : Infinity);
  return {
    ...deal,
    ...{ isHead, head, kind, amountOf: amount, isReturn, paidOn },
    profit: amount === null || deal.cost === null ? null : amount - (deal.cost * (deal.quantity ?? 1000)) / 1000,
    owed: isOwing ? Math.max(0, amount - paid) : 0,
    open: kind !== '' && kind !== 'paid' && kind !== 'lost',
  };
}
