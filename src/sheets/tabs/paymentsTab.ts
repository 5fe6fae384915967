import type { IncomingPayment } from '../../domain/bank/incoming';
import type { PaymentLine } from '../../domain/bank/paymentLines';
import { partsText, readParts } from '../../domain/bank/paymentLines';
import { readDay } from '../../domain/reading/date';
import { readMoney } from '../../domain/reading/money';
import type { RawCell } from '../../domain/reading/rawCell';
import { asRead, asText } from '../cells/asText';
import { serialOfDay } from '../cells/serial';
import { paymentsTable } from '../tables/payments';
import type { ColumnIdOf } from '../tables/table';
import type { SheetFinder } from '../reading/findSheets';
import { lookAtTab } from './openedTab';
import type { OpenedTab, TabsAtHand } from './openedTab';
import { appendRows, rowFor } from './ourTab';
import { textsIn } from './plannedByKey';
import { writeRows } from './writeRows';
import type { PlannedRow } from './writeRows';

export type PaymentColumn = ColumnIdOf<typeof paymentsTable>;

/** The lines of «Платежи» in one read; none without the tab. Makes and mends nothing. */
export function readPayments(
  at: Pick<TabsAtHand, 'spreadsheet' | 'wallClock'>,
  finder?: SheetFinder,
): readonly PaymentLine[] {
  const tab = lookAtTab<PaymentColumn>(paymentsTable, at, finder);
  return tab === null ? [] : paymentLinesIn(tab);
}

/** Rows without a key are nobody's lines. */
export function paymentLinesIn({ rows, index, wallClock }: OpenedTab<PaymentColumn>): readonly PaymentLine[] {
  return rows.flatMap((cells): PaymentLine[] => {
    const raw = (column: PaymentColumn): RawCell => cells[index[column] ?? -1] ?? '';
    const key = asRead(String(raw('key')));
    const [day, sum] = [readDay(raw('day'), wallClock), readMoney(raw('sum'))];
    if (key === '') return [];
    return [
      {
        key,
        day: typeof day === 'number' ? day : null,
        sum: typeof sum === 'number' ? sum : 0,
        parts: readParts(asRead(String(raw('parts')))),
      },
    ];
  });
}

/** A line as it is to stand: what the bank says of the payment, and where its sum went. */
export interface NewPaymentLine extends PaymentLine {
  readonly payment: IncomingPayment;
}

/** The cells that tell where a payment's sum went: what was not given to deals is left, as an advance. */
export function shareCells({ sum, parts }: Pick<PaymentLine, 'sum' | 'parts'>) {
  const allocated = parts.reduce((all, { part }) => all + part, 0);
  return { allocated: allocated / 100, left: (sum - allocated) / 100, parts: asText(partsText(parts)) };
}

/** Adds lines under the others, in one write; the bank's text is written as text. */
export function appendPayments(tab: OpenedTab<PaymentColumn>, lines: readonly NewPaymentLine[]): void {
  const { sheet, index, headerRow, rows } = tab;
  const cells = lines.map((line) => {
    const { key, day, number, payer, inn, sum, purpose } = line.payment;
    return rowFor(index, {
      key,
      day: serialOfDay(day),
      number: asText(number),
      payer: asText(payer),
      inn,
      sum: sum / 100,
      purpose: asText(purpose),
      ...shareCells(line),
    });
  });
  appendRows(sheet, cells, headerRow + rows.length);
}

/** Takes lines away, and leaves others with fewer parts: by their keys, as `remaining` says. */
export function rewritePayments(
  tab: OpenedTab<PaymentColumn>,
  remaining: (line: PaymentLine) => PaymentLine | null,
): void {
  const byKey = new Map(paymentLinesIn(tab).map((line) => [line.key, line]));
  const planned = textsIn(tab, 'key').flatMap((key, from): PlannedRow<PaymentColumn>[] => {
    const line = byKey.get(key);
    const left = line === undefined ? null : remaining(line);
    if (line !== undefined && left === null) return [];
    return [{ from, cells: left === null || left === line ? null : shareCells(left) }];
  });
  writeRows(tab, planned);
}
