import type { ReportMessages } from './messages';

export const ru = (): ReportMessages => ({
  notDue: 'не наступил',
  paid: 'Оплачено',
  later: 'Срок ещё не подошёл',
  noDeal: 'Сделки больше нет в таблице',
  promiseBroken: (day) => `Обещал ${day}, не оплатил`,
  changed: 'Изменилось',
  overdue: 'Просрочено',
  ask: 'Спросить',
  clean: 'Порядок',
  unseen: 'Не видно',
  settled: 'Закрыто',
  more: (count) => `и ещё ${count}`,
  littleData: (sales, enough) => `мало данных: продаж ${sales} из ${enough}`,
  apart: (lead) => `на том же наборе ${lead}`,
  alone: 'сравнить не с кем: у остальных мало продаж',
  sameMix: 'на том же наборе как отдел',
  points: (points) => `${points} п. п.`,
  newcomer: (week) => `новичок, неделя ${week}`,
  atMedian: 'вышел на медиану отдела',
});
