import type { Language } from '../../domain/language';
import { metrics } from '../../domain/metrics';
import { CURVE_METRICS } from '../../domain/reports/curve';

/** The names of the curve's figures, in the order in which they are drawn. */
export const curveTitles = (language: Language): string[] =>
  CURVE_METRICS.map((id) => metrics.find((metric) => metric.id === id)?.titles[language] ?? id);
