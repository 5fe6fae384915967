import { byUs, defineTable } from './table';

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
  }),
);
