import { said, type DemoTrade } from './demoTrade';

export const metal: DemoTrade = {
  title: said('металл', 'metal'),
  company: said('Сталь-Опт', 'Steel Wholesale'),
  unit: said('т', 't'),
  quantityName: said('Тоннаж', 'Quantity'),
  extraName: said('Доставка и резка', 'Extra cost'),
  isByAmount: false,
  goods: [
    [said('Арматура А500С 12 мм', 'Rebar A500C 12 mm'), said('Арматура', 'Rebar'), 61_500, 0.885],
    [said('Арматура А500С 16 мм', 'Rebar A500C 16 mm'), said('Арматура', 'Rebar'), 60_900, 0.884],
    [said('Арматура А240 8 мм', 'Rebar A240 8 mm'), said('Арматура', 'Rebar'), 66_400, 0.88],
    [said('Лист г/к 4 мм Ст3', 'Hot-rolled sheet 4 mm'), said('Лист', 'Sheet'), 68_200, 0.879],
    [said('Лист г/к 8 мм 09Г2С', 'Hot-rolled sheet 8 mm'), said('Лист', 'Sheet'), 77_900, 0.874],
    [said('Лист оцинкованный 0,5 мм', 'Galvanised sheet 0.5 mm'), said('Лист', 'Sheet'), 94_300, 0.87],
    [said('Труба профильная 40×20×2', 'Profile pipe 40×20×2'), said('Труба', 'Pipe'), 79_800, 0.873],
    [said('Труба ВГП 25×3,2', 'Water pipe 25×3.2'), said('Труба', 'Pipe'), 81_400, 0.872],
    [said('Швеллер 12П', 'Channel 12P'), said('Фасон', 'Sections'), 83_600, 0.876],
    [said('Балка 20Б1', 'Beam 20B1'), said('Фасон', 'Sections'), 98_700, 0.871],
    [said('Уголок 50×5', 'Angle 50×5'), said('Фасон', 'Sections'), 72_300, 0.878],
    [said('Лист AISI 304 2 мм', 'Sheet AISI 304 2 mm'), said('Нержавейка', 'Stainless'), 312_000, 0.848],
  ],
  quantity: (random) => random.between(8, 420) / 10 + (random.chance(0.3) ? random.between(1, 99) / 1000 : 0),
  usualQuantity: 21.4,
  extraCost: (random, quantity) => Math.round(quantity * random.between(2, 4)) * 100,
  limits: [
    [0.03, 0.08],
    [0.07, 0.05],
  ],
  groupLimits: [
    [0.02, 0.12],
    [0.05, 0.09],
  ],
  lossReasons: {
    ru: ['Дорого', 'Купили у конкурента', 'Нет в наличии', 'Срок поставки', 'Заказ отменён'],
    en: ['Price', 'Bought elsewhere', 'Out of stock', 'Delivery time', 'Order cancelled'],
  },
};
