import { byPeople, defineTable } from './table';

export const pricesTable = defineTable(
  'prices',
  { ru: 'Прайс', en: 'Prices' },
  { kind: 'rules', editableBy: 'owner', signed: true, optional: true },
  () => ({
    item: byPeople('text', 'Товар', 'Item', { synonyms: ['Сортамент', 'Номенклатура', 'Позиция', 'Product'] }),
    group: byPeople('text', 'Группа', 'Group', {
      synonyms: ['Товарная группа', 'Категория'],
      hint: { ru: 'Цена всей группы, если товара в прайсе нет', en: 'The price of a group whose item is not listed' },
    }),
    validFrom: byPeople('date', 'Действует с', 'Valid from', { synonyms: ['Дата', 'С даты', 'Date'] }),
    listPrice: byPeople('money', 'Цена прайс, ₽', 'List price', { synonyms: ['Прайс', 'Цена', 'Price'] }),
    cost: byPeople('money', 'Закупка, ₽', 'Cost', { synonyms: ['Себестоимость', 'Закупочная цена'] }),
  }),
);
