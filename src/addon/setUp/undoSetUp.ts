import { undoSetUp as takeBack } from '../../sheets/setUp/undoSetUp';
import { forgetDailyState } from '../daily/dailyState';
import { forgetTrust } from '../approvals/trustLook';
import { forgetDealsChoice } from '../book/dealsChoice';
import { forgetSnapshot } from '../edit/snapshot';
import { door } from '../run/door';
import { dropLease } from '../run/lease';
import { openBook } from '../book/openedBook';
import { Refusal } from '../run/refusal';
import { deleteOriginColumn } from '../../sheets/setUp/gather/ungatherTab';
import { ungather } from './gathering';
import { forgetJob } from './setUpJob';
import { demandUndoer, forgetRecord, recordIn } from './setUpRecord';
import { forgetVersion } from '../book/sheetVersion';
import { removeTriggers } from '../triggers';
import { proposalFor } from './setUpProposal';
import type { SetUpOutcome } from './setUpState';

/** All that the document remembers of a set-up, the record last: undoing that was cut can then be begun again. */
const FORGETTING = [
  dropLease,
  forgetSnapshot,
  forgetTrust,
  forgetJob,
  forgetDealsChoice,
  forgetDailyState,
  forgetVersion,
  forgetRecord,
];

/** Takes back what set-up added, the reports that were built since too; what people have written stays, and is named. */
export const undoSetUp = door('undoSetUp', { lowest: 'head', locks: true }, (opened): SetUpOutcome => {
  const { spreadsheet, book, say, properties } = opened;
  demandUndoer(opened);
  const record = recordIn(properties);
  if (record === null) throw new Refusal(say.nothingToUndo);
  const moved = ungather(opened);
  const { columns, tabs, kept } = takeBack(spreadsheet, book.deals, record, book.language);
  if (record.gathered.length > 0) deleteOriginColumn(book.deals);
  removeTriggers(spreadsheet);
  for (const forget of FORGETTING) forget();
  return {
    kind: 'done',
    said: say.undone(columns, tabs, [...kept, ...moved]),
    proposal: proposalFor(openBook(), opened.access),
  };
});
