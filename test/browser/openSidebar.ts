import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Host } from 'apps-script-host';
import { frameHtml, type CallOutcome } from 'apps-script-host/page';
import { launchBrowser } from '../../tools/verify/browser/chromium';

/** The sidebar alone, as wide as Google shows it, over a host. */
export interface OpenedSidebar {
  readonly page: Page;
  /** Names of the server functions that were called, in order. */
  readonly calls: readonly string[];
  /** Errors of the page's scripts, and whatever it wanted from elsewhere. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export interface SidebarView {
  readonly height?: number;
  readonly locale?: string;
  /** Runs in the page before its own scripts. */
  readonly script?: () => void;
  /** Waited for before the server hears a call. */
  readonly before?: (name: string) => Promise<void>;
  /** Whether the answer of a call that was made gets lost on the way. */
  readonly loses?: (name: string) => boolean;
  /** Which of our pages; the sidebar itself unless it is named. */
  readonly file?: 'sidebar' | 'setUp' | 'payments';
}

const ADDRESS = 'https://sidebar.example/';
const WIDTH = 300;
/** Long for a busy machine, short of a test's own limit, so that what was waited for is named. */
const PATIENCE_MS = 15_000;
/** Google's words when the network is gone. */
const CUT = {
  kind: 'failure',
  name: 'NetworkError',
  message: 'NetworkError: Connection failure due to HTTP 0',
} as const;

/** Runs before the page's own scripts: what the page of HtmlService asks its parent, the host answers. */
function answerCalls(cut: CallOutcome): void {
  const { ropCall } = window as unknown as { ropCall: (name: string, args: unknown) => Promise<CallOutcome> };
  window.addEventListener('message', ({ data }: MessageEvent<Record<string, unknown>>) => {
    const { script, id, functionName, args } = data;
    if (script !== 'call') return;
    const outcome = navigator.onLine ? ropCall(String(functionName), args) : Promise.resolve(cut);
    void outcome.then((said) => {
      window.postMessage({ script: 'outcome', id, outcome: said }, '*');
    });
  });
}

function called(host: Host, name: string, args: readonly unknown[]): CallOutcome {
  try {
    return { kind: 'success', value: host.callServer(name, args) ?? null };
  } catch (error) {
    return { kind: 'failure', name: 'Error', message: error instanceof Error ? error.message : String(error) };
  }
}

let shared: Promise<Browser> | null = null;

/** One browser for all the sidebars of a test file; it goes with the process of the file. */
function browserOfFile(): Promise<Browser> {
  shared ??= launchBrowser();
  return shared;
}

export async function closeBrowser(): Promise<void> {
  await (await shared)?.close();
  shared = null;
}

/** Opens the built sidebar for whoever sits at the host's keyboard. */
export async function openSidebar(
  host: Host,
  { height = 900, locale = 'ru-RU', file = 'sidebar', script, before, loses }: SidebarView = {},
): Promise<OpenedSidebar> {
  const googleScript = readFileSync(path.resolve('build/page/googleScript.js'), 'utf8');
  const html = frameHtml(readFileSync(path.resolve(`dist/${file}.html`), 'utf8'), googleScript);
  const context = await (await browserOfFile()).newContext({ viewport: { width: WIDTH, height }, locale });
  context.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  const calls: string[] = [];
  await context.route('**', (route) => {
    if (route.request().url() === ADDRESS) return route.fulfill({ contentType: 'text/html', body: html });
    complaints.push(route.request().url());
    return route.abort();
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.exposeFunction('ropCall', async (name: string, args: readonly unknown[]) => {
    calls.push(name);
    await before?.(name);
    const outcome = called(host, name, args);
    return loses?.(name) === true ? CUT : outcome;
  });
  await page.addInitScript(answerCalls, CUT);
  if (script !== undefined) await page.addInitScript(script);
  await page.goto(ADDRESS);
  return { page, calls, complaints, close: () => context.close() };
}
