import type { CellData, Scalar, SheetData } from 'apps-script-host';
import { tabOf } from './tab';
import { GOODS, HEAD, OWNER, SELLERS, demoClients } from './trade';

const DAY = 'dd.mm.yyyy';
const PERCENT = '0%';
/** 1 May 2026 and 1 June 2026. */
const MONTHS = [46_143, 46_174] as const;
const PLAN_MARGIN = 0.115;

const serialOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;
const day = (serial: number): CellData => ({ value: serial, numberFormat: DAY });
const share = (value: number): CellData => ({ value, numberFormat: PERCENT });

function ladderRows(): readonly (readonly (CellData | Scalar)[])[] {
  return [
    ['Роль', 'Группа', 'Скидка до', 'Маржа от'],
    ['менеджер', null, share(0.03), share(0.08)],
    ['РОП', null, share(0.07), share(0.05)],
    ['собственник', null, null, null],
    ['менеджер', 'Нержавейка', share(0.02), share(0.12)],
    ['РОП', 'Нержавейка', share(0.05), share(0.09)],
    ['собственник', 'Нержавейка', null, null],
  ];
}

function planRows(): readonly (readonly (CellData | Scalar)[])[] {
  const perSeller = [2_300_000, 2_600_000, 1_900_000, 1_700_000, 700_000];
  return [
    ['Месяц', 'Менеджер', 'Валовая прибыль, ₽', 'Выручка, ₽', 'Тоннаж, т'],
    ...MONTHS.flatMap((month) =>
      SELLERS.map(({ name }, index) => {
        const profit = perSeller[index] ?? 0;
        const revenue = Math.round(profit / PLAN_MARGIN / 100_000) * 100_000;
        return [day(month), name, profit, revenue, Math.round(revenue / 65_000)];
      }),
    ),
  ];
}

/** The tabs that people fill beside the deals, all in use. */
export function referenceTabs(): readonly SheetData[] {
  const people = [...SELLERS, HEAD, OWNER];
  return [
    tabOf(
      'Правила',
      [
        ['Правило', 'Значение', 'Пояснение'],
        ['Норма ответа, мин', 30, 'рабочих минут до первого ответа'],
        ['Рабочее время', 'пн-пт 09:00-18:00', null],
        ['Цены с НДС', 'да', null],
        ['Закупка с НДС', 'да', null],
        ['Прибыль признаём по', 'отгрузка', null],
        ['Запрет перехода', 'запрещать', null],
        ['Кому утренняя сводка', `${OWNER.email}; ${HEAD.email}`, null],
      ],
      [210, 190, 260],
    ),
    tabOf('Лестница', ladderRows(), [120, 120, 110, 110]),
    tabOf(
      'Этапы',
      [
        ['Этап', 'Вид', 'Вероятность', 'Висяк через, дн.', 'Обязательные поля', 'Шаг через, дн.'],
        ['Лид', 'lead', share(0.1), 1, 'Клиент, Менеджер, Дата заявки', 1],
        ['Контакт', 'contact', share(0.2), 5, 'Первый ответ', 1],
        ['КП', 'quote', share(0.5), 5, 'Тоннаж, Цена прайс, Цена, Дата КП', 2],
        ['Сделка', 'deal', share(0.8), 10, null, 3],
        ['Отгрузка', 'shipped', share(0.9), 0, null, 5],
        ['Оплата', 'paid', share(1), 0, null, null],
        ['Проиграна', 'lost', share(0), 0, 'Дата закрытия', null],
      ],
      [120, 90, 100, 120, 260, 110],
    ),
    tabOf(
      'Команда',
      [
        ['Имя', 'Почта', 'Роль', 'Начал', 'Скидка до', 'Маржа от'],
        ...people.map(({ name, email, role, startedOn }) => [name, email, role, day(serialOf(startedOn)), null, null]),
      ],
      [150, 220, 110, 90, 90, 90],
    ),
    tabOf('План', planRows(), [100, 150, 150, 130, 100]),
    tabOf(
      'Клиенты',
      [
        ['Клиент', 'Отсрочка, дн.', 'Лимит, ₽', 'Стоп', 'Комментарий'],
        ...demoClients().map(({ name, deferralDays, limit, stop }) => [
          name,
          deferralDays,
          limit === null ? null : { value: limit, numberFormat: '#,##0' },
          stop ? 'да' : null,
          null,
        ]),
      ],
      [220, 110, 120, 70, 220],
    ),
    tabOf(
      'Прайс',
      [
        ['Товар', 'Группа', 'Действует с', 'Цена прайс, ₽/т', 'Закупка, ₽/т'],
        ...GOODS.map(({ item, group, listPrice, costShare }) => [
          item,
          group,
          day(serialOf('2026-03-01')),
          listPrice,
          Math.round(listPrice * costShare),
        ]),
      ],
      [200, 110, 100, 120, 120],
    ),
  ];
}
