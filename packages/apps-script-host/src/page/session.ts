import { perform } from './actions';
import { createFrames } from './frames';
import type { PageHost } from './pageHost';
import type { Product } from './product';
import type { Action, CallOutcome, DialogView, Reply, Request, Selection } from './protocol';
import { createRuns } from './runs';
import { stateOf } from './state';
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

  function done(action: Action): Done {
    if (action.kind === 'close') frames.close(action.place);
    if (action.kind === 'user' || action.kind === 'clock') frames.reload();
    try {
      return { outcome: runs.counted(action, () => perform(host, action)), refusal: [] };
    } catch (error) {
      return { outcome: null, refusal: [{ title: '', text: error instanceof Error ? error.message : String(error) }] };
    }
  }

  function answer({ version: shown, action }: Request): Reply {
    const before = JSON.stringify(selectionOf(host));
    const { outcome, refusal } = action ? done(action) : NOTHING;
    const full = shown !== version || version === after;
    const change = full ? view.all(host.workbook) : view.changes(host.workbook, echoOf(action));
    version += 1;
    const selection = selectionOf(host);
    const moved = full || (action?.kind !== 'select' && JSON.stringify(selection) !== before);
    const { toasts, alerts } = news();
    return {
      version,
      full,
      state: stateOf(host, product, runs.list(), frames),
      ...change,
      ...(selection && moved ? { selection } : {}),
      toasts,
      alerts: [...refusal, ...alerts],
      ...(outcome ? { outcome } : {}),
    };
  }

  return { answer, frameHtml: frames.html, version: () => version };
}
