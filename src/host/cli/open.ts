import type { BookData } from '../bookData';
import { demoBook, DEMO_NOW } from '../demo/demoBook';
import { readBookFile } from '../files/readBookFile';
import { writeBookFile } from '../files/writeBookFile';
import type { Host } from '../host';
import { servePage } from '../page/servePage';
import { hostWith, openBook, ROOT } from './hostFor';
import { readOptions, wholeNumber } from './options';

const OPTIONS = {
  port: { type: 'string', default: '4173' },
  now: { type: 'string' },
  as: { type: 'string' },
} as const;

const DEMO_HEAD = 'orlova@stal-opt.example';

/** The demo, set up and checked by its owner as on a first day, so that the first look shows the product at work. */
function demoHost(): Host {
  const host = hostWith(demoBook({ rows: 400, seed: 1 }), {}, { now: DEMO_NOW });
  host.run('setUp', []);
  host.run('checkAll', []);
  host.run('installTriggers', []);
  host.user = DEMO_HEAD;
  host.run('openSidebar', []);
  return host;
}

/** `open [BOOK]`, which is `npm start`: the page with the sheet and the sidebar. The file itself is never changed. */
export async function open(args: readonly string[]): Promise<void> {
  const { values, positionals } = readOptions(args, OPTIONS);
  const port = wholeNumber(values.port, '--port', 0, 65_535);
  const [file] = positionals;
  const host = file === undefined ? demoHost() : openBook(file, values);
  host.open();
  const hostFor = (book: BookData): Host => {
    const opened = hostWith(book, {}, values);
    opened.open();
    return opened;
  };
  const page = await servePage(host, { port, assets: `${ROOT}/build/page`, readBookFile, writeBookFile, hostFor });
  if (page.port !== port && port !== 0)
    process.stdout.write(`Port ${String(port)} is in use: taking ${String(page.port)}.\n`);
  process.stdout.write(`РОП-контроль: ${page.url}\nCtrl+C stops it.\n`);
}
