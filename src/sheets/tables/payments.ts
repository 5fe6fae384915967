import { byUs, defineTable } from './table';

/** Money that came by the bank's file: a line a document, made by the first import and not before (spec §15). */
export const paymentsTable = defineTable(
  'payments',
  { ru: 'Платежи', en: 'Payments' },
  { kind: 'record', editableBy: 'heads', optional: true, madeOnUse: true },
  () => ({
    day: byUs('date', 'Дата', 'Date'),
    number: byUs('text', '№', 'No.'),
    payer: byUs('longText', 'Плательщик', 'Payer'),
    inn: byUs('text', 'ИНН', 'INN'),
    sum: byUs('money', 'Сумма ₽', 'Sum'),
    purpose: byUs('longText', 'Назначение', 'Purpose'),
    allocated: byUs('money', 'Разнесено ₽', 'Allocated'),
    left: byUs('money', 'Остаток ₽', 'Left'),
    key: byUs('text', 'ключ', 'key', { hidden: true }),
    parts: byUs('text', 'части', 'parts', { hidden: true }),
  }),
);
