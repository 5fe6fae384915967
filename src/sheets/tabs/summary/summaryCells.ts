import { funnelReportOf } from '../../../domain/reports/funnel';
import type { FunnelReport } from '../../../domain/reports/funnel';
import { dayOf } from '../../../domain/calendar/time';
import { asText } from '../../cells/asText';
import type { CellValue } from '../../cells/asText';
import { serialOfDay, serialOfInstant } from '../../cells/serial';
import { answersBlock } from './answersBlock';
import type { Block, Speech } from './block';
import { chartData } from './chartData';
import { trendBlock } from './trendBlock';
import { debtsBlock } from './debtsBlock';
import { healthBlock } from './healthBlock';
import { pipelineHygieneBlock } from './pipelineHygieneBlock';
import { profitBlock } from './profitBlock';
import type { SummaryInput } from './summaryInput';
import { COLUMNS, ROWS } from './summaryLayout';
import type { SummaryBlock } from './summaryLayout';
import { topBlock } from './topBlock';

/** The summary as cells: the page from A1 on, and the figures of its charts. */
export interface SummaryCells {
  readonly page: CellValue[][];
  readonly charts: CellValue[][];
}

type Titled = Exclude<SummaryBlock, 'heading'>;

/** What each block says; the digest says the same. */
function blocksOf(input: SummaryInput, funnel: FunnelReport, speech: Speech): Readonly<Record<Titled, Block>> {
  return {
    profit: profitBlock(input, speech),
    top: topBlock(input, speech),
    answers: answersBlock(input, funnel, speech),
    pipelineHygiene: pipelineHygieneBlock(input, speech),
    debts: debtsBlock(input, speech),
    trend: trendBlock(input, speech),
    health: healthBlock(input, speech),
  };
}

/** Text of people stays text; the one formula of the page is the health line's. */
function cellOf(value: CellValue, isFormula: boolean): CellValue {
  return typeof value === 'string' && !isFormula ? asText(value) : value;
}

function rowOf(line: readonly CellValue[], isFormula: boolean): CellValue[] {
  return Array.from({ length: COLUMNS.ours }, (_, at) => cellOf(line[at] ?? '', isFormula));
}

function headingOf({ book, lastRun }: SummaryInput, { say, phrases }: Speech): CellValue[] {
  const today = dayOf(lastRun);
  const row = rowOf([say.heading(book, phrases.day(today))], false);
  row.splice(COLUMNS.ours - 3, 3, say.today, serialOfDay(today), serialOfInstant(lastRun));
  return row;
}

/** The blocks in the order of the page. */
export function summaryBlocks(input: SummaryInput, speech: Speech): readonly Block[] {
  return Object.values(blocksOf(input, funnelReportOf(input.review, input.month.period), speech));
}

/** Says the whole summary; everything that changes from day to day is in it. */
export function summaryCells(input: SummaryInput, speech: Speech): SummaryCells {
  const funnel = funnelReportOf(input.review, input.month.period);
  const page = Array.from({ length: ROWS.last }, () => rowOf([], false));
  page[ROWS.heading - 1] = headingOf(input, speech);
  const blocks = blocksOf(input, funnel, speech);
  for (const name of Object.keys(blocks) as Titled[]) {
    const { title, lines } = blocks[name];
    page[ROWS[name] - 1] = rowOf([title], false);
    lines.forEach((line, at) => (page[ROWS[name] + at] = rowOf(line, name === 'health' && at === 0)));
  }
  return { page, charts: chartData(input, funnel, speech) };
}
