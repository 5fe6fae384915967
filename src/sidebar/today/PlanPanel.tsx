import { Facts } from '../deal/Facts';
import { Panel } from '../shared/Panel';
import type { SectionProps } from '../shared/section';
import { Sentence } from '../shared/Sentence';

/** How the month goes: what each day left must bring, the forecast, and what the gap is made of. */
export function PlanPanel({ state, say }: SectionProps) {
  const { said, gap } = state.lists.plan;
  const reached = state.figures.find(({ id }) => id === 'plan-attainment');
  return (
    <Panel id="plan" title={say.plan} count={reached?.value ?? ''}>
      {said.map((text) => (
        <Sentence key={text} text={text} />
      ))}
      <Facts facts={gap} />
    </Panel>
  );
}
