import type { PersonDay } from '../../addon/server/todayState';
import { GoodNews } from '../shared/GoodNews';
import type { SectionProps } from '../shared/section';
import { DayLines } from './DayLines';

/** With what a manager's sidebar begins: what is to be done today. */
export function MyDay({ day, ...props }: SectionProps & { readonly day: PersonDay }) {
  if (day.count === 0) return <GoodNews news={props.state.news['day-clear']} {...props} />;
  return (
    <div data-panel="myDay">
      <DayLines lines={day.lines} {...props} />
    </div>
  );
}
