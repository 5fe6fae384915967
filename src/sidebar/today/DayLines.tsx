import type { DayItem } from '../../addon/server/todayState';
import { StepForm } from '../deal/StepForm';
import { DealLink } from '../shared/DealLink';
import { pressLetter } from '../shared/keys';
import { Lines } from '../shared/Lines';
import type { SectionProps } from '../shared/section';

/** Of a day so many lines are in sight. */
const DAY_PAGE = 15;

interface DayLinesProps extends Pick<SectionProps, 'state' | 'say' | 'onSay' | 'onStale'> {
  readonly lines: readonly DayItem[];
}

/** What to do with each deal of somebody's day, and the button for its next step. */
export function DayLines({ lines, state, say, onSay, onStale }: DayLinesProps) {
  return (
    <Lines
      items={lines}
      say={say}
      page={DAY_PAGE}
      render={(line) => (
        <li key={line.key || line.row} class={line.severity} data-row={line.row} onKeyDown={pressLetter}>
          <DealLink deal={{ ...line, manager: '' }} {...{ say, onSay, onStale }}>
            <span class={line.severity === 'grey' ? 'line ruling' : `finding ${line.severity}`}>{line.todo}</span>
            {line.why !== '' && <span class="line quiet">{line.why}</span>}
          </DealLink>
          {line.canPlan && <StepForm {...{ say, onStale }} today={state.lists.today} deal={line} next={line} />}
        </li>
      )}
    />
  );
}
