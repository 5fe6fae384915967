import { dailyRun } from '../daily/dailyRun';
import { demandRole } from '../book/access';
import { guarded } from '../run/guard';
import { whileBookLocked } from '../run/lock';
import { accessTo } from '../book/openedBook';

/** Menu: the day's report, now. */
export function dailyBuild(): void {
  guarded('dailyBuild', () => {
    const { spreadsheet, say, phrases, outcome } = whileBookLocked((opened) => {
      demandRole(accessTo(opened), 'head', opened.say);
      return { ...opened, outcome: dailyRun(opened) };
    });
    spreadsheet.toast(outcome.kind === 'built' ? say.built(phrases.day(outcome.today)) : say.buildGoesOn, say.title);
  });
}
