import type { Rules } from '../../../src/domain/context';
import type { Deal } from '../../../src/domain/deal';
import { kpiOf } from '../../../src/domain/metrics/kpi';
import type { Kpi } from '../../../src/domain/metrics/kpi';
import { bookOf, JUNE } from '../../support/bareBook';
import type { ReviewChanges } from '../../support/dealBuilder';

/** The KPI of June 2026 over rows of which only these cells are typed. */
export function juneKpi(rows: readonly Partial<Deal>[], rules: Partial<Rules> = {}, changes: ReviewChanges = {}): Kpi {
  return kpiOf(bookOf(rows, rules, changes), JUNE);
}
