import type { DayReport } from '../../../domain/reports/dayReport';
import type { DebtAction, ReceivableLine } from '../../../domain/reports/receivables';
import { tellDebts } from '../../../i18n/figures/debts';
import type { Speech } from '../../../i18n/figures/told';
import { reportMessages } from '../../../i18n/reports';
import type { PageMessages } from '../../../i18n/summary/messages';
import { painted, sentences } from './block';
import type { Block, BlockLine, Word } from './block';

const SHOWN = 5;
const NOBODY: DebtAction = { action: '', on: null, by: '', promised: null };

/** What is overdue, and what is done about it: red where nothing is, where its day has passed, and where a promise to pay was broken. */
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
  const { action, on, by, promised } = actions.get(deal.key) ?? NOBODY;
  const today = month.period.to;
  const isBroken = promised !== null && promised < today;
  const broken = isBroken ? reportMessages(phrases.language).promiseBroken(phrases.day(promised)) : '';
  const nothing = say.noAction(step.titles[phrases.language]);
  return [
    deal.client,
    phrases.money(owed),
    String(days),
    painted([broken, action || nothing].filter(Boolean).join('; '), isBroken || action === '' ? 'bad' : null),
    painted(on === null ? '' : phrases.day(on), on !== null && on < today ? 'bad' : null),
    by,
  ];
}
