import type { SheetMessages } from './messages';

export const ru = (): SheetMessages => ({
  forbidden: 'запрещено',
  slippedPast: 'Прошло мимо запрета.',
  wholeTeam: 'Все',
  help: {
    fromList: (tab) => `Лучше выбрать из списка: вкладка «${tab}»`,
    date: 'Дата, например 17.06.2026',
    notNegative: 'Число не меньше нуля',
    lossReason: 'Лучше выбрать причину из списка: так видно, где теряем',
  },
  lossReasons: [
    'Цена',
    'Срок поставки',
    'Нет в наличии',
    'Условия оплаты',
    'Купили у другого',
    'Не выходит на связь',
    'Отложили закупку',
  ],
  protection: {
    ownColumns: 'РОП-контроль: эти столбцы считаются сами',
    tab: (tab) => `РОП-контроль: «${tab}»`,
  },
  log: {
    skipped: (count) => `Не прочитано ячеек: ${count}`,
    cell: (address, value) => `${address} «${value}»`,
    doubled: (tab, headers) => `${tab}: заголовок стоит дважды — ${headers.join(', ')}`,
    mended: (what) => `Вкладки отчётов поправлены: ${what.join('; ')}`,
    more: (count) => `и ещё ${count}`,
  },
});
