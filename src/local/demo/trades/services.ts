import { said, type DemoTrade } from './demoTrade';

export const services: DemoTrade = {
  title: said('услуги', 'services'),
  company: said('Инженерный сервис', 'Engineering Service'),
  unit: said('усл.', 'job'),
  isByAmount: true,
  goods: [
    [said('Монтаж вентиляции', 'Ventilation installation'), said('Монтаж', 'Installation'), 640_000, 0.58],
    [said('Монтаж электрики', 'Electrical installation'), said('Монтаж', 'Installation'), 480_000, 0.6],
    [said('Пусконаладка', 'Commissioning'), said('Монтаж', 'Installation'), 210_000, 0.55],
    [said('Проект отопления', 'Heating design'), said('Проектирование', 'Design'), 190_000, 0.5],
    [said('Проект вентиляции', 'Ventilation design'), said('Проектирование', 'Design'), 260_000, 0.5],
    [said('Обслуживание на квартал', 'Quarterly maintenance'), said('Обслуживание', 'Maintenance'), 120_000, 0.57],
    [said('Ремонт по заявке', 'Repair on request'), said('Обслуживание', 'Maintenance'), 45_000, 0.54],
    [said('Земляные работы', 'Earthworks'), said('Подряд', 'Subcontracted'), 390_000, 0.8],
  ],
  quantity: () => 1,
  usualQuantity: 1,
  extraCost: (random, quantity, listPrice) =>
    Math.round((quantity * listPrice * random.between(5, 15)) / 100_000) * 100,
  limits: [
    [0.1, 0.3],
    [0.2, 0.2],
  ],
  groupLimits: [
    [0.05, 0.15],
    [0.1, 0.1],
  ],
  lossReasons: {
    ru: ['Цена', 'Срок', 'Сделают сами', 'Выбрали другого', 'Нет бюджета'],
    en: ['Price', 'Timing', 'Do it themselves', 'Chose another', 'No budget'],
  },
};
