import { Panel } from '../shared/Panel';
import type { SectionProps } from '../shared/section';

/** What the month has lost: why, where, against which objections, and what costs most. */
export function LossesPanel({ state, say }: SectionProps) {
  const { count, said } = state.lists.losses;
  return (
    <Panel id="losses" title={say.losses} count={count === 0 ? '' : String(count)}>
      {said.map((text) => (
        <p key={text} class={count === 0 ? 'good' : ''}>
          {/[.?]$/.test(text) ? text : `${text}.`}
        </p>
      ))}
    </Panel>
  );
}
