import { accessTo } from '../book/openedBook';
import { door } from '../run/door';
import { setUpChoice } from './setUpClaim';
import { previewOf } from './setUpPreview';
import { openByLook } from './setUpProposal';
import type { SetUpChoice } from './setUpState';

/** What set-up would write if it went by this choice, for a head or the owner; or which answers cannot be taken. */
export const planSetUp = door(
  'planSetUp',
  { lowest: 'head', locks: false, takes: [setUpChoice] },
  (usual, choice: SetUpChoice) => {
    const opened = openByLook(usual, choice);
    return previewOf(opened, accessTo(opened), choice);
  },
);
