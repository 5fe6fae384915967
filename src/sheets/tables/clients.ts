import { byPeople, defineTable } from './table';

export const clientsTable = defineTable(
  'clients',
  { ru: 'Клиенты', en: 'Clients' },
  { kind: 'rules', editableBy: 'heads' },
  () => ({
    client: byPeople('text', 'Клиент', 'Client'),
    deferralDays: byPeople('integer', 'Отсрочка, дн.', 'Deferral, days'),
    limit: byPeople('limitMoney', 'Лимит, ₽', 'Limit', {
      hint: { ru: 'Пусто — отсрочки нет; «без лимита» снимает', en: 'Blank is no deferral; "no limit" lifts it' },
    }),
    stop: byPeople('yesNo', 'Стоп', 'Stop', { hint: { ru: 'да — не продаём', en: 'yes: no sales' } }),
    comment: byPeople('longText', 'Комментарий', 'Comment'),
    inn: byPeople('text', 'ИНН', 'INN', {
      hint: { ru: 'По нему узнаётся плательщик в файле банка', en: "Tells the payer in the bank's file" },
    }),
  }),
);
