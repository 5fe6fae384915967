import { dailyRun } from './daily/dailyRun';
import { demandRole } from './access';
import { guarded } from './guard';
import { whileLocked } from './lock';
import { accessTo, openBook } from './openedBook';

/** Menu: the day's report, now. */
export function dailyBuild(): void {
  guarded('dailyBuild', () => {
    const opened = openBook();
    const { spreadsheet, say, phrases } = opened;
    demandRole(accessTo(opened), 'head', say);
    const outcome = whileLocked(say, () => dailyRun(opened));
    spreadsheet.toast(outcome.kind === 'built' ? say.built(phrases.day(outcome.today)) : say.buildGoesOn, say.title);
  });
}
