import type { BookData, Scalar } from 'apps-script-host';
import { june } from './salesBook';
import { plainBook, plainSheet } from './plainBook';

/** A sheet as its team keeps it, and what a person who knows it would say of its first deal. */
export interface StrangersBook {
  readonly trade: string;
  readonly language: 'ru' | 'en';
  readonly book: BookData;
  /** The set-up page's sentence about the first deal, with ordinary spaces. */
  readonly firstDeal: RegExp;
}

const DAYS_OF_MAY = 31;
const may = (date: number): number => june(date) - DAYS_OF_MAY;

const bookOf = (rows: readonly (readonly Scalar[])[], language: 'ru' | 'en', name: string): BookData => {
  const book = plainBook(plainSheet(name, rows));
  return language === 'en' ? { ...book, locale: 'en_US' } : book;
};

/** Sheets of five trades: titles above, months and totals between, money as text, costs per unit and per deal, their own words. */
export const STRANGERS_BOOKS: readonly StrangersBook[] = [
  {
    trade: 'building materials',
    language: 'ru',
    firstDeal: /1 000 × 25,50 ₽ = 25 500 ₽, закупка 20 ₽ за единицу, выручка без НДС 20 902 ₽, прибыль 4 508 ₽/,
    book: bookOf(
      [
        ['ООО «СтройБаза», продажи 2026'],
        [],
        [
          '№ п/п',
          'Заказчик',
          'Что берут',
          'Кол-во',
          'Цена за шт',
          'Закуп',
          'Сумма',
          'Статус',
          'Менеджер',
          'Дата отгрузки',
        ],
        ['Май 2026'],
        [1, 'ООО «Балка»', 'Кирпич М150', '1 000', '25,50 руб.', 20, 25_500, 'отгружено', 'Ира', may(5)],
        [2, 'ИП Гвоздев', 'Цемент М500', 200, 420, 390, '84 000', 'оплачено', 'Олег', may(7)],
        ['Итого за май', '', '', '', '', '', 109_500],
        ['Июнь 2026'],
        [3, 'ТД Восход', 'Газоблок', 300, 180, 150, 54_000, 'отгрузка 10.06', 'Олег', june(10)],
        ['ИТОГО', '', '', '', '', '', 163_500],
      ],
      'ru',
      'Продажи',
    ),
  },
  {
    trade: 'spare parts, the cost of the deal',
    language: 'ru',
    firstDeal: /4 × 12 500 ₽ = 50 000 ₽, закупка 41 000 ₽ за сделку, выручка без НДС 40 984 ₽, прибыль 7 377 ₽/,
    book: bookOf(
      [
        [
          'Номер заказа',
          'Покупатель',
          'Запчасть',
          'Количество',
          'Цена',
          'Себестоимость',
          'Стадия',
          'Ответственный',
          'Отгружено дата',
        ],
        ['З-101', 'СТО «Ключ»', 'Стойка', 4, 12_500, 41_000, 'Отгружен', 'Ким', june(3)],
        ['З-102', 'Автопарк 7', 'Фильтр', 50, 640, 27_200, 'Отгружен', 'Ли', june(4)],
        ['З-103', 'СТО «Ключ»', 'Диск', 8, 9_900, 66_000, 'В работе', 'Ким', ''],
      ],
      'ru',
      'Заказы',
    ),
  },
  {
    trade: 'food, sold for an amount',
    language: 'ru',
    firstDeal: /сумма 180 000 ₽, закупка 150 000 ₽ за сделку, выручка без НДС 147 541 ₽, прибыль 24 590 ₽/,
    book: bookOf(
      [
        ['Отчёт менеджеров'],
        ['Дата заявки', 'Клиент', 'Товар', 'Сумма заказа', 'Закупка', 'Этап сделки', 'Менеджер', 'Дата отгрузки'],
        [june(1), 'Сеть «Лавка»', 'Крупа', 180_000, 150_000, 'Отгрузка', 'Яна', june(2)],
        [june(2), 'Кафе «Уют»', 'Масло', 42_000, 36_500, 'КП отправлено', 'Яна', ''],
        ['Итого', '', '', 222_000, 186_500],
      ],
      'ru',
      'Лист1',
    ),
  },
  {
    trade: 'services, in English',
    language: 'en',
    firstDeal: /12 × 4,000 ₽ = 48,000 ₽, cost 2,500 ₽ a unit, revenue net of VAT 39,344 ₽, profit 14,754 ₽/,
    book: bookOf(
      [
        ['Deal ID', 'Account Name', 'Service', 'Qty', 'Unit Price', 'Unit Cost', 'Stage', 'Deal Owner', 'Shipped Date'],
        ['D-1', 'Acme Ltd', 'Audit hours', 12, 4000, 2500, 'Paid', 'Ann', june(2)],
        ['D-2', 'Globex', 'Design', 5, 6000, 3900, 'Quote', 'Bob', ''],
        ['Total', '', '', 17],
      ],
      'en',
      'Deals',
    ),
  },
  {
    trade: 'wholesale, in English, without a cost',
    language: 'en',
    firstDeal: /100 × 90 ₽ = 9,000 ₽, no cost, revenue net of VAT 7,377 ₽/,
    book: bookOf(
      [
        ['Orders 2026'],
        ['Order No', 'Customer', 'Product', 'Quantity', 'Price', 'Status', 'Sales Rep', 'Ship Date'],
        ['June 2026'],
        ['1001', 'Initech', 'Paper A4', 100, 90, 'Shipped', 'Eve', june(3)],
        ['1002', 'Umbrella', 'Toner', 4, 5400, 'Quote', 'Eve', ''],
      ],
      'en',
      'Orders',
    ),
  },
];
