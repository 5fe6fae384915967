import { counted } from '../shared/counted';
import { DealLink } from '../shared/DealLink';
import { GoodNews } from '../shared/GoodNews';
import { pressLetter } from '../shared/keys';
import { Lines } from '../shared/Lines';
import { Panel } from '../shared/Panel';
import type { SectionProps } from '../shared/section';
import { StepForm } from '../deal/StepForm';

/** Deals that hang or lack a step in time; the step is set here and goes to the row. */
export function StepsPanel({ state, say, onSay, onStale }: SectionProps) {
  const { steps, today } = state.lists;
  return (
    <Panel id="steps" title={say.steps.title} count={counted(steps)} isOpen={state.lists.myDay === null}>
      {steps.length === 0 && <GoodNews news={state.news['nothing-stuck']} {...{ state, say }} />}
      <Lines
        items={steps}
        say={say}
        render={(line) => (
          <li key={line.key || line.row} class={line.severity} data-row={line.row} onKeyDown={pressLetter}>
            <DealLink deal={line} {...{ say, onSay, onStale }}>
              <span class={`finding ${line.severity}`}>{line.why}</span>
              {line.step !== '' && <span class="line">{line.step}</span>}
            </DealLink>
            {line.key !== '' && <StepForm {...{ say, onStale, today }} deal={line} next={line} />}
          </li>
        )}
      />
    </Panel>
  );
}
