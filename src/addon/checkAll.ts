import { demandRole } from './access';
import { guarded } from './guard';
import { whileLocked } from './lock';
import { accessTo, openBook } from './openedBook';
import { sweep } from './sweep';

/** Menu: checks every deal and says in the row what is wrong. */
export function checkAll(): void {
  guarded('checkAll', () => {
    const opened = openBook();
    const { spreadsheet, say } = opened;
    demandRole(accessTo(opened), 'head', say);
    const { review, withFindings, slippedPast } = whileLocked(say, () => sweep(opened, 'checkAll'));
    const slipped = slippedPast === 0 ? '' : ` ${say.slippedPast(slippedPast)}`;
    spreadsheet.toast(say.checked(review.deals.length, withFindings) + slipped, say.title);
  });
}
