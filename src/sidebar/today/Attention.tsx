import { useMemo, useState } from 'preact/hooks';
import type { DealLine } from '../../addon/server/state';
import { DealItem } from '../shared/DealItem';
import { GoodNews } from '../shared/GoodNews';
import { Lines } from '../shared/Lines';
import type { SectionProps } from '../shared/section';

function matching(deals: readonly DealLine[], check: string, manager: string): readonly DealLine[] {
  return deals.filter(
    (deal) => (manager === '' || deal.manager === manager) && (check === '' || deal.checks.includes(check)),
  );
}

export function Attention({ state, say, onSay, onStale }: SectionProps) {
  const [check, setCheck] = useState('');
  const [manager, setManager] = useState('');
  const managers = useMemo(() => [...new Set(state.deals.map((deal) => deal.manager))].sort(), [state]);
  const deals = useMemo(() => matching(state.deals, check, manager), [state, check, manager]);

  if (state.deals.length === 0) return <GoodNews news={state.news['nothing-to-do']} {...{ state, say }} />;
  return (
    <section>
      <div class="filters">
        <Choice
          label={say.filterByCheck}
          all={say.allChecks}
          options={state.checks.map(({ check: id, title, count }) => [id, `${title} · ${String(count)}`])}
          value={check}
          onChange={setCheck}
        />
        {managers.length > 1 && (
          <Choice
            label={say.filterByManager}
            all={say.everyone}
            options={managers.map((name) => [name, name])}
            value={manager}
            onChange={setManager}
          />
        )}
      </div>
      {deals.length === 0 && <p class="quiet">{say.nothingMatches}</p>}
      <Lines
        key={`${check} ${manager}`}
        items={deals}
        say={say}
        render={(deal) => <DealItem key={deal.key || deal.row} {...{ deal, say, onSay, onStale }} />}
      />
    </section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  /** Each with its value. */
  readonly options: readonly (readonly [string, string])[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Choice({ label, all, options, value, onChange }: ChoiceProps) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    >
      <option value="">{all}</option>
      {options.map(([id, title]) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  );
}
