import type { FigureLine } from '../../addon/server/state';
import { AnswersPanel } from './AnswersPanel';
import { DaysPanel } from './DaysPanel';
import { DebtsPanel } from './DebtsPanel';
import { LossesPanel } from './LossesPanel';
import { MyDay } from './MyDay';
import { Panel } from '../shared/Panel';
import { PlanPanel } from './PlanPanel';
import { RowLink } from '../shared/RowLink';
import type { SectionProps } from '../shared/section';
import { Sparkline } from './Sparkline';
import { StandUpPanel } from './StandUpPanel';
import { StepsPanel } from './StepsPanel';
import { TopPanel } from './TopPanel';

/** Figures that are always in sight; the others fold away. */
const MAIN = 3;

const PANELS = [AnswersPanel, StepsPanel, DebtsPanel, TopPanel, PlanPanel, LossesPanel, StandUpPanel, DaysPanel];

export function Today(props: SectionProps) {
  const { state, say } = props;
  const { myDay } = state.lists;
  return (
    <section>
      {myDay !== null && <MyDay day={myDay} {...props} />}
      <Figures lines={state.figures.slice(0, MAIN)} />
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
      {PANELS.map((View, at) => (
        <View key={at} {...props} />
      ))}
      <Panel id="figures" title={say.otherFigures} count="">
        <Figures lines={state.figures.slice(MAIN)} />
      </Panel>
    </section>
  );
}

function Figures({ lines }: { readonly lines: readonly FigureLine[] }) {
  return (
    <dl class="figures">
      {lines.map(({ id, title, value, note }) => (
        <div key={id} data-figure={id}>
          <dt>{title}</dt>
          <dd>
            <strong>{value}</strong>
            {note !== '' && <small>{note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
