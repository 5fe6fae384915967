import { said, type DemoTrade } from './demoTrade';

export const parts: DemoTrade = {
  title: said('запчасти', 'parts'),
  company: said('АвтоДеталь', 'Auto Parts'),
  unit: said('шт', 'pcs'),
  isByAmount: false,
  goods: [
    [said('Колодки передние', 'Front brake pads'), said('Тормоза', 'Brakes'), 3900, 0.72],
    [said('Диск тормозной', 'Brake disc'), said('Тормоза', 'Brakes'), 6200, 0.73],
    [said('Амортизатор передний', 'Front shock absorber'), said('Подвеска', 'Suspension'), 8700, 0.74],
    [said('Рычаг подвески', 'Control arm'), said('Подвеска', 'Suspension'), 11_400, 0.73],
    [said('Ступица в сборе', 'Hub assembly'), said('Подвеска', 'Suspension'), 14_900, 0.75],
    [said('Фильтр масляный', 'Oil filter'), said('Фильтры', 'Filters'), 890, 0.68],
    [said('Фильтр салона', 'Cabin filter'), said('Фильтры', 'Filters'), 1150, 0.68],
    [said('Фара левая, оригинал', 'Left headlight, genuine'), said('Оригинал', 'Genuine'), 46_000, 0.84],
    [said('Турбина, оригинал', 'Turbocharger, genuine'), said('Оригинал', 'Genuine'), 118_000, 0.85],
  ],
  quantity: (random) => random.between(2, 40),
  usualQuantity: 21,
  extraCost: (random, quantity, listPrice) =>
    Math.round((quantity * listPrice * random.between(5, 15)) / 100_000) * 100,
  limits: [
    [0.07, 0.18],
    [0.12, 0.12],
  ],
  groupLimits: [
    [0.03, 0.12],
    [0.06, 0.09],
  ],
  lossReasons: {
    ru: ['Цена', 'Нет в наличии', 'Срок поставки', 'Нужен оригинал', 'Купили у другого'],
    en: ['Price', 'Out of stock', 'Delivery time', 'Wanted genuine', 'Bought elsewhere'],
  },
};
