import type { Review, ReviewedDeal } from '../../domain/review';
import { MS_PER_DAY, MS_PER_MINUTE } from '../../domain/calendar/time';
import type { Instant } from '../../domain/calendar/time';
import type { DecisionRow } from '../../domain/rules/approvals';
import { isHead, typedOf } from '../../domain/positions/part';
import { isReachable } from '../../domain/rules/recipients';
import type { Member } from '../../domain/rules/team';
import { lazy } from '../../domain/lazy';
import { waitingIn } from '../../domain/waiting';
import { mailboxKey } from '../../domain/words/addresses';
import { approvalMessages } from '../../i18n/approvals';
import { rowLink } from '../../i18n/summary/tellSummary';
import { printOfText } from '../../sheets/cells/fingerprint32';
import { appendLog } from '../../sheets/tabs/logTab';
import { approvalQueue } from '../approvals/queue';
import { queueWords } from '../approvals/queueWords';
import { signerFor } from '../approvals/signer';
import type { OpenedBook } from '../book/openedBook';
import { digestPlan } from '../daily/digestPlan';
import type { Mail } from '../daily/mailParts';
import { isSent } from '../daily/sendDigest';
import { answersDue, requestsDue } from './due';
import type { Answer, Due } from './due';
import { answersLetter, requestsLetter } from './letters';
import type { LetterWords } from './letters';
import { keepNoticeState, noticeStateIn } from './noticeState';
import type { NoticeState } from './noticeState';

/** One recipient is written to at once so often; what comes sooner is left to the clock. */
const PAUSE_MS = 10 * MS_PER_MINUTE;
/** An answer that nobody could be told of for so long is told of in the sheet alone. */
const ANSWERS_MS = 3 * MS_PER_DAY;

/** A letter yet to be sent, with the marks of what it tells. */
interface Letter {
  readonly to: Member;
  readonly marks: readonly string[];
  readonly mail: () => Mail | null;
}

/**
 * Takes note of the setting (heading 11): what waits when it is turned on counts as told. Called by whatever looks at all rows.
 */
export function noteNotices({ properties }: OpenedBook, { context, deals }: Review): void {
  const state = noticeStateIn(properties);
  const { settings, now } = context;
  if (settings.notices === (state.since !== null)) return;
  const waiting = settings.notices ? requestsDue(deals, waitingIn(context), context).map(({ mark }) => mark) : [];
  const told = [...new Set([...state.told, ...waiting])];
  keepNoticeState({ ...state, since: settings.notices ? now : null, told, isHeld: false });
}

/** Tells whoever signs of a request that was just made in the sidebar; what cannot go now is left to the clock. */
export function sendRequest(opened: OpenedBook, review: Review, asked: ReviewedDeal): void {
  const { context } = review;
  if (!context.settings.notices) return;
  const waits = waitingIn(context);
  const deal = withRow(asked);
  const others = review.deals.filter(({ deal: { key } }) => key !== deal.deal.key);
  const state = startedState(opened, context.now, () => requestsDue(others, waits, context).map(({ mark }) => mark));
  sendAtOnce(opened, state, requestLetters(opened, review, requestsDue([deal], waits, context), state));
}

/** The deal of a row with the row as it stands now: its head, where it is of several. */
function withRow(row: ReviewedDeal): ReviewedDeal {
  const { part } = row.facts;
  if (part === null) return row;
  const rows = part.rows.map((one) => (one.deal.row === row.deal.row ? row : one));
  const head = rows.find(isHead) ?? row;
  return { ...head, facts: { ...head.facts, part: { isHead: true, typed: typedOf(head), rows } } };
}

/** Tells the seller of what was just decided of a deal. */
export function sendAnswers(opened: OpenedBook, review: Review, decisions: readonly DecisionRow[]): void {
  const { context, deals } = review;
  if (!context.settings.notices) return;
  const waiting = (): string[] => requestsDue(deals, waitingIn(context), context).map(({ mark }) => mark);
  const state = startedState(opened, context.now, waiting);
  sendAtOnce(opened, state, answerLetters(opened, review, answersDue(decisions, deals, context), state));
}

/** The clock's part: within working hours, one letter a recipient, of all that nobody was told of yet. */
export function sendByClock(opened: OpenedBook, review: Review): void {
  const { context, deals } = review;
  const { settings, calendar, now } = context;
  if (!settings.notices || calendar.minutesBetween(now, (now + MS_PER_MINUTE) as Instant) === 0) return;
  const requests = requestsDue(deals, waitingIn(context), context);
  const state = startedState(opened, now, () => requests.map(({ mark }) => mark));
  const since = Math.max(state.since ?? now, now - ANSWERS_MS);
  const answers = answersDue(
    opened.book.decisions.filter(({ at }) => at >= since),
    deals,
    context,
  );
  // What still waits is never forgotten, however much was told after it.
  const current = new Set([...requests, ...answers].map(({ mark }) => mark));
  const known = state.told.filter((mark) => current.has(mark));
  const kept = { ...state, told: [...state.told.filter((mark) => !current.has(mark)), ...known] };
  const letters = [...requestLetters(opened, review, requests, kept), ...answerLetters(opened, review, answers, kept)];
  send(opened, kept, letters);
}

