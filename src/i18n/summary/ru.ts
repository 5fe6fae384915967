import { pluralRu } from '../../domain/words/plural';
import type { SummaryMessages } from './messages';

const clientsRu = (count: number): string => `${count} ${pluralRu(count, 'клиента', 'клиентов', 'клиентов')}`;

export const ru = (): SummaryMessages => ({
  heading: (book, day) => `${book}: сводка на ${day}`,
  today: 'День и время сборки',
  notes: 'Заметки',
  none: '—',
  profit: {
    title: (profit, attainment, pace) =>
      attainment === null
        ? `Валовая прибыль ${profit} с начала месяца, план не задан`
        : `Валовая прибыль ${profit} — ${attainment} плана${pace === null ? '' : `, темп ${pace}`}`,
    header: ['', 'Вчера', 'За месяц', 'План'],
    neededPerDay: (money, days) => `До плана нужно ${money} в рабочий день, осталось ${days}`,
    planReached: 'План месяца выполнен',
    noPlan: 'План на месяц — на вкладке «План»',
    forecast: (byTable, byOwn) => `Открытые сделки дадут ${byTable}, по своей истории ${byOwn}`,
    gap: {
      title: 'К плану на сегодня',
      requests: '— заявки',
      conversion: '— конверсия',
      averageDeal: '— средняя сделка',
      margin: '— маржа',
      meaning:
        'Факт минус доля плана на сегодня. Части складываются в разницу: обычные заявки, конверсия, сделка и маржа (за 90 дней до месяца) по очереди заменяются нынешними',
    },
  },
  top: {
    title: (count, amount, atRisk) =>
      `${count} ${pluralRu(count, 'крупнейшая сделка', 'крупнейшие сделки', 'крупнейших сделок')} на ${amount}, под угрозой ${atRisk}`,
    empty: 'Открытых сделок с суммой нет',
    header: ['Клиент', '№', 'Менеджер', 'Этап', 'Сумма', 'Под угрозой', '', 'Что мешает'],
    risk: (risk, money, days) => {
      if (risk.kind === 'overdue-debt') return `долг ${money(risk.owed)}, просрочка ${days(risk.days)}`;
      if (risk.kind === 'credit-left')
        return risk.left < 0 ? `лимит превышен на ${money(-risk.left)}` : `лимита осталось ${money(risk.left)}`;
      if (risk.kind === 'silence') return `тишина ${days(risk.days)}`;
      return risk.kind === 'no-step' ? 'нет шага' : 'срок не подтверждён';
    },
    stale: (blocker) => `${blocker} (давно не обновлялось)`,
    meaning: 'Самые большие по сумме с НДС: сделки и отгрузки, потом КП. Под угрозой — есть риск в столбце F',
  },
  answers: {
    title: (share, median, p90) =>
      share === null
        ? 'Ответы на заявки: в этом месяце считать пока нечего'
        : `Ответили вовремя на ${share} заявок${median === null ? '' : `: обычно за ${median}`}${p90 === null ? '' : `, 9 из 10 — за ${p90}`}`,
    noColumn: 'Ответы на заявки не видны: нет столбца «Первый ответ»',
    waiting: (count, pastNorm) =>
      count === 0 ? 'Без ответа никого нет' : `Ждут ответа ${count}, из них дольше нормы ${pastNorm}`,
    worst: (step, conversion, usual) => `Слабое место — «${step}»: доходит ${conversion}, обычно ${usual}`,
    reach: { requests: 'Заявки', contact: 'Контакт', quote: 'КП', deal: 'Сделка', payment: 'Оплата' },
    step: (reach, count, conversion) =>
      conversion === null ? `${reach}: ${count}` : `${reach}: ${count} · ${conversion}`,
  },
  losses: {
    total: (count, profit) => `Потеряно сделок ${count}, прибыли ${profit}`,
    none: 'Потерянных сделок в этом месяце нет',
    why: (reasons) => `Почему: ${reasons.join(', ')}`,
    where: (stages) => `Где ушли: ${stages.join(', ')}`,
    objections: (objections) =>
      objections.length === 0 ? 'Возражения не записаны' : `Возражения: ${objections.join(', ')}`,
    costliest: (reason, profit) => `Дороже всего «${reason}»: ${profit}. Что меняем?`,
    meaning:
      'Сделки с датой закрытия в этом месяце; прибыль — какую они дали бы по ценам строки. Что решили менять, впишите в «Заметки»',
  },
  pipelineHygiene: {
    title: (stuck, noStep) => `Висяков ${stuck}, без шага и даты ${noStep}`,
    header: ['Менеджер', 'Открыто', 'Висят', 'Без шага', 'Просрочен'],
    clean: 'Висяков нет, у каждой сделки есть шаг и дата',
  },
  debts: {
    title: (overdue, clients) => `Просрочено ${overdue} у ${clientsRu(clients)}`,
    clean: (owed) => `Просрочки нет, всего должны ${owed}`,
    header: ['Клиент', '№', 'Менеджер', 'Долг', 'Просрочка', 'Что делать', '', 'Действие', '', 'Когда', 'Кто'],
    notDue: 'не наступил',
  },
  trend: {
    title: (weeks, stuck, noStep) =>
      `За ${weeks} ${pluralRu(weeks, 'неделю', 'недели', 'недель')}: висяки ${stuck}, без шага ${noStep}`,
    early: 'Точка отсчёта записана: через неделю будет видно, что изменилось',
    week: (week) => (week === 0 ? 'день 0' : `нед. ${week}`),
  },
  health: {
    title: (at, skipped, problems) =>
      `Последний прогон ${at}: не прочитано ячеек ${skipped}, замечаний к таблице ${problems}`,
    alive: 'Ежечасная проверка работает',
    dead: 'Проверка стоит дольше трёх часов: включите её в меню «РОП-контроль»',
    runBy: (email) => `Проверку запускает ${email}`,
    noDigestFor: (addresses) => `Сводка не уходит: ${addresses} — не РОП и не собственник на вкладке «Команда»`,
    noMailConsent:
      'Сводка не уходит: нет разрешения отправлять почту. Его даёт тот, кто включил отчёт, в меню «РОП-контроль»',
    mailFailed: 'Утренняя сводка сегодня не ушла: почта отказала',
  },
  chart: {
    profit: 'Валовая прибыль нарастающим итогом',
    day: 'День',
    plan: 'План',
    margin: 'Маржа',
    funnel: 'Воронка месяца',
    aging: 'Долги по просрочке',
  },
});
