import { undoSetUp as takeBack } from '../../sheets/setUp/undoSetUp';
import { dropSnapshot } from '../edit/snapshot';
import { guarded } from '../guard';
import { dropLease } from '../lease';
import { whileBookLocked } from '../lock';
import { openBook } from '../openedBook';
import { Refusal } from '../refusal';
import { demandUndoer, forgetRecord, recordIn } from '../setUpRecord';
import { forgetVersion } from '../sheetVersion';
import { removeTriggers } from '../triggers';
import { proposalFor } from './setUpProposal';
import type { SetUpOutcome } from './setUpState';

/** Takes back what set-up added and nobody has changed since. */
export function undoSetUp(): SetUpOutcome {
  return guarded('undoSetUp', () =>
    whileBookLocked((opened) => {
      const { spreadsheet, book, say, properties } = opened;
      demandUndoer(opened);
      const record = recordIn(properties);
      if (record === null) throw new Refusal(say.nothingToUndo);
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
