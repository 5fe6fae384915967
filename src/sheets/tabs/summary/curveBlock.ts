import type { CurvePoint } from '../../../domain/reports/curve';
import type { Block, Speech } from './block';
import type { SummaryInput } from './summaryInput';

function change(from: CurvePoint, to: CurvePoint, metric: 'stuck' | 'no-next-step'): string {
  return `${from.values[metric] ?? 0} → ${to.values[metric] ?? 0}`;
}

const DAYS = 7;

/** What has changed since day 0, once a whole week has passed. */
export function curveBlock({ curve }: SummaryInput, { say }: Speech): Block {
  const first = curve[0];
  const last = curve[curve.length - 1];
  if (first === undefined || last === undefined) return { title: say.curve.early, lines: [] };
  const weeks = Math.floor((last.day - first.day) / DAYS);
  if (weeks === 0) return { title: say.curve.early, lines: [] };
  const title = say.curve.title(weeks, change(first, last, 'stuck'), change(first, last, 'no-next-step'));
  return { title, lines: [] };
}
