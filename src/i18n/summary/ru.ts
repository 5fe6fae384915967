import { pluralRu } from '../../domain/words/plural';
import type { SummaryMessages } from './messages';

export const ru = (): SummaryMessages => ({
  page: {
    heading: (book, day, weekday, at) => `${book} · ${day}, ${weekday} · собрано ${at}`,
    weekdays: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
    waits: (count, amount) =>
      `${pluralRu(count, 'Ждёт', 'Ждут', 'Ждут')} решения: ${count}${amount === null ? '' : ` на ${amount}`}`,
    profit: 'Прибыль и план',
    waiting: ['Ждут решения', 'Сумма', 'Что просят', 'Кто'],
    nobodySigns: 'никто',
    top: ['Крупнейшие', 'Сумма', 'Менеджер', 'Этап', 'Что мешает'],
    debts: ['Просрочка', 'Долг', 'Дн.', 'Что делаем', 'Когда', 'Кто'],
    noAction: (step) => `Ничего. Пора ${step.slice(0, 1).toLowerCase()}${step.slice(1)}`,
    cash: ['Придут деньги', 'Вероятно', 'Осторожно', 'Заказы'],
    losses: 'Потеряно за месяц',
    more: (count) => `и ещё ${count}`,
  },
  digest: {
    profit: (money) => `прибыль ${money}`,
    revenue: (money) => `выручка ${money}`,
    ofPlan: (share) => `${share} плана`,
    toDecide: (count) => `решить ${count}`,
    overdue: (money) => `просрочка ${money}`,
    waiting: (count) => `Ждут вашего решения: ${count}`,
    more: (count) => `И ещё ${count} — на панели, «Решить»`,
  },
  myDay: {
    subject: (book, day, count) => `${book} ${day}: на сегодня ${count}`,
    title: (count) => `Мой день: ${count}`,
    more: (count) => `И ещё ${count} — на панели, «Мой день»`,
    next: (day, count) => (count === 0 ? `На ${day} шагов нет` : `Шагов на ${day}: ${count}`),
  },
  notes: 'Заметки',
  health: {
    title: (at, skipped, problems) =>
      `Последний прогон ${at}: не прочитано ячеек ${skipped}, замечаний к таблице ${problems}`,
    alive: '● всё работает',
    dead: '● стоит дольше 3 часов: включите в меню «РОП-контроль»',
    lacking: '● работает с замечаниями: они ниже',
    runBy: (email) => `Проверку запускает ${email}`,
    noDigestFor: (addresses) => `Сводка не уходит: ${addresses} — не РОП и не собственник на вкладке «Команда»`,
    noMailConsent:
      'Письма не уходят: нет разрешения отправлять почту. Его даёт тот, кто включил отчёт, в меню «РОП-контроль»',
    mailFailed: 'Утренняя сводка сегодня не ушла: почта отказала',
    daysFailed: (names) => `Утреннее письмо сегодня не ушло: ${names}: почта отказала`,
  },
  meanings: {
    losses:
      'Сделки с датой закрытия в этом месяце; прибыль — какую они дали бы по ценам строки. Что решили менять, впишите в «Заметки»',
  },
  chart: {
    profit: 'Валовая прибыль с начала месяца',
    money: (unit) => ({ one: '₽', thousand: 'тыс ₽', million: 'млн ₽' })[unit],
    day: 'День месяца',
    marginByDay: 'Маржа по дням',
    floor: 'Порог менеджера',
    percent: 'Маржа, %',
    funnel: 'Воронка месяца',
    aging: 'Долги по просрочке',
    daysOverdue: 'Дней просрочки',
    notDue: 'не наступил',
    overdue: 'Просрочено',
    weekFrom: 'Неделя с',
    week: (week) => (week === 0 ? 'день 0' : `нед. ${week}`),
  },
});
