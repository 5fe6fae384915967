import { approvalsWaiting, decisionMedian, decisionP90 } from './approvals';
import { cashIn } from './cashIn';
import { daysToPaymentMedian, daysToPaymentP90 } from './daysToPayment';
import { forecast, forecastOwn } from './forecast';
import type { Metric } from './metric';
import { notRecognized, notRecognizedProfit } from './notRecognized';
import { noNextStep, openDeals, overdueSteps, stuckDeals } from './pipeline';
import {
  plan,
  planAttainment,
  planPace,
  planQuantity,
  planQuantityAttainment,
  planRevenue,
  planRevenueAttainment,
} from './plan';
import { promisesKept } from './promises';
import { quotes, quoteToPayment, quoteToPaymentAmount } from './quotes';
import { overdueClients, overdueReceivable, receivable } from './receivable';
import { answeredInTime, requests, responseMedian, responseP90 } from './response';
import { grossProfit, margin, quantity, revenue } from './sales';
import { unapprovedGrossProfit, unapprovedSales } from './unapproved';
import { winRate } from './winRate';

/** Everything that is counted (spec §6), in the order in which it is shown. A metric follows those it derives from. */
export const metrics = [
  grossProfit,
  revenue,
  quantity,
  margin,
  notRecognized,
  notRecognizedProfit,
  requests,
  answeredInTime,
  responseMedian,
  responseP90,
  quotes,
  quoteToPayment,
  quoteToPaymentAmount,
  daysToPaymentMedian,
  daysToPaymentP90,
  winRate,
  promisesKept,
  cashIn,
  openDeals,
  noNextStep,
  overdueSteps,
  stuckDeals,
  receivable,
  overdueReceivable,
  overdueClients,
  unapprovedSales,
  unapprovedGrossProfit,
  approvalsWaiting,
  decisionMedian,
  decisionP90,
  plan,
  planAttainment,
  planPace,
  planRevenue,
  planRevenueAttainment,
  planQuantity,
  planQuantityAttainment,
  forecast,
  forecastOwn,
] as const satisfies readonly Metric[];

export type MetricId = (typeof metrics)[number]['id'];
