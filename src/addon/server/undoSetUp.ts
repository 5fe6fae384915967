import { undoSetUp as takeBack } from '../../sheets/setUp/undoSetUp';
import { demandRole } from '../access';
import { dropSnapshot } from '../edit/snapshot';
import { guarded } from '../guard';
import { dropLease } from '../lease';
import { whileBookLocked } from '../lock';
import { accessTo, openBook } from '../openedBook';
import { Refusal } from '../refusal';
import { forgetRecord, recordIn } from '../setUpRecord';
import { forgetVersion } from '../sheetVersion';
import { removeTriggers } from '../triggers';
import { proposalFor } from './setUpProposal';
import type { SetUpOutcome } from './setUpState';

/**
 * Takes back what set-up added and nobody has changed since. Where tabs were closed for the owner alone, only the owner
 * can open them again.
 */
export function undoSetUp(): SetUpOutcome {
  return guarded('undoSetUp', () =>
    whileBookLocked((opened) => {
      const { spreadsheet, book, say, properties } = opened;
      const access = accessTo(opened);
      demandRole(access, 'head', say);
      const record = recordIn(properties);
      if (record === null) throw new Refusal(say.nothingToUndo);
      if (record.isProtected) demandRole(access, 'owner', say);
      const undone = takeBack(spreadsheet, book.deals, record);
      removeTriggers();
      dropLease();
      dropSnapshot();
      forgetRecord();
      forgetVersion();
      return { said: say.undone(undone.columns, undone.tabs), proposal: proposalFor(openBook()) };
    }),
  );
}
