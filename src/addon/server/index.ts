/** What the page and the command line may call. Each is a door: it asks who is there. */
export { acknowledgeGap, repairProtections, startAfresh } from './approvalCare';
export { applySetUp } from './applySetUp';
export { dailyBuild } from '../dailyBuild';
export { decide } from './decide';
export { goToRow } from './goToRow';
export { report } from './report';
export { requestApproval } from './requestApproval';
export { selectedDeal } from './selectedDeal';
export { setDebtAction } from './setDebtAction';
export { setNextStep } from './setNextStep';
export { setUpProposal } from './setUpProposal';
export { sidebarState } from './sidebarState';
export { undoSetUp } from './undoSetUp';
