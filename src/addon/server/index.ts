/** What the page and the command line may call. Each is a door: it asks who is there. */
export { openSetUp, openSidebar } from '../entries';
export { acknowledgeGap, repairProtections, startAfresh } from './approvalCare';
export { abandonSetUp, applySetUp, continueSetUp } from './applySetUp';
export { dailyBuild } from '../dailyBuild';
export { decide } from './decide';
export { goToRow } from './goToRow';
export { planSetUp } from './planSetUp';
export { report } from './report';
export { requestApproval } from './requestApproval';
export { selectedDeal } from './selectedDeal';
export { setDebtAction } from './setDebtAction';
export { setNextStep } from './setNextStep';
export { setUpProposal } from './setUpProposal';
export { sidebarState } from './sidebarState';
export { undoSetUp } from './undoSetUp';
