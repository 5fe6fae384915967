import { demandRole } from '../book/access';
import { keepDealsChoice } from '../book/dealsChoice';
import { guarded } from '../run/guard';
import { whileBookLocked } from '../run/lock';
import type { OpenedBook } from '../book/openedBook';
import { accessTo, openBook } from '../book/openedBook';
import { Refusal } from '../run/refusal';
import { demandChoice, dealsChoiceOf } from './setUpClaim';
import { forgetJob, goingOf, jobIn, keepJob } from './setUpJob';
import type { SetUpJob } from './setUpJob';
import { previewOf } from './setUpPreview';
import { takeStep } from './setUpSteps';
import type { SetUpChoice, SetUpOutcome, SetUpProgress } from './setUpState';
import { openByLook, proposalFor } from './setUpProposal';

/**
 * Begins a set-up by the choice, for a head or the owner, and takes its first step. Where the workbook is no longer as
 * the person looked at it (`seen`), nothing is written, and what is to be looked at instead comes back.
 */
export function applySetUp(choice: SetUpChoice, seen: string): SetUpProgress {
  return guarded('applySetUp', () =>
    whileBookLocked((usual) => {
      demandRole(accessTo(usual), 'head', usual.say);
      const claim = demandChoice(choice, usual.say.badColumns);
      const opened = openByLook(usual, claim);
      const preview = previewOf(opened, accessTo(opened), claim);
      if (preview.kind === 'refused' || preview.seen !== seen) return preview;
      const said = dealsChoiceOf(claim, opened.spreadsheet, opened.say.badColumns);
      keepDealsChoice({ ...said, settled: opened.book.deals.headers.settled }, opened.properties);
      const { rules, steps } = preview;
      return goOn(opened, { choice: claim, rules, steps, done: 0, made: { columns: 0, tabs: 0, rules: 0 } });
    }),
  );
}

/** Takes the next step of the set-up that is under way, whoever began it: one that was left goes on where it stopped. */
export function continueSetUp(): SetUpProgress {
  return guarded('continueSetUp', () =>
    whileBookLocked((opened) => {
      demandRole(accessTo(opened), 'head', opened.say);
      const job = jobIn(opened.properties);
      if (job === null) throw new Refusal(opened.say.nothingUnderWay);
      return goOn(opened, job);
    }),
  );
}

/** Leaves a set-up as far as it came. */
export function abandonSetUp(): SetUpOutcome {
  return guarded('abandonSetUp', () =>
    whileBookLocked((opened) => {
      demandRole(accessTo(opened), 'head', opened.say);
      forgetJob();
      return { kind: 'done', said: '', proposal: proposalFor(openBook()) };
    }),
  );
}

/** The job is kept before its step is taken: a step that is cut is taken again. */
function goOn(opened: OpenedBook, job: SetUpJob): SetUpProgress {
  if (job.done === 0) keepJob(job);
  const next = takeStep({ opened, access: accessTo(opened), job });
  if (next.done < next.steps.length) {
    keepJob(next);
    return goingOf(next);
  }
  forgetJob();
  const { columns, tabs, rules } = next.made;
  const said = opened.say.setUpDone(columns, tabs, rules);
  return { kind: 'done', said, proposal: proposalFor(openBook()) };
}
