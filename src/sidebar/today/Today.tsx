import { AnswersPanel } from './AnswersPanel';
import { Figures, MAIN_FIGURES } from './Figures';
import { MyDay } from './MyDay';
import { RowLink } from '../shared/RowLink';
import type { SectionProps } from '../shared/section';
import { Sparkline } from './Sparkline';
import { StepsPanel } from './StepsPanel';
import { WaitingPanel } from './WaitingPanel';

/** Of a manager the own day tells what else there is to do. */
const PANELS = { manager: [AnswersPanel], leads: [WaitingPanel, AnswersPanel, StepsPanel] };

export function Today(props: SectionProps) {
  const { state, say } = props;
  const { myDay } = state.lists;
  return (
    <section>
      {myDay !== null && <MyDay day={myDay} {...props} />}
      <Figures lines={state.figures.slice(0, MAIN_FIGURES)} />
      {state.notRecognized !== null && (
        <RowLink to={state.notRecognized.first} {...props}>
          {state.notRecognized.text}
        </RowLink>
      )}
      <Sparkline values={state.profitByDay} label={say.chart} />
      {state.unfinishedBuild !== '' && (
        <p class="quiet" role="status">
          {state.unfinishedBuild}
        </p>
      )}
      {PANELS[myDay === null ? 'leads' : 'manager'].map((View, at) => (
        <View key={at} {...props} />
      ))}
    </section>
  );
}
