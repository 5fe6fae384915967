import { said, type DemoTrade } from './demoTrade';

export const food: DemoTrade = {
  title: said('продукты оптом', 'food wholesale'),
  company: said('Продснаб', 'Food Supply'),
  unit: said('кг', 'kg'),
  isByAmount: false,
  goods: [
    [said('Сахар-песок', 'Sugar'), said('Бакалея', 'Grocery'), 72, 0.86],
    [said('Рис круглозёрный', 'Round rice'), said('Бакалея', 'Grocery'), 96, 0.85],
    [said('Масло подсолнечное', 'Sunflower oil'), said('Бакалея', 'Grocery'), 124, 0.855],
    [said('Куриное филе', 'Chicken fillet'), said('Мясо', 'Meat'), 345, 0.85],
    [said('Говядина без кости', 'Boneless beef'), said('Мясо', 'Meat'), 640, 0.85],
    [said('Картофель', 'Potatoes'), said('Овощи', 'Vegetables'), 38, 0.82],
    [said('Лук репчатый', 'Onions'), said('Овощи', 'Vegetables'), 34, 0.82],
    [said('Сыр полутвёрдый', 'Semi-hard cheese'), said('Молочное', 'Dairy'), 590, 0.87],
    [said('Масло сливочное 82,5 %', 'Butter 82.5%'), said('Молочное', 'Dairy'), 780, 0.875],
  ],
  quantity: (random) => random.between(5, 240) * 10 + (random.chance(0.3) ? random.between(1, 9) / 10 : 0),
  usualQuantity: 1225,
  extraCost: (random, quantity, listPrice) =>
    Math.round((quantity * listPrice * random.between(5, 15)) / 100_000) * 100,
  limits: [
    [0.03, 0.1],
    [0.06, 0.07],
  ],
  groupLimits: [
    [0.02, 0.08],
    [0.04, 0.06],
  ],
  lossReasons: {
    ru: ['Цена', 'Нет в наличии', 'Срок годности', 'График доставки', 'Купили у другого'],
    en: ['Price', 'Out of stock', 'Shelf life', 'Delivery schedule', 'Bought elsewhere'],
  },
};
