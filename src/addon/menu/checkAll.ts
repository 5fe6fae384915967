import { planTable } from '../../sheets/tables/plan';
import { demandRole } from '../book/access';
import { guarded } from '../run/guard';
import { whileBookLocked } from '../run/lock';
import { accessTo, type OpenedBook } from '../book/openedBook';
import { sweep, type Sweep } from '../sweep';

/** Menu: checks every deal and says in the row what is wrong. */
export function checkAll(): void {
  guarded('checkAll', () => {
    const check = (opened: OpenedBook): OpenedBook & { readonly swept: Sweep } => {
      demandRole(accessTo(opened), 'head', opened.say);
      return { ...opened, swept: sweep(opened, 'checkAll') };
    };
    // No check asks for the plan.
    const { spreadsheet, say, swept } = whileBookLocked(check, { unused: [planTable.id] });
    const { review, withFindings, slippedPast } = swept;
    const slipped = slippedPast === 0 ? '' : ` ${say.slippedPast(slippedPast)}`;
    spreadsheet.toast(say.checked(review.deals.length, withFindings) + slipped, say.title);
  });
}
