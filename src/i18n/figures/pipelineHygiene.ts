import type { Kpi, ManagerKpi } from '../../domain/metrics/kpi';
import type { Row, Speech, Told } from './told';

const MANAGERS_SHOWN = 5;

const troubleOf = ({ values }: ManagerKpi): number =>
  (values.stuck ?? 0) + (values['no-next-step'] ?? 0) + (values['overdue-steps'] ?? 0);

function rowOf({ name, values }: ManagerKpi): Row {
  return [
    name,
    values['open-deals'] ?? 0,
    values.stuck ?? 0,
    values['no-next-step'] ?? 0,
    values['overdue-steps'] ?? 0,
  ];
}

/** Stuck deals and deals without a step, by manager: those with most of them first. */
export function tellPipelineHygiene({ all, managers }: Kpi, { say }: Speech): Told {
  const stuck = all.stuck ?? 0;
  const noStep = all['no-next-step'] ?? 0;
  const troubled = managers.filter((manager) => troubleOf(manager) > 0).sort((a, b) => troubleOf(b) - troubleOf(a));
  const rows = troubled.slice(0, MANAGERS_SHOWN).map(rowOf);
  return {
    title: stuck + noStep === 0 ? say.pipelineHygiene.clean : say.pipelineHygiene.title(stuck, noStep),
    lines: rows.length === 0 ? [] : [say.pipelineHygiene.header, ...rows],
  };
}
