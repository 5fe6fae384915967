import { dayOf } from '../../../domain/calendar/time';
import type { Instant } from '../../../domain/calendar/time';
import type { Block, Speech } from './block';
import type { SummaryInput } from './summaryInput';
import { DEAD_AFTER_HOURS, EXTENTS, NAMED_CELLS } from './summaryLayout';

/**
 * Above 0 when the last run is too long ago: a dead trigger paints nothing, so the sheet's own clock tells. Its number
 * format says it in words, its highlight in colour; no argument separators, which depend on the locale.
 */
const AGE_FORMULA = `=NOW()-$${NAMED_CELLS.lastRun.replace(/(\d+)/, '$$$1')}-${DEAD_AFTER_HOURS}/24`;

function timeOf(instant: Instant): string {
  return new Date(instant).toISOString().slice(11, 16);
}

/** Whether the figures can be trusted, in one line that turns red by itself. */
export function healthBlock(
  { lastRun, skippedCells, problems, runBy, healthNotes }: SummaryInput,
  { say, phrases }: Speech,
): Block {
  const at = `${phrases.day(dayOf(lastRun))} ${timeOf(lastRun)}`;
  const notes = healthNotes.slice(0, EXTENTS.health[0] - 1).map((note) => [note]);
  const title = say.health.title(at, skippedCells, problems);
  return { title: runBy === '' ? title : `${title}. ${say.health.runBy(runBy)}`, lines: [[AGE_FORMULA], ...notes] };
}
