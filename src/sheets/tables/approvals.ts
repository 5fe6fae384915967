import { byUs, defineTable } from './table';
import type { ColumnIdOf } from './table';

/** A signer's own decisions, append-only and chained; instants and numbers are kept as text, as they were signed. */
export const approvalsTable = defineTable(
  'approvals',
  { ru: 'Согласования', en: 'Approvals' },
  { kind: 'record', editableBy: 'heads', signed: true },
  () => ({
    sequence: byUs('text', '№ записи', 'Entry'),
    at: byUs('text', 'Когда', 'When'),
    by: byUs('text', 'Кто', 'Who'),
    role: byUs('text', 'Роль', 'Role'),
    decision: byUs('text', 'Решение', 'Decision'),
    dealId: byUs('text', '№ сделки', 'Deal No.'),
    client: byUs('text', 'Клиент', 'Client'),
    numbers: byUs('longText', 'Цифры', 'Numbers'),
    comment: byUs('longText', 'Комментарий', 'Comment'),
    dealKey: byUs('text', 'ключ', 'key', { hidden: true }),
    fingerprint: byUs('text', 'отпечаток', 'fingerprint', { hidden: true }),
    previousMac: byUs('text', 'предыдущая подпись', 'previous signature', { hidden: true }),
    mac: byUs('text', 'подпись', 'signature', { hidden: true }),
    kind: byUs('text', 'Вид', 'Kind'),
    requestedAt: byUs('text', 'Запрошено', 'Requested'),
    excess: byUs('text', 'сверх лимита', 'over the limit', { hidden: true }),
    overdue: byUs('text', 'просрочено', 'overdue', { hidden: true }),
    overdueDays: byUs('text', 'дней просрочки', 'age of the oldest, days', { hidden: true }),
  }),
);

/** A column of the approvals. */
export type ApprovalColumn = ColumnIdOf<typeof approvalsTable>;

/**
 * What a line is signed over, in this order, each with the format that first had it: sheets of before get the columns of the
 * second by a migration.
 */
export const SIGNED_SINCE: Readonly<Record<Exclude<ApprovalColumn, 'mac'>, 1 | 2>> = {
  ...{ sequence: 1, at: 1, by: 1, role: 1, decision: 1, dealId: 1, client: 1, numbers: 1, comment: 1 },
  ...{ dealKey: 1, fingerprint: 1, previousMac: 1 },
  ...{ kind: 2, requestedAt: 2, excess: 2, overdue: 2, overdueDays: 2 },
};
