import { pluralRu } from '../../domain/words/plural';
import { pageRu } from '../page/ru';
import type { SidebarMessages } from './messages';
import { WATERFALL } from '../waterfall';

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
  ...pageRu,
  refresh: 'Обновить',
  shownAsOf: (time) => `Показано, как было в ${time}.`,
  save: 'Записать',
  when: 'Когда',
  who: 'Кто',
  day: {
    mine: 'Мой день',
    people: 'Люди и их день',
  },
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
    past: (what) => `Сделано ли? ${what}`,
  },
  client: { open: 'Что известно о клиенте', last: 'Последние сделки' },
  money: {
    titles: {
      cash: 'Когда придут деньги',
      discounts: 'Скидки и отсрочка',
      discipline: 'Кто как платит',
      quiet: 'Тихие клиенты',
    },
    parts: {
      ...WATERFALL.ru,
      granted: 'Отсрочка в срок стоит',
      late: 'Опоздания стоят',
    },
    all: 'Все продажи месяца',
    scopes: { managers: 'По менеджерам', groups: 'По группам', clients: 'По клиентам', rungs: 'Кто разрешил' },
    rungs: {
      own: 'В пределах своей ступени',
      manager: 'Согласовал менеджер',
      head: 'Согласовал РОП',
      owner: 'Согласовал собственник',
      unsigned: 'Никто не согласовал',
    },
    blank: 'не указано',
  },
  calls: {
    title: 'Тихие клиенты',
    set: 'Позвонить клиенту',
    short: 'Позвонить',
    what: 'Что делаем',
  },
  whatIf: {
    title: 'А если',
    about: 'Как вышло бы за этот месяц с другой лестницей, если бы клиенты согласились. Это не прогноз.',
    floor: 'Маржа не ниже, %',
    maxDiscount: 'Скидка не больше, %',
    count: 'Посчитать',
  },
  top: {
    title: 'Топ-сделки',
    atRisk: (count) => `${count} под угрозой`,
    blocker: (what) => `Мешает: ${what}`,
  },
  plan: 'План',
  losses: {
    title: 'Потери',
    period: 'За какой срок',
    periods: {
      month: 'Этот месяц',
      'last-month': 'Прошлый месяц',
      quarter: 'Этот квартал',
      year: 'Этот год',
      own: 'Свои даты',
    },
    from: 'С какого дня',
    to: 'По какой день',
    show: 'Показать',
  },
  toDecide: 'Ждут решения',
  standUp: 'Планёрка',
  otherFigures: 'Ещё показатели',
  health: 'Как работает проверка',
  noProblems: 'Замечаний к таблице нет.',
  tabs: { today: 'Сегодня', attention: 'Внимание', decide: 'Решить', deal: 'Сделка', setUp: 'Ещё' },
  approvals: {
    answered: (count) => `Ответили ${count}`,
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
    counter: (price) => `Ответить: ${price}`,
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
  openPayments: 'Платежи из банка',
  addColumn: 'Добавить или выбрать столбец',
  openSetUp: 'Настройка таблицы',
  nothingMatches: 'С таким отбором ничего нет.',
  allChecks: 'Все причины',
  everyone: 'Все менеджеры',
  filterByCheck: 'Отбор по причине',
  filterByManager: 'Отбор по менеджеру',
  toRow: 'К строке',
  rowGone: 'Строки уже нет на этом месте: список обновлён.',
  chart: 'Валовая прибыль месяца по дням',
  builtAt: (when) => `Посчитано в ${when}`,
  youAre: (name, role) => (name === '' ? role : `${name}, ${role}`),
};