/** The state, begun where this call is the first that sees the setting on: what waited before it counts as told. */
function startedState({ properties }: OpenedBook, now: Instant, waiting: () => readonly string[]): NoticeState {
  const state = noticeStateIn(properties);
  return state.since === null ? { ...state, since: now, told: [...state.told, ...waiting()] } : state;
}

function sendAtOnce(opened: OpenedBook, state: NoticeState, letters: readonly Letter[]): void {
  const isFree = ({ to }: Letter): boolean => Date.now() - (state.sent[addressPrint(to)] ?? 0) >= PAUSE_MS;
  send(opened, state, letters.filter(isFree));
}

const addressPrint = ({ email }: Member): string => printOfText(mailboxKey(email));

function byRecipient<About>(dues: readonly Due<About>[], { told }: NoticeState): Due<About>[][] {
  const known = new Set(told);
  const letters = new Map<string, Due<About>[]>();
  for (const due of dues) {
    if (known.has(due.mark)) continue;
    const key = mailboxKey(due.to.email);
    letters.set(key, [...(letters.get(key) ?? []), due]);
  }
  return [...letters.values()];
}

function lettersOf<About>(
  dues: readonly Due<About>[],
  state: NoticeState,
  mail: (to: Member, abouts: readonly About[]) => Mail | null,
): Letter[] {
  return byRecipient(dues, state).flatMap((own): Letter[] => {
    const [first] = own;
    if (first === undefined) return [];
    const abouts = own.map(({ about }) => about);
    return [{ to: first.to, marks: own.map(({ mark }) => mark), mail: () => mail(first.to, abouts) }];
  });
}

function requestLetters(
  opened: OpenedBook,
  review: Review,
  dues: readonly Due<ReviewedDeal>[],
  state: NoticeState,
): Letter[] {
  const words = wordsOf(opened, review);
  return lettersOf(dues, state, (to, deals) => {
    const { email, name, role } = to;
    const access = { email, name, role };
    const viewer = { access, signer: signerFor(access, review.context.team) };
    const items = approvalQueue(deals, viewer, queueWords(opened, review)).filter(
      ({ isOpen, request }) => isOpen && request !== '',
    );
    return items.length === 0 ? null : requestsLetter(items, words());
  });
}

function answerLetters(opened: OpenedBook, review: Review, dues: readonly Due<Answer>[], state: NoticeState): Letter[] {
  const words = wordsOf(opened, review);
  return lettersOf(dues, state, (_to, answers) => answersLetter(answers, words()));
}

/** Asked of the workbook once, and only where there is a letter to write. */
function wordsOf({ spreadsheet, book, phrases, say }: OpenedBook, { context }: Review): () => LetterWords {
  return lazy(() => {
    const url = spreadsheet.getUrl();
    const dealsTab = book.deals.sheet.getSheetId();
    return {
      ...{ book: spreadsheet.getName(), url, context, phrases, say: approvalMessages(phrases.language) },
      toRow: (row) => url + rowLink({ dealsTab }, { row }),
      clock: say.clock(book.now),
    };
  });
}

/** How many letters this account may send beside those of the morning, which come first; without consent none. */
function lettersLeft({ book }: OpenedBook): number {
  const { rules, language } = book;
  const days = rules.settings.dayTo ? rules.team.rolesHeldBy('manager').filter(isReachable).length : 0;
  try {
    return Math.max(0, MailApp.getRemainingDailyQuota() - digestPlan(rules, language, false).to.length - days);
  } catch {
    return 0;
  }
}

/** Each letter is marked before it is sent: a run that is cut, or done again, sends none twice. */
function send(opened: OpenedBook, state: NoticeState, letters: readonly Letter[]): void {
  if (letters.length === 0) {
    if (state.isHeld) keepNoticeState({ ...state, isHeld: false });
    return;
  }
  const going = letters.slice(0, lettersLeft(opened));
  let marked: NoticeState = { ...state, isHeld: going.length < letters.length };
  if (going.length === 0) keepNoticeState(marked);
  const refused: string[] = [];
  for (const { to, marks, mail } of going) {
    const made = mail();
    if (made === null) continue;
    const sent = { ...recent(marked.sent), [addressPrint(to)]: Date.now() };
    marked = { ...marked, told: [...marked.told, ...marks], sent };
    keepNoticeState(marked);
    if (!isSent([to.email], made)) refused.push(to.email);
  }
  if (refused.length > 0) logRefused(opened, refused);
}

const recent = (sent: NoticeState['sent']): NoticeState['sent'] =>
  Object.fromEntries(Object.entries(sent).filter(([, at]) => Date.now() - at < PAUSE_MS));

function logRefused({ spreadsheet, book }: OpenedBook, refused: readonly string[]): void {
  const detail = `${approvalMessages(book.language).notices.held}: ${refused.join(', ')}`;
  appendLog(spreadsheet, [{ at: book.now, entry: 'notices', event: 'mail', detail }], book.language);
}
