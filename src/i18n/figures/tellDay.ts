import type { DayReport } from '../../domain/reports/dayReport';
import { saidFunnel, saidResponse, saidWaiting } from './answers';
import { tellDebts } from './debts';
import { saidLosses } from './losses';
import { tellPipelineHygiene } from './pipelineHygiene';
import { saidForecast, saidGap, saidNeed } from './plan';
import { profitTable, saidNotRecognized, saidProfit } from './profit';
import type { Speech, Told } from './told';
import { tellTop } from './top';
import { tellTrend } from './trend';

/** The subjects of a day, in the order in which an owner asks for them. */
export type Subject = 'profit' | 'top' | 'answers' | 'pipelineHygiene' | 'debts' | 'trend';

function tellProfit({ yesterday, month, plan, firstNotRecognized }: DayReport, speech: Speech): Told {
  const profit = saidProfit(month.all, speech);
  const words = saidNotRecognized(month.all, speech);
  const isMore = words !== '' && firstNotRecognized !== null;
  return {
    title: isMore ? `${profit}; ${words}` : profit,
    ...(isMore ? { jump: { words, row: firstNotRecognized } } : {}),
    lines: [
      ...profitTable(yesterday.all, month.all, speech),
      saidNeed(plan, speech),
      saidForecast(month.all, speech),
      ...saidGap(plan, speech).map(({ title, value }) => [title, value]),
    ],
  };
}

function tellAnswers({ month, unanswered, funnel, losses }: DayReport, speech: Speech): Told {
  return {
    title: saidResponse(unanswered, month.all, speech),
    lines: [saidWaiting(unanswered, speech), ...saidFunnel(funnel, speech), ...saidLosses(losses, speech)],
  };
}

/** Everything that is told of a day: the summary lays it out in cells, the letter takes the words. */
export function tellDay(day: DayReport, speech: Speech): Readonly<Record<Subject, Told>> {
  const { month, receivables, actions } = day;
  return {
    profit: tellProfit(day, speech),
    top: tellTop(day.top, speech),
    answers: tellAnswers(day, speech),
    pipelineHygiene: tellPipelineHygiene(month, speech),
    debts: tellDebts({ lines: receivables, actions }, month.all, speech),
    trend: tellTrend(day.trend, speech),
  };
}
