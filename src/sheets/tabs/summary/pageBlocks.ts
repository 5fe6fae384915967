import type { MetricId } from '../../../domain/metrics';
import { tellDiscounts } from '../../../i18n/figures/discounts';
import { tellCash } from '../../../i18n/figures/cash';
import { tellNews } from '../../../i18n/figures/goodNews';
import { saidWorst } from '../../../i18n/figures/answers';
import { saidLosses } from '../../../i18n/figures/losses';
import { saidForecast, saidNeed } from '../../../i18n/figures/plan';
import { profitTable } from '../../../i18n/figures/profit';
import { asSentence, saidPulse, tellPulse } from '../../../i18n/figures/pulse';
import type { Line, Speech } from '../../../i18n/figures/told';
import { saidMissing } from '../../../i18n/figures/unseen';
import { summaryMessages } from '../../../i18n/summary';
import type { PageMessages } from '../../../i18n/summary/messages';
import { saidBeside, summarySentence } from '../../../i18n/summary/sentence';
import { tellSummary } from '../../../i18n/summary/tellSummary';
import type { Summary } from '../../../i18n/summary/tellSummary';
import { isTable, painted, sentences } from './block';
import type { Block, BlockLine, Word } from './block';
import { debtsBlock } from './debtsBlock';
import type { PageBlockId } from './summaryLayout';
import { topBlock } from './topBlock';

const SHOWN = 5;

interface Telling {
  readonly summary: Summary;
  readonly speech: Speech;
  readonly say: PageMessages;
}

const isUnseen = (figure: MetricId, speech: Speech): boolean => saidMissing(figure, speech) !== '';

/** Behind the plan the month's profit is red; the words of a line that is not seen are quiet. */
function profitBlock({ summary: { day }, speech, say }: Telling): Block {
  const [header = [], ...rows] = profitTable(day.yesterday.all, day.month.all, speech);
  const isBehind = (day.month.all['plan-pace'] ?? 1) < 1;
  const lines = rows.map((row, line): BlockLine =>
    row.map((word, at): Word => painted(String(word), line === 0 && at === 2 && isBehind ? 'bad' : null)),
  );
  const isSeen = !isUnseen('gross-profit', speech);
  // Where the profit is not seen its line says so; the sentences about the plan would only repeat it.
  const need = isSeen ? saidNeed(day.plan, speech) : '';
  const forecast = isUnseen('forecast', speech) && !isSeen ? '' : saidForecast(day.month.all, speech);
  return { header: [say.profit, ...header.slice(1).map(String)], lines: [...lines, need, forecast] };
}

/** Requests and offers that somebody has to decide on. */
function waitingBlock({ summary: { waiting }, speech, say }: Telling): Block {
  const rows = waiting
    .slice(0, SHOWN)
    .map(({ client, amount, asked, signer }): BlockLine => [
      client,
      amount === null ? speech.say.none : speech.phrases.money(amount),
      asked,
      signer,
    ]);
  const more = waiting.length - rows.length;
  if (rows.length > 0) return { header: say.waiting, lines: [...rows, more > 0 ? say.more(more) : ''] };
  const { text, isSeen } = tellNews('nothing-to-decide', speech);
  return { header: say.waiting.slice(0, 1), lines: [painted(text, isSeen ? null : 'quiet')] };
}

const asLine = (line: Line): BlockLine => (typeof line === 'string' ? line : line.map(String));

/** The sentence is the header, where it is seen; what did not count stands beside the list price. */
function discountsBlock({ summary: { day }, speech }: Telling): Block {
  const { title, lines } = tellDiscounts(day.discounts, speech);
  const out = lines.filter((line): line is string => typeof line === 'string');
  const [first, ...rest] = lines.map(asLine).filter(isTable);
  const look = day.discounts === null ? 'quiet' : null;
  return { header: [painted(title, look)], lines: first === undefined ? out : [[...first, ...out], ...rest] };
}

function cashBlock({ summary: { day }, speech, say }: Telling): Block {
  const told = tellCash(day.cash, day.cashWeek, speech);
  const [header, ...rows] = told.lines;
  if (header === undefined || typeof header === 'string')
    return { header: say.cash.slice(0, 1), lines: sentences(told, day.cash !== null) };
  return { header: say.cash, lines: rows.map(asLine) };
}

/** Two rows: what is not seen has the second where the funnel's weak spot does not stand there. */
function pulseBlock({ summary: { day }, speech }: Telling): Block {
  const worst = saidWorst(day.funnel, speech);
  const { seen, unseen } = tellPulse(day, speech);
  const isApart = worst === '' && seen !== '' && unseen !== '';
  const lines = isApart ? [asSentence(seen), painted(asSentence(unseen), 'quiet')] : [saidPulse(day, speech), worst];
  return { header: [], lines };
}

function lossesBlock({ summary: { day }, speech, say }: Telling): Block {
  const [first = '', ...rest] = saidLosses(day.losses, speech);
  return { header: [say.losses], lines: [painted(first, day.losses === null ? 'quiet' : null), ...rest] };
}

/** Everything that stands on the page beside its heading. */
export function pageBlocks(summary: Summary, speech: Speech): Readonly<Record<PageBlockId, Block>> {
  const { page: say } = summaryMessages(speech.phrases.language);
  const telling = { summary, speech, say };
  const { title, lines } = tellSummary(summary, speech.phrases).health;
  return {
    sentence: { header: [], lines: [summarySentence(summary, speech), saidBeside(summary, speech)] },
    profit: profitBlock(telling),
    waiting: waitingBlock(telling),
    top: topBlock(summary.day, speech, say),
    debts: debtsBlock(summary.day, speech, say),
    discounts: discountsBlock(telling),
    cash: cashBlock(telling),
    pulse: pulseBlock(telling),
    losses: lossesBlock(telling),
    health: { header: [], lines: [painted(title, 'quiet'), ...lines.map((line) => painted(String(line), 'bad'))] },
  };
}
