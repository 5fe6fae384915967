import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { BookData } from '../bookData';
import { createBookFiles } from '../files/bookFiles';
import type { BookFiles } from '../files/bookFiles';
import { lossSentence } from '../files/lossTexts';
import { frameHtml } from './frameHtml';
import { answerError, answerFile, answerFrame, answerJson } from './http/answer';
import { readAsset } from './http/assets';
import { readBody, TooLarge } from './http/body';
import { isOwnRequest } from './http/guard';
import { listenFrom } from './http/listen';
import type { PageHost } from './pageHost';
import { ANY_PRODUCT } from './product';
import type { Product } from './product';
import { LOST_HEADER } from './protocol';
import type { Language, Request } from './protocol';
import { createSession } from './session';
import type { Session } from './session';
import { languageOf } from './state';
import { readUpload, writeDownload } from './workbookFile';

const MOST_ACTION_BYTES = 20_000_000;
const MOST_FILE_BYTES = 100_000_000;

export interface PageOptions {
  /** Where to listen; the next free port when taken. */
  readonly port: number;
  /** The folder that `buildPageAssets` filled. */
  readonly assets: string;
  /** A host for a workbook that a person opens from the page. */
  readonly hostFor: (book: BookData) => PageHost;
  /** A host in the language of the browser that comes first, where that is another than the host's; null keeps the host. */
  readonly greet?: ((language: Language) => PageHost) | null;
  /** What the page says of the script; missing: nothing that is true of one script only. */
  readonly product?: Product;
  /** How a workbook is read from a file and written; missing: as {@link createBookFiles} does without options. */
  readonly files?: BookFiles;
}

export interface ServedPage {
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

interface Served {
  host: PageHost;
  session: Session;
  /** Nobody has seen the page yet. */
  isNew: boolean;
  readonly options: Required<PageOptions>;
  readonly googleScript: string;
}

type Handler = (served: Served, request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;

async function act({ session }: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request, MOST_ACTION_BYTES);
  answerJson(response, session.answer(JSON.parse(body.toString('utf8')) as Request));
}

const open: Handler = async (served, request, response, url) => {
  const bytes = await readBody(request, MOST_FILE_BYTES);
  const book = await readUpload(served.options.files, url.searchParams.get('name') ?? '', bytes);
  served.host = served.options.hostFor(book);
  served.session = createSession(served.host, served.options.product, served.session.version());
  answerJson(response, served.session.answer({ version: 0, action: null }));
};

const save: Handler = async ({ host, options }, _request, response) => {
  const { bytes, losses } = await writeDownload(options.files, host.toBookData());
  response.setHeader(LOST_HEADER, encodeURIComponent(lossSentence(losses, languageOf(host))));
  answerFile(response, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes);
};

const POST: Readonly<Record<string, Handler>> = { '/api/act': act, '/api/open': open, '/api/save': save };

/** What the browser would rather read: Russian, else English. */
function browserLanguage({ headers }: IncomingMessage): Language | null {
  const [first = ''] = (headers['accept-language'] ?? '').toLowerCase().split(',');
  if (first === '' || first.startsWith('*')) return null;
  return first.startsWith('ru') ? 'ru' : 'en';
}

/** Whoever comes first is met in their own language. */
function meet(served: Served, request: IncomingMessage): void {
  const { isNew, options, host } = served;
  const language = browserLanguage(request);
  if (!isNew) return;
  served.isNew = false;
  if (options.greet === null || language === null || language === languageOf(host)) return;
  served.host = options.greet(language);
  served.session = createSession(served.host, options.product, served.session.version());
}

const get: Handler = async (served, request, response, { pathname }) => {
  if (pathname === '/') meet(served, request);
  const { session, options, googleScript } = served;
  const html = pathname.startsWith('/frame/') ? session.frameHtml(pathname.slice('/frame/'.length)) : null;
  if (html !== null) {
    answerFrame(response, frameHtml(html, googleScript));
    return;
  }
  const asset = await readAsset(options.assets, pathname);
  if (asset) answerFile(response, asset.type, asset.body);
  else answerError(response, 404, 'There is nothing here');
};

function handlerOf({ method }: IncomingMessage, { pathname }: URL): Handler | null {
  if (method === 'GET') return get;
  return method === 'POST' ? (POST[pathname] ?? null) : null;
}

async function handle(served: Served, port: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isOwnRequest(request, port)) {
    answerError(response, 403, 'Only the page itself may ask this');
    return;
  }
  const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
  const handler = handlerOf(request, url);
  if (handler) await handler(served, request, response, url);
  else answerError(response, 404, 'There is nothing here');
}

function refuse(response: ServerResponse, error: unknown): void {
  const sentence = error instanceof Error ? error.message : String(error);
  if (!response.headersSent) answerError(response, error instanceof TooLarge ? 413 : 400, sentence);
  else response.destroy();
}

/** Serves the page that shows `host`, on this machine only. */
export async function servePage(host: PageHost, given: PageOptions): Promise<ServedPage> {
  const options = { product: ANY_PRODUCT, files: createBookFiles(), greet: null, ...given };
  const googleScript = await readFile(path.join(options.assets, 'googleScript.js'), 'utf8');
  const served: Served = { host, isNew: true, session: createSession(host, options.product, 0), options, googleScript };
  let port = 0;
  const server = createServer((request, response) => {
    handle(served, port, request, response).catch((error: unknown) => {
      refuse(response, error);
    });
  });
  port = await listenFrom(server, options.port);
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}/`, port, close };
}
