import { pluralRu } from '../../domain/words/plural';
import type { SidebarMessages } from './messages';

/** After a colon. */
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

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
  noPermission: (what) => `Не дано разрешение: ${what}. Откройте панель из меню заново и дайте его.`,
  permissions: {
    'spreadsheets.currentonly': 'читать и менять эту таблицу',
    'script.container.ui': 'показывать панель',
    'script.scriptapp': 'запускаться по расписанию',
    'userinfo.email': 'видеть адрес вашей почты',
    'script.send_mail': 'отправлять письма',
  },
  shownAsOf: (time) => `Показано, как было в ${time}.`,
  save: 'Записать',
  when: 'Когда',
  who: 'Кто',
  answers: {
    title: 'Без ответа',
    noTime: 'время заявки не указано',
    left: (minutes) => `осталось ${duration(minutes)}`,
    late: (minutes) => `дольше нормы на ${duration(minutes)}`,
  },
  steps: {
    title: 'Висяки и шаги',
    set: 'Назначить шаг',
    short: 'Шаг',
    what: 'Что делаем',
    none: 'шага нет',
    notHere: 'Шаг отсюда не записать: в таблице нет столбцов шага и даты или строку ещё не проверяли.',
  },
  debts: {
    title: 'Долги',
    set: 'Назначить действие',
    short: 'Действие',
    what: 'Что делаем с долгом',
    overdue: (days) => `просрочка ${days} ${pluralRu(days, 'день', 'дня', 'дней')}`,
    dueOn: (day) => `срок ${day}`,
  },
  top: {
    title: 'Топ-сделки',
    atRisk: (count) => `${count} под угрозой`,
    blocker: (what) => `Мешает: ${what}`,
  },
  plan: 'План',
  losses: 'Потери',
  standUp: 'Планёрка',
  otherFigures: 'Ещё показатели',
  health: 'Как работает проверка',
  noProblems: 'Замечаний к таблице нет.',
  tabs: { today: 'Сегодня', attention: 'Внимание', decide: 'Решить', deal: 'Сделка', setUp: 'Настройка' },
  approvals: {
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
    counter: 'В ответ',
    gone: (deal) => `${deal} решения больше не ждёт: итог — на вкладке «Согласования».`,
    untrusted: 'Пока это не сделано, решения могут не действовать. Почему — на вкладке ≡.',
    repairs: {
      acknowledgeGap: 'Подтвердить пропуск',
      startAfresh: 'Начать согласования заново',
      repairProtections: 'Восстановить защиту',
    },
  },
  deal: {
    numbers: 'Цифры',
    clearedBy: (how) => `Что снимет: ${lowerFirst(how)}`,
    ask: 'Что спросить',
    good: 'Что такое хорошо',
    callBack: 'Когда перезвонить',
  },
  rules: {
    title: 'Правила, по которым проверяем',
    response: 'Норма ответа',
    schedule: 'Рабочее время',
    stop: 'Стоп после просрочки',
    gate: 'Переход против правил',
    gates: { block: 'запрещаем', warn: 'предупреждаем' },
    daily: 'Ежедневный отчёт',
    digest: 'Утренняя сводка',
    nobody: 'никому',
    ladder: 'Кто что согласует',
    minutes: (count) => `${count} мин`,
    days: (count) => `${count} ${pluralRu(count, 'день', 'дня', 'дней')}`,
    discountUpTo: (limit) => `скидка до ${limit}`,
    marginFrom: (floor) => `маржа от ${floor}`,
    noLimit: 'без ограничений',
    where: 'Правила меняет собственник на вкладках «Правила», «Лестница» и «Этапы».',
    whoSetsUp: 'Настройку таблицы меняют РОП и собственник.',
  },
  addColumn: 'Добавить или выбрать столбец',
  openSetUp: 'Настройка таблицы',
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
