import { approvalsFrom } from '../../domain/rules/approvals';
import type { Context } from '../../domain/context';
import { recognitionEvent } from '../../domain/pipeline/recognition';
import { dayOf } from '../../domain/calendar/time';
import { columnsIn } from '../../sheets/reading/deals/dealHeaders';
import type { DealHeaders } from '../../sheets/reading/deals/dealHeaders';
import type { EditBasis } from './snapshot';

/** What a few rows are judged by: the rules and the other rows as the snapshot has them, at this moment. */
export function contextOf(basis: EditBasis, headers: DealHeaders, now: Context['now']): Context {
  const columns = columnsIn(headers);
  return {
    ...basis.rules,
    now,
    today: dayOf(now),
    columns,
    approvals: approvalsFrom(basis.decisions),
    exposures: basis.exposures,
    repeatedIds: basis.repeatedIds,
    payments: basis.payments,
    recognizedBy: recognitionEvent(basis.rules.settings.recognizeOn, columns),
  };
}
