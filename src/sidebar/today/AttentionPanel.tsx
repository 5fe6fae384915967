import { counted } from '../shared/counted';
import { Panel } from '../shared/Panel';
import type { SectionProps } from '../shared/section';
import { Attention } from './Attention';

/** The same for a manager, whose own day comes first. */
export function AttentionPanel(props: SectionProps) {
  return (
    <Panel id="attention" title={props.say.tabs.attention} count={counted(props.state.deals)}>
      <Attention {...props} />
    </Panel>
  );
}
