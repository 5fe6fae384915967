import type { MetricValues } from '../../domain/metrics/kpi';
import type { DebtAction, ReceivableLine } from '../../domain/reports/receivables';
import { tellNews } from './goodNews';
import { shortMoney } from './shortMoney';
import type { Row, Speech, Told } from './told';
import { saidUnseen } from './unseen';

const DEBTS_SHOWN = 5;

/** What is owed, and what people do about it by the deal's key. */
export interface Debts {
  /** Null: not seen. */
  readonly lines: readonly ReceivableLine[] | null;
  readonly actions: ReadonlyMap<string, DebtAction>;
}

function rowOf({ deal, owed, days, step }: ReceivableLine, { actions }: Debts, { phrases }: Speech): Row {
  const done = actions.get(deal.key);
  const on = done?.on ?? null;
  return [
    deal.client,
    deal.id,
    deal.manager,
    phrases.money(owed),
    phrases.days(days),
    step.titles[phrases.language],
    done?.action ?? '',
    on === null ? '' : phrases.day(on),
    done?.by ?? '',
  ];
}

/** Overdue receivables, who owes them and what is being done. */
export function tellDebts(debts: Debts, values: MetricValues, speech: Speech): Told {
  const { say, phrases } = speech;
  const { receivable, 'overdue-receivable': overdue } = values;
  if (debts.lines === null || receivable === null || overdue === null) {
    return { title: saidUnseen('debts', speech), lines: [] };
  }
  if (overdue === 0) {
    const { text } = tellNews('nothing-overdue', speech);
    return { title: say.debts.owed(text, shortMoney(receivable, phrases)), lines: [] };
  }
  const lines = debts.lines.filter(({ days }) => days > 0).slice(0, DEBTS_SHOWN);
  return {
    title: say.debts.title(shortMoney(overdue, phrases), values['overdue-clients'] ?? 0),
    lines: [say.debts.header, ...lines.map((line) => rowOf(line, debts, speech))],
  };
}
