import { demandRole } from '../book/access';
import { guarded } from '../run/guard';
import { accessTo, openBook } from '../book/openedBook';
import { demandChoice } from './setUpClaim';
import { previewOf } from './setUpPreview';
import type { SetUpChoice, SetUpPreview } from './setUpState';
import { openByLook } from './setUpProposal';

/** What set-up would write if it went by this choice, for a head or the owner; or which answers cannot be taken. */
export function planSetUp(choice: SetUpChoice): SetUpPreview {
  return guarded('planSetUp', () => {
    const usual = openBook();
    demandRole(accessTo(usual), 'head', usual.say);
    const claim = demandChoice(choice, usual.say.badColumns);
    const opened = openByLook(usual, claim);
    return previewOf(opened, accessTo(opened), claim);
  });
}
