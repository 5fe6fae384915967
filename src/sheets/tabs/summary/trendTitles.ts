import type { Language } from '../../../domain/language';
import { TREND_METRICS } from '../../../domain/reports/trend';
import { metricTitle } from '../../../i18n/figures/sayMetric';

/** The names of the trend's figures, in the order in which they are drawn. */
export const trendTitles = (language: Language): string[] => TREND_METRICS.map((id) => metricTitle(id, language));
