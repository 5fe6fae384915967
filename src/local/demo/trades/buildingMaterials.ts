import { said, type DemoTrade } from './demoTrade';

export const buildingMaterials: DemoTrade = {
  title: said('стройматериалы', 'building materials'),
  company: said('СтройБаза', 'Build Depot'),
  unit: said('шт', 'pcs'),
  isByAmount: false,
  goods: [
    [said('Кирпич М150', 'Brick M150'), said('Кладка', 'Masonry'), 26, 0.81],
    [said('Газоблок 600×300×200', 'Aerated block 600×300×200'), said('Кладка', 'Masonry'), 245, 0.82],
    [said('Минвата 50 мм, упак.', 'Mineral wool 50 mm, pack'), said('Утеплитель', 'Insulation'), 1650, 0.8],
    [said('Пеноплэкс 50 мм', 'Foam board 50 mm'), said('Утеплитель', 'Insulation'), 410, 0.8],
    [said('Брус 150×150×6000', 'Beam 150×150×6000'), said('Древесина', 'Timber'), 3400, 0.79],
    [said('ОСП-3 9 мм', 'OSB-3 9 mm'), said('Древесина', 'Timber'), 980, 0.805],
    [said('Цемент М500 50 кг', 'Cement M500 50 kg'), said('Сухие смеси', 'Dry mixes'), 520, 0.845],
    [said('Клей плиточный 25 кг', 'Tile adhesive 25 kg'), said('Сухие смеси', 'Dry mixes'), 640, 0.83],
    [said('Штукатурка гипсовая 30 кг', 'Gypsum plaster 30 kg'), said('Сухие смеси', 'Dry mixes'), 560, 0.835],
  ],
  quantity: (random) => random.between(4, 120) * 10,
  usualQuantity: 620,
  extraCost: (random, quantity, listPrice) =>
    Math.round((quantity * listPrice * random.between(5, 15)) / 100_000) * 100,
  limits: [
    [0.05, 0.12],
    [0.1, 0.08],
  ],
  groupLimits: [
    [0.04, 0.1],
    [0.08, 0.07],
  ],
  lossReasons: {
    ru: ['Цена', 'Срок поставки', 'Нет в наличии', 'Доставка', 'Объект отложен'],
    en: ['Price', 'Delivery time', 'Out of stock', 'Delivery cost', 'Site put off'],
  },
};
