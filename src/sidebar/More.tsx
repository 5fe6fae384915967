import { Figures, MAIN_FIGURES } from './today/Figures';
import { AttentionPanel } from './today/AttentionPanel';
import { DaysPanel } from './today/DaysPanel';
import { DebtsPanel } from './today/DebtsPanel';
import { LossesPanel } from './today/LossesPanel';
import { PlanPanel } from './today/PlanPanel';
import { StandUpPanel } from './today/StandUpPanel';
import { TopPanel } from './today/TopPanel';
import { Money } from './money/Money';
import { OpenPage } from './OpenPage';
import { Settings } from './Settings';
import { isManager } from './shared/isManager';
import { Panel } from './shared/Panel';
import type { SectionProps } from './shared/section';

const ToPayments = ({ say }: SectionProps) => <OpenPage {...{ say }} door="openPayments" label={say.openPayments} />;

const MANAGER = [DebtsPanel, PlanPanel, TopPanel, AttentionPanel, LossesPanel];
const LEADS = [DebtsPanel, ToPayments, DaysPanel, StandUpPanel, PlanPanel, TopPanel, LossesPanel];

/** What is looked at when it is asked for, and how the check itself is doing. */
export function More(props: SectionProps) {
  const { state, say } = props;
  const panels = isManager(state) ? MANAGER : LEADS;
  return (
    <>
      {!isManager(state) && <Money {...props} />}
      <section>
        {panels.map((View, at) => (
          <View key={at} {...props} />
        ))}
        <Panel id="figures" title={say.otherFigures} count="">
          <Figures lines={state.figures.slice(MAIN_FIGURES)} />
        </Panel>
      </section>
      <Settings {...props} />
    </>
  );
}
