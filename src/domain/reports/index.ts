import type { DealColumn } from '../deal';
import { missingColumns } from '../needs';
import { agingReport } from './aging';
import { cashReport } from './cash';
import { dayReport } from './myDay';
import { disciplineReport } from './discipline';
import { discountsReport } from './discounts';
import { funnelReport } from './funnel';
import { lossesReport } from './losses';
import { whatIfReport } from './whatIf';
import type { ReportDef, ReportRun } from './report';
import { quietReport } from './quiet';
import { sourcesReport } from './sources';
import { speedPaysReport } from './speedPays';
import { stepsReport, worstStepReport } from './steps';
import { topReport } from './topDeals';

/** Everything that `report` tells beside the metrics: adding one is a line here (spec §8). */
export const reports = [
  agingReport,
  funnelReport,
  lossesReport,
  topReport,
  stepsReport,
  worstStepReport,
  speedPaysReport,
  quietReport,
  sourcesReport,
  discountsReport,
  whatIfReport,
  cashReport,
  disciplineReport,
  dayReport,
] as const satisfies readonly ReportDef[];

type AnyReport = (typeof reports)[number];

export type ReportKey = AnyReport['id'];

/** Each report by its key; null where the sheet lacks what it needs. */
export type ReportValues = {
  readonly [Report in AnyReport as Report['id']]: ReturnType<Report['of']> | null;
};

/** Makes every report that a sheet with these columns can show. */
export function reportsOf(run: ReportRun, columns: ReadonlySet<DealColumn>): ReportValues {
  const valueOf = ({ needs, of }: ReportDef): unknown => (missingColumns(needs, columns).length > 0 ? null : of(run));
  // Each key stands beside what its own report gave.
  return Object.fromEntries(reports.map((report) => [report.id, valueOf(report)])) as ReportValues;
}
