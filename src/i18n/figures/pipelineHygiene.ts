import type { Kpi, ManagerKpi, MetricValues } from '../../domain/metrics/kpi';
import { tellNews } from './goodNews';
import type { Row, Speech, Told } from './told';
import { saidUnseen } from './unseen';

const MANAGERS_SHOWN = 5;
const COUNTED = ['open-deals', 'stuck', 'no-next-step', 'overdue-steps'] as const;

const troubleOf = ({ values }: ManagerKpi): number =>
  (values.stuck ?? 0) + (values['no-next-step'] ?? 0) + (values['overdue-steps'] ?? 0);

function rowOf({ name, values }: ManagerKpi, { say }: Speech): Row {
  return [name, ...COUNTED.map((id) => values[id] ?? say.none)];
}

/** What is seen of the two, and what is not. */
function titleOf({ stuck, 'no-next-step': noStep }: MetricValues, speech: Speech): string {
  if (stuck === null && noStep === null) return saidUnseen('pipeline', speech);
  if (stuck === 0 && noStep === 0) return tellNews('nothing-stuck', speech).text;
  const seen = speech.say.pipelineHygiene.title(stuck, noStep);
  if (stuck === null) return `${seen}. ${saidUnseen('stuck', speech)}`;
  return noStep === null ? `${seen}. ${saidUnseen('noStep', speech)}` : seen;
}

/** Stuck deals and deals without a step, by manager: those with most of them first. */
export function tellPipelineHygiene({ all, managers }: Kpi, speech: Speech): Told {
  const troubled = managers.filter((manager) => troubleOf(manager) > 0).sort((a, b) => troubleOf(b) - troubleOf(a));
  const rows = troubled.slice(0, MANAGERS_SHOWN).map((manager) => rowOf(manager, speech));
  return {
    title: titleOf(all, speech),
    lines: rows.length === 0 ? [] : [speech.say.pipelineHygiene.header, ...rows],
  };
}
