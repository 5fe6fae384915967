import type { DayReport } from '../../../domain/reports/dayReport';
import type { DebtAction, ReceivableLine } from '../../../domain/reports/receivables';
import { tellDebts } from '../../../i18n/figures/debts';
import type { Speech } from '../../../i18n/figures/told';
import type { PageMessages } from '../../../i18n/summary/messages';
import { painted, sentences } from './block';
import type { Block, BlockLine, Word } from './block';

const SHOWN = 5;
const NOBODY: DebtAction = { action: '', on: null, by: '', promised: null };

/** What is overdue, and what is done about it: red where nothing is, or where its day has passed. */
export function debtsBlock(day: DayReport, speech: Speech, say: PageMessages): Block {
  const { receivables, actions, month } = day;
  const overdue = (receivables ?? []).filter(({ days }) => days > 0);
  if (overdue.length === 0) {
    const told = tellDebts({ lines: receivables, actions }, month.all, speech);
    return { header: say.debts.slice(0, 1), lines: sentences(told, receivables !== null) };
  }
  const rows = overdue.slice(0, SHOWN).map((line): BlockLine => rowOf(line, day, speech, say));
  const more = overdue.length - rows.length;
  return { header: say.debts, lines: [...rows, more > 0 ? say.more(more) : ''] };
}

function rowOf(line: ReceivableLine, { actions, month }: DayReport, { phrases }: Speech, say: PageMessages): Word[] {
  const { deal, owed, days, step } = line;
  const { action, on, by } = actions.get(deal.key) ?? NOBODY;
  const isPast = on !== null && on < month.period.to;
  return [
    deal.client,
    phrases.money(owed),
    String(days),
    action === '' ? painted(say.noAction(step.titles[phrases.language]), 'bad') : action,
    painted(on === null ? '' : phrases.day(on), isPast ? 'bad' : null),
    by,
  ];
}
