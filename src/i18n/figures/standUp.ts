import type { StandUp } from '../../domain/reports/standUp';
import { tellNews } from './goodNews';
import type { Speech } from './told';

/** How much of a manager's deals has changed since the last working day, and how much is overdue. */
export function saidStandUp({ changed, overdue }: Pick<StandUp, 'changed' | 'overdue'>, speech: Speech): string {
  const { say } = speech;
  const nothingLate = tellNews('nothing-late', speech);
  const late = nothingLate.isSeen ? nothingLate.text : '';
  const parts = [
    say.standUp.changed(changed.length),
    overdue.length === 0 ? late : say.standUp.overdue(overdue.length),
  ];
  return parts.filter((part) => part !== '').join(', ');
}
