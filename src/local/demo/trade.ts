/** The make-believe metal trader: who sells, to whom, what, and at which prices. */

export interface Seller {
  readonly name: string;
  readonly email: string;
  readonly role: 'менеджер' | 'РОП' | 'собственник';
  /** ISO date. */
  readonly startedOn: string;
  /** Chance that a quote becomes a deal. */
  readonly closes: number;
  /** Usual minutes to the first answer. */
  readonly answersIn: number;
}

export const SELLERS: readonly [Seller, ...Seller[]] = [
  {
    name: 'Иванов Пётр',
    email: 'ivanov@stal-opt.example',
    role: 'менеджер',
    startedOn: '2022-03-14',
    closes: 0.62,
    answersIn: 14,
  },
  {
    name: 'Сидорова Анна',
    email: 'sidorova@stal-opt.example',
    role: 'менеджер',
    startedOn: '2023-09-04',
    closes: 0.7,
    answersIn: 9,
  },
  {
    name: 'Ким Олег',
    email: 'kim@stal-opt.example',
    role: 'менеджер',
    startedOn: '2021-01-18',
    closes: 0.55,
    answersIn: 26,
  },
  {
    name: 'Фёдорова Лидия',
    email: 'fedorova@stal-opt.example',
    role: 'менеджер',
    startedOn: '2024-05-20',
    closes: 0.58,
    answersIn: 18,
  },
  {
    name: 'Зуев Тимур',
    email: 'zuev@stal-opt.example',
    role: 'менеджер',
    startedOn: '2026-04-13',
    closes: 0.4,
    answersIn: 31,
  },
];

export const HEAD: Seller = {
  name: 'Орлова Нина',
  email: 'orlova@stal-opt.example',
  role: 'РОП',
  startedOn: '2019-06-03',
  closes: 0.6,
  answersIn: 15,
};
export const OWNER: Seller = {
  name: 'Беляев Игорь',
  email: 'belyaev@stal-opt.example',
  role: 'собственник',
  startedOn: '2015-01-12',
  closes: 0.6,
  answersIn: 15,
};

export interface Good {
  readonly item: string;
  readonly group: string;
  /** Roubles per tonne with VAT. */
  readonly listPrice: number;
  /** Cost as a share of the list price. */
  readonly costShare: number;
}

export const GOODS: readonly [Good, ...Good[]] = [
  { item: 'Арматура А500С 12 мм', group: 'Арматура', listPrice: 61_500, costShare: 0.885 },
  { item: 'Арматура А500С 16 мм', group: 'Арматура', listPrice: 60_900, costShare: 0.884 },
  { item: 'Арматура А240 8 мм', group: 'Арматура', listPrice: 66_400, costShare: 0.88 },
  { item: 'Лист г/к 4 мм Ст3', group: 'Лист', listPrice: 68_200, costShare: 0.879 },
  { item: 'Лист г/к 8 мм 09Г2С', group: 'Лист', listPrice: 77_900, costShare: 0.874 },
  { item: 'Лист оцинкованный 0,5 мм', group: 'Лист', listPrice: 94_300, costShare: 0.87 },
  { item: 'Труба профильная 40×20×2', group: 'Труба', listPrice: 79_800, costShare: 0.873 },
  { item: 'Труба ВГП 25×3,2', group: 'Труба', listPrice: 81_400, costShare: 0.872 },
  { item: 'Швеллер 12П', group: 'Фасон', listPrice: 83_600, costShare: 0.876 },
  { item: 'Балка 20Б1', group: 'Фасон', listPrice: 98_700, costShare: 0.871 },
  { item: 'Уголок 50×5', group: 'Фасон', listPrice: 72_300, costShare: 0.878 },
  { item: 'Лист AISI 304 2 мм', group: 'Нержавейка', listPrice: 312_000, costShare: 0.848 },
];

const FORMS = ['ООО', 'ООО', 'ООО', 'АО', 'ИП', 'ТД'] as const;
const WORDS = [
  'Балка',
  'Гвоздь',
  'СтройМонтаж',
  'Ёлка',
  'Мостострой',
  'Кровля Плюс',
  'Металлсервис',
  'Реконструкция',
  'Агропром',
  'Вектор',
  'Горизонт',
  'Домострой',
  'Каркас',
  'Навес',
  'Опора',
  'Пролёт',
  'Ритм',
  'Северный путь',
  'Теплосеть',
  'Уралконструкция',
] as const;
const TOWNS = ['', ' Тверь', ' Юг'] as const;

export interface DemoClient {
  readonly name: string;
  /** Blank: pays before shipment. */
  readonly deferralDays: number | null;
  /** Roubles; blank with no deferral. */
  readonly limit: number | null;
  readonly stop: boolean;
}

const TERMS = [null, 7, 14, null, 30, 14] as const;
const LIMITS = [1_500_000, 3_000_000, 5_000_000, 9_000_000] as const;

/** Sixty clients: about two in three with a deferral, one of them on stop. */
export function demoClients(): readonly [DemoClient, ...DemoClient[]] {
  const clients = TOWNS.flatMap((town, lap) =>
    WORDS.map((word, index): DemoClient => {
      const deferralDays = TERMS[(index + lap) % TERMS.length] ?? null;
      return {
        name: `${FORMS[(index * 5 + lap) % FORMS.length] ?? 'ООО'} «${word}${town}»`,
        deferralDays,
        limit: deferralDays === null ? null : (LIMITS[(index + lap) % LIMITS.length] ?? 3_000_000),
        stop: lap === 2 && index === 4,
      };
    }),
  );
  return clients as [DemoClient, ...DemoClient[]];
}
