import type { SidebarMessages } from './messages';

export const ru: SidebarMessages = {
  title: 'РОП-контроль',
  loading: 'Считаем…',
  retry: 'Повторить',
  refresh: 'Обновить',
  failed: (reason) => `Не получилось: ${reason}`,
  offline: 'Нет связи. Ничего не потеряно: повторите, когда связь вернётся.',
  tabs: { today: 'Сегодня', attention: 'Внимание' },
  nothingToDo: 'Всё в порядке: ни одна сделка не требует внимания.',
  nothingMatches: 'С таким отбором ничего нет.',
  allChecks: 'Все причины',
  everyone: 'Все менеджеры',
  filterByCheck: 'Отбор по причине',
  filterByManager: 'Отбор по менеджеру',
  toRow: 'К строке',
  more: (count) => `Ещё ${count}`,
  rowGone: 'Строки уже нет на этом месте: список обновлён.',
  chart: 'Валовая прибыль месяца по дням',
  builtAt: (when) => `Посчитано в ${when}`,
  youAre: (name, role) => (name === '' ? role : `${name}, ${role}`),
};
