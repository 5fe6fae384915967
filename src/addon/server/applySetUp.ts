import type { DealColumn } from '../../domain/deal';
import { PEOPLE_COLUMNS } from '../../sheets/tables/deals';
import { demandRole } from '../access';
import { guarded } from '../guard';
import { whileBookLocked } from '../lock';
import { accessTo, openBook } from '../openedBook';
import { Refusal } from '../refusal';
import { runSetUp } from '../setUp';
import { proposalFor } from './setUpProposal';
import type { SetUpOutcome } from './setUpState';

/** What the person ticked. */
export interface SetUpChoice {
  readonly addColumns: readonly DealColumn[];
}

/** Sets the workbook up with the columns that were ticked, for a head or the owner. */
export function applySetUp(choice: SetUpChoice): SetUpOutcome {
  return guarded('applySetUp', () =>
    whileBookLocked((opened) => {
      const access = accessTo(opened);
      demandRole(access, 'head', opened.say);
      const columns = columnsIn(choice);
      if (columns === null) throw new Refusal(opened.say.badColumns);
      const said = runSetUp(opened, access, columns);
      return { said, proposal: proposalFor(openBook()) };
    }),
  );
}

/** The page's choice is a claim, not yet a list of columns; null unless every item is the id of one. */
function columnsIn(choice: unknown): DealColumn[] | null {
  const given = typeof choice === 'object' && choice !== null && 'addColumns' in choice ? choice.addColumns : null;
  if (!Array.isArray(given)) return null;
  const isColumn = (id: unknown): id is DealColumn => Object.keys(PEOPLE_COLUMNS).includes(id as string);
  return given.every(isColumn) ? given : null;
}
