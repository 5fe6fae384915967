import { GoodNews } from '../shared/GoodNews';
import { ClientName } from '../shared/ClientName';
import { Lines } from '../shared/Lines';
import { Panel } from '../shared/Panel';
import type { SectionProps } from '../shared/section';
import { DebtItem } from './DebtItem';

/** Who owes how much and for how long, a debtor with the deals under it; what is done is set here and goes to the receivables. */
export function DebtsPanel(props: SectionProps) {
  const { state, say } = props;
  const { debts } = state.lists;
  return (
    <Panel id="debts" title={say.debts.title} count={debts.overdue}>
      {debts.lines.length === 0 && <GoodNews news={state.news['nobody-to-remind']} {...{ state, say }} />}
      <Lines
        items={debts.debtors}
        say={say}
        kind="debtors"
        render={({ client, owed, places }) => (
          <li key={client}>
            <div class="debtor">
              {client === '' ? <span>{say.money.blank}</span> : <ClientName client={client} {...props} />}
              <b>{owed}</b>
            </div>
            <Lines
              items={places.flatMap((at) => debts.lines[at] ?? [])}
              say={say}
              render={(line) => <DebtItem key={line.key || line.row} line={line} {...props} />}
            />
          </li>
        )}
      />
    </Panel>
  );
}
