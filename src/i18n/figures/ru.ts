import { pluralRu } from '../../domain/words/plural';
import type { FigureMessages } from './messages';

const clientsRu = (count: number): string => `${count} ${pluralRu(count, 'клиента', 'клиентов', 'клиентов')}`;

const RISKS = {
  'not-shipped': 'оплачено, не отгружено',
  refused: 'отказано в согласовании',
  'unconfirmed-promise': 'срок не подтверждён',
  'no-step': 'нет шага',
} as const;

export const ru = (): FigureMessages => ({
  none: '—',
  good: {
    'plan-reached': 'План месяца выполнен',
    'no-large-deals': 'Открытых сделок с суммой нет',
    'nobody-waits': 'Без ответа никого нет',
    'no-losses': 'Потерянных сделок в этом месяце нет',
    'no-losses-then': 'Потерянных сделок за этот срок нет',
    'nobody-quiet': 'Никто из постоянных клиентов не замолчал',
    'day-clear': 'Шагов на сегодня и просроченных нет, ничего не висит',
    'nothing-stuck': 'Висяков нет, у каждой сделки есть шаг и дата',
    'nothing-overdue': 'Просрочки нет',
    'nobody-to-remind': 'Долгов, о которых пора напомнить, нет',
    'no-discounts': 'Скидок от прайса в этом месяце нет',
    'nothing-late': 'просрочки нет',
    'nothing-to-ask': 'Спрашивать нечего: всё движется',
    'nothing-to-decide': 'Решать нечего',
    'nothing-to-do': 'Всё в порядке: ни одна сделка не требует внимания',
    'deal-clean': 'Замечаний нет',
  },
  unseen: {
    anything: 'Не видно',
    figure: 'не видно',
    profit: 'Валовая прибыль не видна',
    need: 'Сколько осталось до плана, не видно',
    forecast: 'Прогноз не виден',
    top: 'Крупнейшие сделки не видны',
    answers: 'Ответы на заявки не видны',
    funnel: 'Воронка не видна',
    losses: 'Потери не видны',
    stuck: 'Висяки не видны',
    noStep: 'Сделки без шага не видны',
    debts: 'Долги не видны',
    discounts: 'Цена скидок не видна',
    cash: 'Когда придут деньги, не видно',
    noColumns: (columns) =>
      `нет ${pluralRu(columns.length, 'столбца', 'столбцов', 'столбцов')} ${columns.map((column) => `«${column}»`).join(', ')}`,
  },
  pace: (share) => `темп ${share}`,
  ofMonth: (title) => `${title} за месяц`,
  profit: {
    title: (profit, attainment, pace) =>
      attainment === null
        ? `Валовая прибыль ${profit} с начала месяца, план не задан`
        : `Валовая прибыль ${profit} — ${attainment} плана${pace === null ? '' : `, темп ${pace}`}`,
    header: ['', 'Вчера', 'За месяц', 'План'],
    notRecognized: (count, profit) =>
      `ещё ${count} ${pluralRu(count, 'отгружена', 'отгружены', 'отгружено')} без даты${profit === null ? '' : `: ${profit} прибыли не признано`}`,
  },
  plan: {
    neededPerDay: (money, days) => `До плана нужно ${money} в рабочий день, осталось ${days}`,
    none: 'План на месяц — на вкладке «План»',
    forecast: (byTable, byOwn) => `Открытые сделки дадут ${byTable}, по своей истории ${byOwn}`,
    gap: {
      difference: 'К плану на сегодня',
      requests: '— заявки',
      conversion: '— конверсия',
      averageDeal: '— средняя сделка',
      margin: '— маржа',
    },
  },
  top: {
    title: (count, amount, atRisk) =>
      `${count} ${pluralRu(count, 'крупнейшая сделка', 'крупнейшие сделки', 'крупнейших сделок')} на ${amount}${atRisk === null ? '' : `, под угрозой ${atRisk}`}`,
    header: ['Клиент', '№', 'Менеджер', 'Этап', 'Сумма', 'Под угрозой', 'Что мешает'],
    risk: (risk, money, days) => {
      if (risk.kind === 'overdue-debt') return `долг ${money(risk.owed)}, просрочка ${days(risk.days)}`;
      if (risk.kind === 'over-limit') return `лимит превышен на ${money(risk.excess)}`;
      if (risk.kind === 'silence') return `тишина ${days(risk.days)}`;
      return RISKS[risk.kind];
    },
    stale: (blocker) => `${blocker} (давно не обновлялось)`,
  },
  answers: {
    worst: (step, days, recent, earlier) =>
      `Слабое место — «${step}»: за ${days} доходит ${recent}, раньше доходило ${earlier}`,
    early: 'рано судить',
    small: 'мало данных',
    reach: { requests: 'Заявки', contact: 'Контакт', quote: 'КП', deal: 'Сделка', payment: 'Оплата' },
    step: (reach, count, share) => (share === '' ? `${reach}: ${count}` : `${reach}: ${count} · ${share}`),
  },
  losses: {
    total: (count, profit) => `Потеряно сделок ${count}, прибыли ${profit}`,
    why: (reasons) => `Почему: ${reasons.join(', ')}`,
    where: (stages) => `Где ушли: ${stages.join(', ')}`,
    objections: (objections) =>
      objections.length === 0 ? 'Возражения не записаны' : `Возражения: ${objections.join(', ')}`,
    costliest: (reason, profit) => `Дороже всего «${reason}»: ${profit}. Что меняем?`,
  },
  debts: {
    title: (overdue, clients) => `Просрочено ${overdue} у ${clientsRu(clients)}`,
    owed: (news, owed) => `${news}, всего должны ${owed}`,
    header: ['Клиент', '№', 'Менеджер', 'Долг', 'Просрочка', 'Что делать', 'Действие', 'Когда', 'Кто'],
  },
  pulse: {
    promises: (value) => `Обещания ${value}`,
    answers: (value) => `ответы вовремя ${value}`,
    unanswered: (value) => `без ответа ${value}`,
    stuck: (value) => `висяки ${value}`,
    noStep: (value) => `без шага ${value}`,
    quiet: (value) => `тихих клиентов ${value}`,
  },
  pulseUnseen: {
    names: { promises: 'обещаний', answers: 'ответов', stuck: 'висяков', noStep: 'шагов', quiet: 'тихих клиентов' },
    said: (names, noColumns) => `не видно ${names.join(', ')}: ${noColumns}; добавить в настройке`,
  },
  standUp: {
    changed: (count) =>
      count === 0
        ? 'со вчера без изменений'
        : `${count} ${pluralRu(count, 'сделка изменилась', 'сделки изменились', 'сделок изменилось')}`,
    overdue: (count) => `${count} ${pluralRu(count, 'дело просрочено', 'дела просрочены', 'дел просрочено')}`,
  },
  todo: {
    decided: 'Согласовано: вести дальше',
    refused: 'Отказано: менять условия',
    unanswered: 'Ответить на заявку',
    'debt-action': 'Заняться долгом',
    promise: 'Отгрузить, как обещано',
    unsent: 'Назвать срок отгрузки',
    'step-overdue': 'Сделать просроченный шаг',
    'step-today': 'Сделать шаг сегодня',
    'no-step': 'Назначить следующий шаг',
    stuck: 'Сдвинуть с места',
  },
  change: { since: 'со вчера', same: 'как вчера', points: 'п. п.' },
});
