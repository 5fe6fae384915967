import { counted } from '../shared/counted';
import { GoodNews } from '../shared/GoodNews';
import { Panel } from '../shared/Panel';
import type { SectionProps } from '../shared/section';
import { DayLines } from './DayLines';

/** Everybody's day, for those who lead; a manager's own is what the sidebar begins with. */
export function DaysPanel(props: SectionProps) {
  const { state, say } = props;
  const { days, myDay } = state.lists;
  if (myDay !== null) return null;
  return (
    <Panel id="days" title={say.day.people} count={counted(days)}>
      {days.length === 0 && <GoodNews news={state.news['day-clear']} {...{ state, say }} />}
      {days.map(({ manager, count, lines }) => (
        <details key={manager} class="panel">
          <summary>
            <h3>{manager}</h3> <b>{count}</b>
          </summary>
          <DayLines lines={lines} {...props} />
          {count > lines.length && <p class="quiet">{say.more(count - lines.length)}</p>}
        </details>
      ))}
    </Panel>
  );
}
