import { DealLink } from '../shared/DealLink';
import { GoodNews } from '../shared/GoodNews';
import { Lines } from '../shared/Lines';
import { Panel } from '../shared/Panel';
import type { SectionProps } from '../shared/section';

/** The largest open deals: what threatens them, and what people say is in the way. */
export function TopPanel({ state, say, onSay, onStale }: SectionProps) {
  const { top } = state.lists;
  const atRisk = top.filter(({ isAtRisk }) => isAtRisk).length;
  return (
    <Panel id="top" title={say.top.title} count={atRisk === 0 ? '' : say.top.atRisk(atRisk)}>
      {top.length === 0 && <GoodNews news={state.news['no-large-deals']} {...{ state, say }} />}
      <Lines
        items={top}
        say={say}
        render={(line) => (
          <li key={line.key || line.row} class={line.isAtRisk ? 'amber' : 'grey'} data-row={line.row}>
            <DealLink deal={line} note={`${line.stage} · ${line.amount}`} {...{ say, onSay, onStale }}>
              {line.risks.map((risk) => (
                <span key={risk} class={`finding ${line.isAtRisk ? 'amber' : 'grey'}`}>
                  {risk}
                </span>
              ))}
              {line.blocker !== '' && <span class="line">{say.top.blocker(line.blocker)}</span>}
            </DealLink>
          </li>
        )}
      />
    </Panel>
  );
}
