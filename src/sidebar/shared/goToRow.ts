import type { DealRef } from '../../addon/server/todayState';
import { saidFailure } from './saidFailure';
import type { SectionProps } from './section';
import { callServer } from './server';

/** Selects the deal's row in the sheet; one that is no longer there is said, and the lists are asked for anew. */
export function goToRow(
  { row, key }: Pick<DealRef, 'row' | 'key'>,
  { say, onSay, onStale }: Pick<SectionProps, 'say' | 'onSay' | 'onStale'>,
): void {
  callServer('goToRow', row, key).then(
    (found) => {
      if (!found) void onStale(say.rowGone);
    },
    (error: Error) => {
      onSay(saidFailure(error, say));
    },
  );
}
