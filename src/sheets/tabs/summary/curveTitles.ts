import type { Language } from '../../../domain/language';
import { CURVE_METRICS } from '../../../domain/reports/curve';
import { metricTitle } from './sayMetric';

/** The names of the curve's figures, in the order in which they are drawn. */
export const curveTitles = (language: Language): string[] => CURVE_METRICS.map((id) => metricTitle(id, language));
