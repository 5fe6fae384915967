import { said, type DemoTrade } from './demoTrade';

export const other: DemoTrade = {
  title: said('другое', 'other'),
  company: said('Комплект-Опт', 'General Wholesale'),
  unit: said('шт', 'pcs'),
  isByAmount: false,
  goods: [
    [said('Дрель ударная', 'Impact drill'), said('Инструмент', 'Tools'), 5400, 0.76],
    [said('Набор ключей', 'Wrench set'), said('Инструмент', 'Tools'), 3200, 0.74],
    [said('Костюм рабочий', 'Work suit'), said('Спецодежда', 'Workwear'), 2900, 0.75],
    [said('Перчатки, 10 пар', 'Gloves, 10 pairs'), said('Спецодежда', 'Workwear'), 480, 0.72],
    [said('Короб 600×400×400', 'Box 600×400×400'), said('Упаковка', 'Packaging'), 95, 0.75],
    [said('Стрейч-плёнка', 'Stretch film'), said('Упаковка', 'Packaging'), 640, 0.77],
  ],
  quantity: (random) => random.between(10, 300),
  usualQuantity: 155,
  extraCost: (random, quantity, listPrice) =>
    Math.round((quantity * listPrice * random.between(5, 15)) / 100_000) * 100,
  limits: [
    [0.05, 0.15],
    [0.1, 0.1],
  ],
  groupLimits: null,
  lossReasons: {
    ru: ['Цена', 'Срок поставки', 'Нет в наличии', 'Условия оплаты', 'Купили у другого'],
    en: ['Price', 'Delivery time', 'Out of stock', 'Payment terms', 'Bought elsewhere'],
  },
};
