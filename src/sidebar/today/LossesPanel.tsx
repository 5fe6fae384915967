import { useState } from 'preact/hooks';
import type { ChosenPeriod } from '../../domain/calendar/period';
import { GoodNews } from '../shared/GoodNews';
import { Panel } from '../shared/Panel';
import { saidFailure } from '../shared/saidFailure';
import type { SectionProps } from '../shared/section';
import { Sentence } from '../shared/Sentence';
import { OwnDays } from './OwnDays';
import { useLosses } from './useLosses';
import type { Asked } from './useLosses';

/** What a period has lost, this month unless another is chosen: why, where, against which objections, at which cost. */
export function LossesPanel({ state, say, isShown }: SectionProps) {
  const [chosen, setChosen] = useState<ChosenPeriod>('month');
  const [asked, setAsked] = useState<Asked | null>(null);
  const answer = useLosses(asked, isShown, state);
  const isMonth = chosen === 'month';
  const { count, said } = (isMonth ? state.lists.losses : answer?.losses) ?? { count: 0, said: [] };
  const choose = (period: ChosenPeriod) => {
    setChosen(period);
    setAsked(period === 'month' || period === 'own' ? null : { chosen: period, from: '', to: '' });
  };
  return (
    <Panel id="losses" title={say.losses.title} count={count === 0 ? '' : String(count)}>
      <div class="filters">
        <select
          aria-label={say.losses.period}
          value={chosen}
          onChange={({ currentTarget: { value } }) => {
            choose(value as ChosenPeriod);
          }}
        >
          {Object.entries(say.losses.periods).map(([period, title]) => (
            <option key={period} value={period}>
              {title}
            </option>
          ))}
        </select>
      </div>
      {chosen === 'own' && <OwnDays say={say} today={state.lists.today} onAsk={setAsked} />}
      {isMonth && count === 0 && <GoodNews news={state.news['no-losses']} {...{ state, say }} />}
      <div role="status">
        {asked !== null && <p class="quiet">{answer === null ? say.loading : answer.losses?.days}</p>}
        {said.map((text) => (
          <Sentence key={text} text={text} />
        ))}
      </div>
      {!isMonth && answer?.failure && (
        <p class="warning" role="alert">
          {saidFailure(answer.failure, say)}
        </p>
      )}
    </Panel>
  );
}
