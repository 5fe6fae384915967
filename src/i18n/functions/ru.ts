import type { FunctionMessages } from './messages';

export const ru = (): FunctionMessages => ({
  refusals: {
    'margin-not-below-1': 'Маржа должна быть меньше 100 %',
    'rate-not-above-minus-1': 'Ставка должна быть больше −100 %',
    'end-before-start': 'Конец раньше начала',
    'minutes-below-0': 'Минут не может быть меньше нуля',
    'schedule-empty': 'Не задано рабочее время',
    'schedule-unreadable': 'Рабочее время не читается. Пример: пн-пт 09:00-18:00',
    'bounds-unreadable': 'Границы – целые числа дней по возрастанию. Пример: 30;60;90;120',
    'ladder-columns': 'В лестнице три столбца: роль, скидка до, маржа от',
    'sizes-differ': 'Диапазоны разного размера',
  },
  unreadable: 'не читается',
  argumentUnreadable: (place) => `Аргумент ${place} не читается`,
  ladderRowUnreadable: (row) => `Строка ${row} лестницы не читается`,
  exceptionUnreadable: (row) => `Строка ${row} исключений не читается`,
  yearUnknown: (first, last) => `Производственный календарь есть за ${first}–${last} годы`,
  forbidden: 'запрещено',
  notDue: 'не наступил',
  credit: {
    ok: 'ок',
    'no-deferral': 'нет отсрочки',
    overdue: 'просрочка выше допустимой',
    'over-limit': 'превышен лимит',
  },
  nextStep: {
    'no-step': 'нет шага',
    'no-date': 'нет даты',
    overdue: 'просрочен',
    today: 'сегодня',
    planned: 'запланирован',
  },
});
