import type { Language } from '../../../domain/language';
import { lazy } from '../../../domain/lazy';
import { metrics } from '../../../domain/metrics';
import type { MetricUnit } from '../../../domain/metrics/metric';
import { TREND_METRICS } from '../../../domain/reports/trend';
import { metricTitle } from '../../../i18n/figures/sayMetric';

/** The metrics of the trend, in the order in which its lines are drawn. */
export const trendMetrics = lazy(() =>
  TREND_METRICS.map((id) => ({ id, metric: metrics.find((metric) => metric.id === id) })),
);

/** The names of the trend's figures, in the order in which they are drawn. */
export const trendTitles = (language: Language): string[] => TREND_METRICS.map((id) => metricTitle(id, language));

/** In what each of them is measured. */
export const trendUnits = (): (MetricUnit | undefined)[] => trendMetrics().map(({ metric }) => metric?.unit);
