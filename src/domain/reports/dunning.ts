import type { Bilingual } from '../language';

/** What is done about a debt from `from` days past its due date on; before the due date the days are negative. */
export interface DunningStep {
  readonly from: number;
  readonly titles: Bilingual;
}

/** The ladder of spec §6 "receivables", first step first. */
const DUNNING: readonly DunningStep[] = [
  { from: -3, titles: { ru: 'Напомнить о сроке', en: 'Remind of the due date' } },
  { from: 0, titles: { ru: 'Уточнить оплату сегодня', en: 'Confirm today’s payment' } },
  { from: 1, titles: { ru: 'Позвонить, взять дату оплаты', en: 'Call, get a date of payment' } },
  { from: 7, titles: { ru: 'Остановить отгрузки, письмо', en: 'Stop shipments, write' } },
  { from: 14, titles: { ru: 'Звонок РОП, претензия', en: 'The head calls, formal claim' } },
  { from: 30, titles: { ru: 'Собственник: график или суд', en: 'The owner: schedule or court' } },
];

/** The step that a debt has come to; null more than three days before it is due. `days` past the due date. */
export function dunningStep(days: number): DunningStep | null {
  let reached: DunningStep | null = null;
  for (const step of DUNNING) if (days >= step.from) reached = step;
  return reached;
}
