import { counted } from '../shared/counted';
import { DealLink } from '../shared/DealLink';
import { walkLines } from '../shared/keys';
import { Panel } from '../shared/Panel';
import type { SectionProps } from '../shared/section';

/** What to talk about with each manager. */
export function StandUpPanel({ state, say, onSay, onStale }: SectionProps) {
  const { standUps } = state.lists;
  return (
    <Panel id="standUp" title={say.standUp.title} count={counted(standUps)}>
      {standUps.length === 0 && <p class="good">{say.standUp.nothing}</p>}
      {standUps.map(({ manager, changed, overdue, asks }) => (
        <div key={manager}>
          <h3>{manager}</h3>
          <p class="quiet">{say.standUp.summary(changed, overdue)}</p>
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
