import { demandRole } from './access';
import { guarded } from './guard';
import { whileBookLocked } from './lock';
import { accessTo } from './openedBook';
import { sweep } from './sweep';

/** Menu: checks every deal and says in the row what is wrong. */
export function checkAll(): void {
  guarded('checkAll', () => {
    const { spreadsheet, say, swept } = whileBookLocked((opened) => {
      demandRole(accessTo(opened), 'head', opened.say);
      return { ...opened, swept: sweep(opened, 'checkAll') };
    });
    const { review, withFindings, slippedPast } = swept;
    const slipped = slippedPast === 0 ? '' : ` ${say.slippedPast(slippedPast)}`;
    spreadsheet.toast(say.checked(review.deals.length, withFindings) + slipped, say.title);
  });
}
