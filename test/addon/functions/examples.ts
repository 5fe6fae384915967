import type { FunctionName, Json } from './sheet';

/** One call of each custom function, for the docs; a test runs them all. Dates are the sheet's wall clock. */
export interface FunctionExample {
  readonly fn: FunctionName;
  /** As typed in a Russian sheet. */
  readonly formulaRu: string;
  readonly args: readonly Json[];
  readonly result: Json;
}

const HOURS = 'пн-пт 09:00-18:00';
const LADDER: Json = [
  ['Роль', 'Скидка до', 'Маржа от'],
  ['менеджер', 0.03, 0.08],
  ['РОП', 0.07, 0.05],
  ['собственник', '', ''],
];

export const examples: readonly FunctionExample[] = [
  {
    fn: 'ROP_GROSS_PROFIT',
    formulaRu: '=ROP_GROSS_PROFIT(62000;57000;20;15000)',
    args: [62000, 57000, 20, 15000],
    result: 85000,
  },
  { fn: 'ROP_MARGIN', formulaRu: '=ROP_MARGIN(62000;58900)', args: [62000, 58900], result: 0.05 },
  { fn: 'ROP_MARKUP', formulaRu: '=ROP_MARKUP(62000;50000)', args: [62000, 50000], result: 0.24 },
  { fn: 'ROP_DISCOUNT', formulaRu: '=ROP_DISCOUNT(65000;62400)', args: [65000, 62400], result: 0.04 },
  { fn: 'ROP_FLOOR_PRICE', formulaRu: '=ROP_FLOOR_PRICE(56340; 8%)', args: [56340, 0.08], result: 61239.14 },
  { fn: 'ROP_NET', formulaRu: '=ROP_NET(122000; 22%)', args: [122000, 0.22], result: 100000 },
  { fn: 'ROP_VAT_RATE', formulaRu: '=ROP_VAT_RATE(ДАТА(2026;6;17))', args: [{ date: '2026-06-17' }], result: 0.22 },
  { fn: 'ROP_APPROVER', formulaRu: '=ROP_APPROVER(5%; 6%; Лестница!A1:C4)', args: [0.05, 0.06, LADDER], result: 'РОП' },
  {
    fn: 'ROP_WORK_MINUTES',
    formulaRu: '=ROP_WORK_MINUTES("15.06.2026 17:40"; "16.06.2026 09:15"; "пн-пт 09:00-18:00")',
    args: ['15.06.2026 17:40', '16.06.2026 09:15', HOURS],
    result: 35,
  },
  {
    fn: 'ROP_WORK_DEADLINE',
    formulaRu: '=ROP_WORK_DEADLINE("11.06.2026 16:40"; 30; "пн-пт 09:00-18:00"; ROP_HOLIDAYS_RU(2026))',
    args: [
      '11.06.2026 16:40',
      30,
      HOURS,
      [
        [{ date: '2026-06-11' }, '09:00-17:00'],
        [{ date: '2026-06-12' }, ''],
      ],
    ],
    result: { date: '2026-06-15T09:10:00' },
  },
  {
    fn: 'ROP_DAYS_OVERDUE',
    formulaRu: '=ROP_DAYS_OVERDUE("12.06.2026"; ROP_TODAY)',
    args: ['12.06.2026', { date: '2026-06-17' }],
    result: 5,
  },
  {
    fn: 'ROP_AGING',
    formulaRu: '=ROP_AGING("12.05.2026"; ROP_TODAY)',
    args: ['12.05.2026', { date: '2026-06-17' }],
    result: '31–60',
  },
  {
    fn: 'ROP_OUTSTANDING',
    formulaRu: '=ROP_OUTSTANDING(A2:A4; 150000)',
    args: [[[100000], [80000], [50000]], 150000],
    result: [[0], [30000], [50000]],
  },
  { fn: 'ROP_PENALTY', formulaRu: '=ROP_PENALTY(340000; 12; 18%)', args: [340000, 12, 0.18], result: 2012.05 },
  {
    fn: 'ROP_CREDIT',
    formulaRu: '=ROP_CREDIT(900000; 700000; 320000)',
    args: [900000, 700000, 320000],
    result: 'превышен лимит',
  },
  {
    fn: 'ROP_NEXT_STEP',
    formulaRu: '=ROP_NEXT_STEP("Позвонить"; "16.06.2026"; ROP_TODAY)',
    args: ['Позвонить', '16.06.2026', { date: '2026-06-17' }],
    result: 'просрочен',
  },
  {
    fn: 'ROP_STUCK_DAYS',
    formulaRu: '=ROP_STUCK_DAYS("08.06.2026"; ROP_TODAY; 5)',
    args: ['08.06.2026', { date: '2026-06-17' }, 5],
    result: 9,
  },
  {
    fn: 'ROP_FORECAST',
    formulaRu: '=ROP_FORECAST(A2:A3; B2:B3)',
    args: [
      [[100000], [50000]],
      [[0.5], [0.8]],
    ],
    result: 90000,
  },
  { fn: 'ROP_CONVERSION', formulaRu: '=ROP_CONVERSION(9; 40)', args: [9, 40], result: 0.225 },
  {
    fn: 'ROP_HOLIDAYS_RU',
    formulaRu: '=ROP_HOLIDAYS_RU(2026)',
    args: [2026],
    result: [
      ...['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08', '01-09', '02-23', '03-08', '03-09'],
      ...['04-30 09:00-17:00', '05-01', '05-08 09:00-17:00', '05-09', '05-11', '06-11 09:00-17:00', '06-12'],
      ...['11-03 09:00-17:00', '11-04', '12-31'],
    ].map((row) => [{ date: `2026-${row.slice(0, 5)}T00:00:00` }, row.slice(6)]),
  },
  {
    fn: 'ROP_CHECK',
    formulaRu: '=ROP_CHECK(Сделки!A1:F2; ДАТА(2026;6;17); Лестница!A1:C4)',
    args: [
      [
        ['№', 'Этап', 'Цена прайс', 'Цена, ₽/т', 'Закупка', 'Комментарий'],
        ['М-0001', 'КП', 60000, 52000, 50000, ''],
      ],
      { date: '2026-06-17' },
      LADDER,
    ],
    result: [
      ['Маржа 3,8\u00a0% ниже 8\u00a0%: согласует собственник. Цена от 54\u00a0347,84\u00a0₽/т держит маржу; и ещё 1'],
    ],
  },
];
