import { approvalRejected } from './approvalRejected';
import { approvalVoid } from './approvalVoid';
import { cellUnreadable } from './cellUnreadable';
import type { Check } from './check';
import { clientOnStop } from './clientOnStop';
import { costDiffers } from './costDiffers';
import { costMissing } from './costMissing';
import { creditLimitExceeded } from './creditLimitExceeded';
import { creditNotAllowed } from './creditNotAllowed';
import { datesOutOfOrder } from './datesOutOfOrder';
import { discountOverLimit } from './discountOverLimit';
import { duplicateId } from './duplicateId';
import { listPriceDiffers } from './listPriceDiffers';
import { lossReasonMissing } from './lossReasonMissing';
import { managerUnknown } from './managerUnknown';
import { marginBelowFloor } from './marginBelowFloor';
import { marginUnusual } from './marginUnusual';
import { nextStepMissing } from './nextStepMissing';
import { nextStepOverdue } from './nextStepOverdue';
import { paidByHand } from './paidByHand';
import { paidNotShipped } from './paidNotShipped';
import { paymentOverdue } from './paymentOverdue';
import { promiseBroken } from './promiseBroken';
import { promiseUnconfirmed } from './promiseUnconfirmed';
import { requiredFieldMissing } from './requiredFieldMissing';
import { responseOverdue } from './responseOverdue';
import { soldWithoutApproval } from './soldWithoutApproval';
import { stageUnknown } from './stageUnknown';
import { stageWithoutEvidence } from './stageWithoutEvidence';
import { stepPostponed } from './stepPostponed';
import { stuck } from './stuck';

/** Most serious first: the first finding names the row (spec §4). */
export const checks = [
  soldWithoutApproval,
  marginBelowFloor,
  discountOverLimit,
  approvalRejected,
  costMissing,
  marginUnusual,
  clientOnStop,
  creditNotAllowed,
  creditLimitExceeded,
  paymentOverdue,
  promiseUnconfirmed,
  promiseBroken,
  approvalVoid,
  stageWithoutEvidence,
  paidNotShipped,
  nextStepMissing,
  nextStepOverdue,
  stepPostponed,
  stuck,
  responseOverdue,
  requiredFieldMissing,
  lossReasonMissing,
  datesOutOfOrder,
  listPriceDiffers,
  costDiffers,
  duplicateId,
  stageUnknown,
  managerUnknown,
  paidByHand,
  cellUnreadable,
] as const satisfies readonly Check[];

export type CheckId = (typeof checks)[number]['id'];
