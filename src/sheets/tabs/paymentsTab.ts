import type { PaymentLine } from '../../domain/bank/paymentLines';
import { readParts } from '../../domain/bank/paymentLines';
import { readDay } from '../../domain/reading/date';
import { readMoney } from '../../domain/reading/money';
import type { RawCell } from '../../domain/reading/rawCell';
import { asRead } from '../cells/asText';
import { paymentsTable } from '../tables/payments';
import type { ColumnIdOf } from '../tables/table';
import { lookAtTab } from './openedTab';
import type { OpenedTab, TabsAtHand } from './openedTab';

export type PaymentColumn = ColumnIdOf<typeof paymentsTable>;

/** The lines of «Платежи» in one read; none without the tab. Makes and mends nothing. */
export function readPayments(at: Pick<TabsAtHand, 'spreadsheet' | 'wallClock'>): readonly PaymentLine[] {
  const tab = lookAtTab<PaymentColumn>(paymentsTable, at);
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
