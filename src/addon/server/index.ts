/** What the page and the command line may call. Each is a door: it asks who is there. */
export { openSetUp, openSidebar } from '../menu/entries';
export { acknowledgeGap, repairProtections, startAfresh } from './approvalCare';
export { abandonSetUp, applySetUp, continueSetUp } from '../setUp/applySetUp';
export { dailyBuild } from '../menu/dailyBuild';
export { decide } from './decide';
export { goToRow } from './goToRow';
export { knownPayments, proposePayments } from '../payments/proposePayments';
export { planSetUp } from '../setUp/planSetUp';
export { report } from './report';
export { requestApproval } from './requestApproval';
export { selectedDeal } from './selectedDeal';
export { setDebtAction } from './setDebtAction';
export { setNextStep } from './setNextStep';
export { sampleDeals } from '../setUp/sampleDeals';
export { setUpProposal } from '../setUp/setUpProposal';
export { sidebarState } from './sidebarState';
export { undoSetUp } from '../setUp/undoSetUp';
