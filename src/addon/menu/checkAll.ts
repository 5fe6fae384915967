import { planTable } from '../../sheets/tables/plan';
import { recheck } from '../recheck';
import { menuDoor } from '../run/door';

/** Menu: checks every deal and says in the row what is wrong. */
export const checkAll = menuDoor(
  'checkAll',
  // No check asks for the plan.
  { lowest: 'head', locks: true, opening: () => ({ unused: [planTable.id] }) },
  (visit) => {
    const { say } = visit;
    const { review, withFindings, slippedPast } = recheck(visit, 'checkAll');
    const slipped = slippedPast === 0 ? '' : ` ${say.slippedPast(slippedPast)}`;
    return say.checked(review.deals.length, withFindings) + slipped;
  },
);
