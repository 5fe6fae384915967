import { pluralRu } from '../../domain/plural';
import type { SidebarMessages } from './messages';

/** `1 ч 40 мин`. */
function duration(minutes: number): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  return [hours > 0 ? `${hours} ч` : '', rest > 0 || hours === 0 ? `${rest} мин` : ''].join(' ').trim();
}

export const ru: SidebarMessages = {
  title: 'РОП-контроль',
  loading: 'Считаем…',
  retry: 'Повторить',
  refresh: 'Обновить',
  failed: (reason) => `Не получилось: ${reason}`,
  offline: 'Нет связи. Ничего не потеряно: повторите, когда связь вернётся.',
  noPermission: (reason) => `Google не даёт разрешения: ${reason} Откройте панель из меню заново и дайте доступ.`,
  shownAsOf: (time) => `Показано, как было в ${time}.`,
  save: 'Записать',
  when: 'Когда',
  who: 'Кто',
  answers: {
    title: 'Без ответа',
    nothing: 'Всем ответили.',
    noTime: 'время заявки не указано',
    left: (minutes) => `осталось ${duration(minutes)}`,
    late: (minutes) => `дольше нормы на ${duration(minutes)}`,
  },
  steps: {
    title: 'Висяки и шаги',
    nothing: 'Висяков нет, у каждой сделки есть шаг и дата.',
    set: 'Назначить шаг',
    what: 'Что делаем',
  },
  debts: {
    title: 'Долги',
    nothing: 'Долгов, о которых пора напомнить, нет.',
    set: 'Назначить действие',
    what: 'Что делаем с долгом',
    overdue: (days) => `просрочка ${days} ${pluralRu(days, 'день', 'дня', 'дней')}`,
    dueOn: (day) => `срок ${day}`,
  },
  top: {
    title: 'Топ-сделки',
    nothing: 'Открытых сделок с суммой нет.',
    atRisk: (count) => `${count} под угрозой`,
    blocker: (what) => `Мешает: ${what}`,
  },
  plan: 'План',
  standUp: {
    title: 'Планёрка',
    nothing: 'Спрашивать нечего: всё движется.',
    summary: (changed, overdue) =>
      `${changed} ${pluralRu(changed, 'сделка изменилась', 'сделки изменились', 'сделок изменилось')}, ` +
      `${overdue} ${pluralRu(overdue, 'дело просрочено', 'дела просрочены', 'дел просрочено')}`,
  },
  otherFigures: 'Ещё показатели',
  health: 'Как работает проверка',
  noProblems: 'Замечаний к таблице нет.',
  tabs: { today: 'Сегодня', attention: 'Внимание', decide: 'Решить', deal: 'Сделка', setUp: 'Настройка' },
  approvals: {
    nothing: 'Решать нечего.',
    approve: 'Согласовать',
    refuse: 'Отказать',
    comment: 'Комментарий к решению',
    ask: 'Запросить',
    withdraw: 'Снять запрос',
    reason: 'Почему такая цена',
    asks: (text) => `Просит: ${text}`,
    notAsked: 'Запроса нет',
    waiting: 'Ждёт решения',
    sending: 'Записываем…',
    repairs: {
      acknowledgeGap: 'Подтвердить пропуск',
      startAfresh: 'Начать согласования заново',
      repairProtections: 'Восстановить защиту',
    },
  },
  deal: {
    numbers: 'Цифры',
    clean: 'Замечаний нет.',
    clearedBy: (how) => `Что снимет: ${how}`,
    ask: 'Что спросить',
    good: 'Что такое хорошо',
    callBack: 'Когда перезвонить',
  },
  setUp: {
    found: (tab, row) => `Сделки: вкладка «${tab}», заголовки в строке ${row}`,
    mapping: 'Узнали',
    confidence: { exact: 'точно', synonym: 'синоним', phrase: 'по словам' },
    unknown: 'Не узнали — останется как есть',
    doubled: (title, headers) => `«${title}»: подходят ${headers.join(' и ')}. Переименуйте один из них`,
    own: 'Добавим наши столбцы справа',
    tabs: 'Создадим вкладки',
    offered: 'Столбцы, которых нет: отметьте нужные',
    turnsOn: (checks) => `включит: ${checks.join(', ')}`,
    add: 'Добавить',
    undo: 'Отменить настройку',
    complete: 'Всё на месте: добавлять нечего.',
  },
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
