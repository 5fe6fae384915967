import type { Person } from './people';

/**
 * What a call does for the person: changes something; only answers or shows; is refused in a sentence with nothing
 * written; or does nothing at all.
 */
export type Outcome = 'writes' | 'answers' | 'refused' | 'nothing';

type Row = Readonly<Record<Person, Outcome>>;

const all = (outcome: Outcome): Row => ({
  owner: outcome,
  head: outcome,
  manager: outcome,
  'another manager': outcome,
  stranger: outcome,
  'signed out': outcome,
});

const owners = (outcome: Outcome): Row => ({ ...all('refused'), owner: outcome });
const heads = (outcome: Outcome): Row => ({ ...owners(outcome), head: outcome });
/** The manager's own deal: the head's and the owner's too, and no other manager's. */
const sellers = (outcome: Outcome): Row => ({ ...heads(outcome), manager: outcome });
const team = (outcome: Outcome): Row => ({ ...sellers(outcome), 'another manager': outcome });

/** Each door with what is honestly asked of it: a deal of the manager's, events as the platform makes them. */
export const EXPECTED: Readonly<Record<string, Row>> = {
  onOpen: all('answers'),
  onInstall: all('answers'),
  about: all('answers'),
  openSidebar: all('answers'),
  openSetUp: all('answers'),
  openPayments: all('answers'),
  // An event without a range, and triggers that nobody of the callers has installed.
  onEdit: all('nothing'),
  onClock: all('nothing'),
  onSheetChange: all('nothing'),
  onForm: all('nothing'),
  // It only moves the caller's own selection.
  goToRow: all('answers'),
  report: team('answers'),
  sidebarState: team('answers'),
  losses: team('answers'),
  selectedDeal: sellers('answers'),
  clientCard: sellers('answers'),
  requestApproval: sellers('writes'),
  setNextStep: sellers('writes'),
  setUpProposal: heads('answers'),
  money: heads('answers'),
  whatIf: heads('answers'),
  planSetUp: heads('answers'),
  sampleDeals: heads('answers'),
  knownPayments: heads('answers'),
  proposePayments: heads('answers'),
  importPayments: heads('writes'),
  undoPayments: heads('writes'),
  decide: heads('writes'),
  setDebtAction: heads('writes'),
  checkAll: heads('writes'),
  dailyBuild: heads('writes'),
  setUp: heads('writes'),
  applySetUp: heads('writes'),
  continueSetUp: heads('writes'),
  abandonSetUp: heads('writes'),
  selfTest: heads('writes'),
  installTriggers: heads('writes'),
  undoSetUp: owners('writes'),
  switchOff: owners('writes'),
  acknowledgeGap: owners('writes'),
  startAfresh: owners('writes'),
  repairProtections: owners('writes'),
};
