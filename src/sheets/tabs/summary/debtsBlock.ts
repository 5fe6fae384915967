import { receivablesOf } from '../../../domain/reports/receivables';
import type { ReceivableLine } from '../../../domain/reports/receivables';
import type { CellValue } from '../../cells/asText';
import type { Block, Speech } from './block';
import { shortMoney } from './shortMoney';
import type { SummaryInput } from './summaryInput';

const DEBTS_SHOWN = 5;

function lineOf(
  { deal, owed, days, step }: ReceivableLine,
  { actions }: SummaryInput,
  { phrases }: Speech,
): CellValue[] {
  const done = actions.get(deal.key);
  const on = done?.on ?? null;
  return [
    deal.client,
    deal.id,
    deal.manager,
    phrases.money(owed),
    phrases.days(days),
    step.titles[phrases.language],
    '',
    done?.action ?? '',
    '',
    on === null ? '' : phrases.day(on),
    done?.by ?? '',
  ];
}

/** Overdue receivables, who owes them and what is being done. */
export function debtsBlock(input: SummaryInput, speech: Speech): Block {
  const { say, phrases } = speech;
  const { all } = input.month;
  const overdue = all['overdue-receivable'] ?? 0;
  if (overdue === 0) return { title: say.debts.clean(shortMoney(all.receivable ?? 0, phrases)), lines: [] };
  const lines = receivablesOf(input.review).filter(({ days }) => days > 0);
  return {
    title: say.debts.title(shortMoney(overdue, phrases), all['overdue-clients'] ?? 0),
    lines: [say.debts.header, ...lines.slice(0, DEBTS_SHOWN).map((line) => lineOf(line, input, speech))],
  };
}
