import type { Action, CallOutcome, Language, PageState, Reply, Selection } from '../protocol';
import { renderBar } from './bar/bar';
import { shownClock } from './bar/clock';
import { clockSteps } from './clockSteps';
import { showCharts } from './charts/charts';
import type { FrameHandler } from './frames/frameBridge';
import { framePlace, showFrames } from './frames/frames';
import { createGrid } from './grid/grid';
import type { Grid } from './grid/grid';
import { showAlert, showToast } from './notices';
import { progressIn } from './progress';
import { connect } from './server';
import type { Server } from './server';
import { texts } from './texts';
import type { Texts } from './texts';

const SELECTION_DELAY_MS = 80;

export interface Page {
  readonly act: (action: Action | null) => Promise<Reply>;
  readonly settled: () => Promise<void>;
  readonly grid: () => Grid | null;
  /** Whether the first reply is on the screen. */
  readonly isReady: () => boolean;
}

function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
}

/** Before the workbook has said its own. */
const browserLanguage = (): Language => (navigator.language.startsWith('ru') ? 'ru' : 'en');

/** What a person does goes to the server; what the server answers is shown. */
export function startPage(): Page {
  let grid: Grid | null = null;
  let state: PageState | null = null;
  let wanted: Selection | null = null;
  /** The last thing that a person asked for. */
  let underWay: Promise<void> = Promise.resolve();
  const server: Server = connect(show);
  const progress = progressIn(place('progress'));

  function words(): Texts {
    return texts[state?.language ?? browserLanguage()];
  }

  function fail(error: unknown): void {
    showToast(words().failed, error instanceof Error ? error.message : String(error));
  }

  function tellSelection(): void {
    if (wanted) void server.act({ kind: 'select', ...wanted }).catch(fail);
    wanted = null;
  }

  /** The host must know where the person stands before it hears what they do there. */
  async function act(action: Action | null): Promise<Reply> {
    tellSelection();
    progress.tell(words().working, null);
    try {
      return await server.act(action);
    } finally {
      progress.end();
    }
  }

  function send(action: Action): void {
    underWay = (action.kind === 'clock' ? moveClock(action.to) : act(action)).then(() => undefined, fail);
  }

  /** Hour by hour, so that whoever waits sees how far it is. */
  async function moveClock(to: string): Promise<void> {
    tellSelection();
    const steps = state ? clockSteps(state.clock, to) : [];
    const say = (clock: string, done: number): void => {
      progress.tell(words().clockAt(shownClock(clock, state?.language ?? browserLanguage())), done);
    };
    try {
      for (const [at, step] of steps.entries()) {
        say(step, at / (steps.length + 1));
        await server.act({ kind: 'clock', to: step, isStep: true });
      }
      say(to, steps.length / (steps.length + 1));
      await server.act({ kind: 'clock', to });
    } finally {
      progress.end();
    }
  }

  async function open(file: File): Promise<void> {
    try {
      await server.open(file, (stage, share) => {
        progress.tell(words().opening[stage](file.name), share);
      });
    } finally {
      progress.end();
    }
  }

  const frameHandler = (name: 'sidebar' | 'dialog'): FrameHandler => ({
    call: callServer,
    close: () => {
      send({ kind: 'close', place: name });
    },
  });
  const sidebar = framePlace(place('sidebar'), 'sidebar', frameHandler('sidebar'));
  const dialog = framePlace(place('dialog'), 'dialog', frameHandler('dialog'));

  async function callServer(functionName: string, args: readonly unknown[]): Promise<CallOutcome> {
    const { outcome } = await act({ kind: 'call', functionName, args });
    return outcome ?? { kind: 'success', value: null };
  }

  function moved(selection: Selection): void {
    if (wanted === null) setTimeout(tellSelection, SELECTION_DELAY_MS);
    wanted = selection;
    showCharts(place('charts'), grid?.layouts.get(selection.sheet)?.charts ?? [], words());
  }

  function renderState(next: PageState): void {
    if (state && state.language !== next.language) location.reload();
    const same = JSON.stringify(state) === JSON.stringify(next);
    state = next;
    if (same) return;
    document.title = next.title;
    place('title').textContent = next.title;
    document.documentElement.lang = next.language;
    renderBar(place('bar'), next, words(), {
      act: send,
      open: (file) => {
        underWay = open(file).catch(fail);
      },
      save: () => {
        void download(server, next.title).catch(fail);
      },
    });
    showFrames(next, words(), sidebar, dialog);
  }

  async function show(reply: Reply): Promise<void> {
    grid ??= createGrid(place('grid'), reply.state.language, {
      act: send,
      moved,
      refuse: () => {
        showToast('', words().notHere);
      },
    });
    await grid.show(reply);
    renderState(reply.state);
    for (const text of cutSheets(reply)) showToast('', text);
    for (const { title, text } of reply.toasts) showToast(title, text);
    // The first on top.
    for (const alert of [...reply.alerts].reverse()) showAlert(alert, words());
  }

  return {
    act,
    settled: async () => {
      tellSelection();
      await underWay;
      await server.settled();
    },
    grid: () => grid,
    isReady: () => state !== null,
  };
}

/** A sentence for each sheet that is too long to be shown whole. */
function cutSheets({ sheets, state }: Reply): string[] {
  return sheets.flatMap(({ layout }) =>
    layout && layout.missingRows > 0 ? [texts[state.language].cut(layout.name, layout.rowCount)] : [],
  );
}

async function download(server: Server, title: string): Promise<void> {
  const link = document.createElement('a');
  const { file, lost } = await server.save();
  link.href = URL.createObjectURL(file);
  link.download = `${title}.xlsx`;
  link.click();
  URL.revokeObjectURL(link.href);
  if (lost !== '') showToast('', lost);
}
