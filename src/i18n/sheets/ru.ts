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
  protection: {
    ownColumns: 'РОП-контроль: эти столбцы считаются сами',
    tab: (tab) => `РОП-контроль: «${tab}»`,
  },
  log: {
    words: {
      checkAll: 'Проверка сделок',
      setUp: 'Настройка таблицы',
      onClock: 'Проверка по часам',
      onSheetChange: 'Вставка строк',
      onForm: 'Ответ формы',
      dailyBuild: 'Отчёт за день',
      decide: 'Согласование',
      digest: 'Утренняя сводка',
      selfTest: 'Самопроверка',
      switchOff: 'Отключение',
      acknowledgeGap: 'Подтверждён пропуск',
      startAfresh: 'Согласования заново',
      repairProtections: 'Защита вкладок',
      run: 'проверено',
      mended: 'поправлено',
      typed: 'своё правило',
      mail: 'письмо',
      approved: 'согласовано',
      rejected: 'отказано',
    },
    skipped: (count) => `Не прочитано ячеек: ${count}`,
    cell: (address, value) => `${address} «${value}»`,
    typed: (columns) =>
      `В таблице Google свои правила у столбцов: ${columns.join(', ')}; наши встанут, если преобразовать её в диапазон`,
    doubled: (tab, headers) => `${tab}: заголовок стоит дважды — ${headers.join(', ')}`,
    mended: (what) => `Вкладки отчётов поправлены: ${what.join('; ')}`,
    more: (count) => `и ещё ${count}`,
    passedOver: (count) => `Строк не сделок: ${count}`,
    reasons: { separator: 'разделители', total: 'итоги', header: 'повторы заголовка' },
  },
});
