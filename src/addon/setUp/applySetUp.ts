import { keepDealsChoice } from '../book/dealsChoice';
import { door } from '../run/door';
import { text } from '../run/shape';
import type { OpenedBook } from '../book/openedBook';
import { accessTo, openBook } from '../book/openedBook';
import { Refusal } from '../run/refusal';
import { dealsChoiceOf, setUpChoice } from './setUpClaim';
import { forgetJob, goingOf, jobIn, keepJob } from './setUpJob';
import type { SetUpJob } from './setUpJob';
import { withFirstOwner } from './firstOwner';
import { saidTyped } from './setUp';
import { previewOf } from './setUpPreview';
import { takeStep } from './setUpSteps';
import type { SetUpChoice, SetUpOutcome, SetUpProgress } from './setUpState';
import { openByLook, proposalFor } from './setUpProposal';

/**
 * Begins a set-up by the choice, for a head or the owner, and takes its first step. Where the workbook is no longer as
 * the person looked at it (`seen`), nothing is written, and what is to be looked at instead comes back.
 */
export const applySetUp = door(
  'applySetUp',
  { lowest: 'head', locks: true, takes: [setUpChoice, text] },
  (usual, choice: SetUpChoice, seen: string): SetUpProgress => {
    const opened = openByLook(usual, choice);
    const access = accessTo(opened);
    const preview = previewOf(opened, access, choice);
    if (preview.kind === 'refused' || preview.seen !== seen) return preview;
    const said = dealsChoiceOf(choice, opened.spreadsheet, opened.say.badColumns);
    keepDealsChoice({ ...said, settled: opened.book.deals.headers.settled }, opened.properties);
    const { rules, steps } = preview;
    const answers = withFirstOwner(choice.rules, access, opened.book.language);
    return goOn(opened, {
      choice: { ...choice, rules: answers },
      rules,
      steps,
      done: 0,
      made: { columns: 0, tabs: 0, rules: 0, rows: 0, typed: [] },
    });
  },
);

/** Takes the next step of the set-up that is under way, whoever began it: one that was left goes on where it stopped. */
export const continueSetUp = door('continueSetUp', { lowest: 'head', locks: true }, (opened) => {
  const job = jobIn(opened.properties);
  if (job === null) throw new Refusal(opened.say.nothingUnderWay);
  return goOn(opened, job);
});

/** Leaves a set-up as far as it came. */
export const abandonSetUp = door('abandonSetUp', { lowest: 'head', locks: true }, ({ access }): SetUpOutcome => {
  forgetJob();
  return { kind: 'done', said: '', proposal: proposalFor(openBook(), access) };
});

/** The job is kept before its step is taken: a step that is cut is taken again. */
function goOn(opened: OpenedBook, job: SetUpJob): SetUpProgress {
  if (job.done === 0) keepJob(job);
  const access = accessTo(opened);
  const next = takeStep({ opened, access, job });
  if (next.done < next.steps.length) {
    keepJob(next);
    return goingOf(next);
  }
  forgetJob();
  const { columns, tabs, rules, rows, typed = [] } = next.made;
  const said = opened.say.setUpDone(columns, tabs, rules, rows) + saidTyped(typed, opened.book.language);
  return { kind: 'done', said, proposal: proposalFor(openBook(), access) };
}
