import { planTable } from '../../sheets/tables/plan';
import { demandRole } from '../book/access';
import { guarded } from '../run/guard';
import { whileBookLocked } from '../run/lock';
import { accessTo, type OpenedBook } from '../book/openedBook';
import { recheck, type Recheck } from '../recheck';

/** Menu: checks every deal and says in the row what is wrong. */
export function checkAll(): void {
  guarded('checkAll', () => {
    const check = (opened: OpenedBook): OpenedBook & { readonly rechecked: Recheck } => {
      demandRole(accessTo(opened), 'head', opened.say);
      return { ...opened, rechecked: recheck(opened, 'checkAll') };
    };
    // No check asks for the plan.
    const { spreadsheet, say, rechecked } = whileBookLocked(check, { unused: [planTable.id] });
    const { review, withFindings, slippedPast } = rechecked;
    const slipped = slippedPast === 0 ? '' : ` ${say.slippedPast(slippedPast)}`;
    spreadsheet.toast(say.checked(review.deals.length, withFindings) + slipped, say.title);
  });
}
