import { approvalsFrom } from '../../domain/approvals';
import type { Context } from '../../domain/context';
import type { DealColumn } from '../../domain/deal';
import { recognitionEvent } from '../../domain/recognition';
import { dayOf } from '../../domain/time';
import type { DealHeaders } from '../../sheets/reading/deals/dealHeaders';
import type { EditBasis } from './snapshot';

/** What a few rows are judged by: the rules and the other rows as the snapshot has them, at this moment. */
export function contextOf(basis: EditBasis, { index }: DealHeaders, now: Context['now']): Context {
  const columns = new Set(Object.keys(index) as DealColumn[]);
  return {
    ...basis.rules,
    now,
    today: dayOf(now),
    columns,
    approvals: approvalsFrom(basis.decisions),
    exposures: basis.exposures,
    firstRowOfId: basis.firstRowOfId,
    recognizedBy: recognitionEvent(basis.rules.settings.recognizeOn, columns),
  };
}
