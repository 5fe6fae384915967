import { dailyRun } from '../daily/dailyRun';
import { menuDoor } from '../run/door';

/** Menu: the day's report, now. */
export const dailyBuild = menuDoor('dailyBuild', { lowest: 'head', locks: true }, (visit) => {
  const { say, phrases } = visit;
  const outcome = dailyRun(visit);
  return outcome.kind === 'built' ? say.built(phrases.day(outcome.today)) : say.buildGoesOn;
});
