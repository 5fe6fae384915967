import { perform } from './actions';
import { createFrames } from './frames';
import type { PageHost } from './pageHost';
import type { Product } from './product';
import type { Action, CallOutcome, DialogView, Reply, Request, Selection } from './protocol';
import { createRuns } from './runs';
import { languageOf, stateOf } from './state';
import { createBookView, idOf } from './view/bookView';
import type { EchoedCells } from './view/bookView';
import { areaOf } from './view/layout';

/** One workbook on show: requests in, what changed out. Several tabs may share it; one that fell behind is sent all. */
export interface Session {
  readonly answer: (request: Request) => Reply;
  /** The HTML of a sidebar or dialog that is on show. */
  readonly frameHtml: (id: string) => string | null;
  readonly version: () => number;
}

interface Done {
  readonly outcome: CallOutcome | null;
  readonly refusal: readonly DialogView[];
}

const isStep = (action: Action | null): boolean => action?.kind === 'clock' && action.isStep === true;

const NOTHING: Done = { outcome: null, refusal: [] };

/** The page has drawn what was typed in its own way: these cells are sent back whatever became of them. */
function echoOf(action: Action | null): EchoedCells {
  if (action?.kind !== 'type') return new Map();
  return new Map([[action.sheet, new Set(action.cells.map(([row, column]) => `${row}:${column}`))]]);
}

function selectionOf({ workbook }: PageHost): Selection | null {
  return workbook.active && { sheet: idOf(workbook.active), area: areaOf(workbook.selection) };
}

/** What the script told the person since it was last asked. */
function createNews(host: PageHost): () => Pick<Reply, 'toasts' | 'alerts'> {
  let [toasts, dialogs] = [host.toasts.length, host.dialogs.length];
  return () => {
    const news = {
      toasts: host.toasts.slice(toasts).map(({ title, message }) => ({ title, text: message })),
      alerts: host.dialogs.slice(dialogs).filter(({ kind }) => kind === 'alert' || kind === 'prompt'),
    };
    [toasts, dialogs] = [host.toasts.length, host.dialogs.length];
    return news;
  };
}

/** Versions go up from `after`, so that no page of an earlier session is taken for one of this. */
export function createSession(host: PageHost, product: Product, after: number): Session {
  const view = createBookView();
  const frames = createFrames(host);
  const runs = createRuns(host);
  const news = createNews(host);
  let version = after;
  /** Of the moment when the clock was set off. */
  let mailsBefore = host.outbox.length;
  let isOnTheWay = false;

  /** What is said when the clock has come where it was sent. */
  function arrivalOf(action: Action | null): string {
    if (action?.kind !== 'clock') return '';
    const mails = host.outbox.length - mailsBefore;
    mailsBefore = host.outbox.length;
    return product.afterClock(host, mails, languageOf(host));
  }

  function done(action: Action): Done {
    if (!isOnTheWay) mailsBefore = host.outbox.length;
    isOnTheWay = isStep(action);

    if (action.kind === 'close') frames.close(action.place);
    if (action.kind === 'user' || (action.kind === 'clock' && !isStep(action))) frames.reload();
    try {
      return { outcome: runs.counted(action, () => perform(host, action)), refusal: [] };
    } catch (error) {
      return { outcome: null, refusal: [{ title: '', text: error instanceof Error ? error.message : String(error) }] };
    }
  }

  /** On the way only the bar moves: the sheets are told once it has come to an end. */
  function stepped(): Reply {
    version += 1;
    const state = stateOf(host, product, runs.list(), frames);
    const order = host.workbook.sheets.map(idOf);
    return { version, full: false, state, styles: [], order, sheets: [], toasts: [], alerts: [] };
  }

  function answer({ version: shown, action }: Request): Reply {
    const before = JSON.stringify(selectionOf(host));
    const { outcome, refusal } = action ? done(action) : NOTHING;
    if (isStep(action) && refusal.length === 0 && shown === version && version > after) return stepped();
    const full = shown !== version || version === after;
    const change = full ? view.all(host.workbook) : view.changes(host.workbook, echoOf(action));
    version += 1;
    const selection = selectionOf(host);
    const moved = full || (action?.kind !== 'select' && JSON.stringify(selection) !== before);
    const { toasts, alerts } = news();
    const arrival = arrivalOf(action);
    return {
      version,
      full,
      state: stateOf(host, product, runs.list(), frames),
      ...change,
      ...(selection && moved ? { selection } : {}),
      toasts: arrival === '' || refusal.length > 0 ? toasts : [...toasts, { title: '', text: arrival }],
      alerts: [...refusal, ...alerts],
      ...(outcome ? { outcome } : {}),
    };
  }

  return { answer, frameHtml: frames.html, version: () => version };
}
