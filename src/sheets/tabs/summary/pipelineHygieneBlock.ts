import type { ManagerKpi } from '../../../domain/metrics/kpi';
import type { Block, Speech } from './block';
import type { SummaryInput } from './summaryInput';

const MANAGERS_SHOWN = 5;

const troubleOf = ({ values }: ManagerKpi): number =>
  (values.stuck ?? 0) + (values['no-next-step'] ?? 0) + (values['overdue-steps'] ?? 0);

/** Stuck deals and deals without a step, by manager: those with most of them first. */
export function pipelineHygieneBlock({ month }: SummaryInput, { say }: Speech): Block {
  const { all, managers } = month;
  const stuck = all.stuck ?? 0;
  const noStep = all['no-next-step'] ?? 0;
  const troubled = managers.filter((manager) => troubleOf(manager) > 0).sort((a, b) => troubleOf(b) - troubleOf(a));
  const lines = troubled
    .slice(0, MANAGERS_SHOWN)
    .map(({ name, values }) => [
      name,
      values['open-deals'] ?? 0,
      values.stuck ?? 0,
      values['no-next-step'] ?? 0,
      values['overdue-steps'] ?? 0,
    ]);
  return {
    title: stuck + noStep === 0 ? say.pipelineHygiene.clean : say.pipelineHygiene.title(stuck, noStep),
    lines: lines.length === 0 ? [] : [say.pipelineHygiene.header, ...lines],
  };
}
