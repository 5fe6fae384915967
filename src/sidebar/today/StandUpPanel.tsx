import { counted } from '../shared/counted';
import { DealLink } from '../shared/DealLink';
import { GoodNews } from '../shared/GoodNews';
import { walkLines } from '../shared/keys';
import { Panel } from '../shared/Panel';
import type { SectionProps } from '../shared/section';

/** What to talk about with each manager. */
export function StandUpPanel({ state, say, onSay, onStale }: SectionProps) {
  const { standUps } = state.lists;
  return (
    <Panel id="standUp" title={say.standUp} count={counted(standUps)}>
      {standUps.length === 0 && <GoodNews news={state.news['nothing-to-ask']} {...{ state, say }} />}
      {standUps.map(({ manager, said, asks }) => (
        <div key={manager}>
          <h3>{manager}</h3>
          <p class="quiet">{said}</p>
          <ul class="deals" onKeyDown={walkLines}>
            {asks.map((ask) => (
              <li key={ask.key || ask.row} class={ask.severity} data-row={ask.row}>
                <DealLink deal={{ ...ask, manager: '' }} note={ask.text} {...{ say, onSay, onStale }} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Panel>
  );
}
