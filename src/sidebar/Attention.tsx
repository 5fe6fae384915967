import { useMemo, useState } from 'preact/hooks';
import type { DealLine } from '../addon/server/state';
import { DealItem } from './DealItem';
import type { SectionProps } from './section';
import { callServer } from './server';

/** Lines shown before «ещё»: what fits a screen without scrolling for long. */
const PAGE = 10;

function matching(deals: readonly DealLine[], check: string, manager: string): readonly DealLine[] {
  return deals.filter(
    (deal) =>
      (manager === '' || deal.manager === manager) &&
      (check === '' || deal.findings.some((finding) => finding.check === check)),
  );
}

export function Attention({ state, say, onStale }: SectionProps) {
  const [check, setCheck] = useState('');
  const [manager, setManager] = useState('');
  const [shown, setShown] = useState(PAGE);
  const [notice, setNotice] = useState('');
  const managers = useMemo(() => [...new Set(state.deals.map((deal) => deal.manager))].sort(), [state]);
  const deals = useMemo(() => matching(state.deals, check, manager), [state, check, manager]);

  const goTo = (deal: DealLine) => {
    callServer('goToRow', deal.row, deal.key).then(
      (found) => {
        if (found) return;
        setNotice(say.rowGone);
        onStale();
      },
      (error: Error) => {
        setNotice(say.failed(error.message));
      },
    );
  };

  if (state.deals.length === 0) return <p class="good">{say.nothingToDo}</p>;
  return (
    <section aria-labelledby="tab-attention">
      <div class="filters">
        <select
          aria-label={say.filterByCheck}
          value={check}
          onChange={(event) => {
            setCheck(event.currentTarget.value);
            setShown(PAGE);
          }}
        >
          <option value="">{say.allChecks}</option>
          {state.checks.map((entry) => (
            <option key={entry.check} value={entry.check}>{`${entry.title} · ${entry.count}`}</option>
          ))}
        </select>
        {managers.length > 1 && (
          <select
            aria-label={say.filterByManager}
            value={manager}
            onChange={(event) => {
              setManager(event.currentTarget.value);
              setShown(PAGE);
            }}
          >
            <option value="">{say.everyone}</option>
            {managers.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        )}
      </div>
      {notice !== '' && (
        <p class="warning" role="alert">
          {notice}
        </p>
      )}
      {deals.length === 0 && <p class="good">{say.nothingMatches}</p>}
      <ul class="deals">
        {deals.slice(0, shown).map((deal) => (
          <DealItem key={`${deal.row} ${deal.key}`} deal={deal} say={say} onGo={goTo} />
        ))}
      </ul>
      {deals.length > shown && (
        <button
          class="more"
          onClick={() => {
            setShown(shown + PAGE);
          }}
        >
          {say.more(deals.length - shown)}
        </button>
      )}
    </section>
  );
}
