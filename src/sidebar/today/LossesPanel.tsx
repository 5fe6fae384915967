import { GoodNews } from '../shared/GoodNews';
import { Panel } from '../shared/Panel';
import type { SectionProps } from '../shared/section';
import { Sentence } from '../shared/Sentence';

/** What the month has lost: why, where, against which objections, and what costs most. */
export function LossesPanel({ state, say }: SectionProps) {
  const { count, said } = state.lists.losses;
  return (
    <Panel id="losses" title={say.losses} count={count === 0 ? '' : String(count)}>
      {count === 0 && <GoodNews news={state.news['no-losses']} {...{ state, say }} />}
      {said.map((text) => (
        <Sentence key={text} text={text} />
      ))}
    </Panel>
  );
}
