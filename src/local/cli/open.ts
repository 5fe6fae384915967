import type { BookData, Host } from 'apps-script-host';
import { servePage } from 'apps-script-host/page';
import type { Language } from 'apps-script-host/page';
import { bookFiles } from '../bookFiles';
import { ropControl } from '../page/ropControl';
import { builtBundle, PAGE_ASSETS } from './built';
import { demoHost } from './demoHost';
import { languageNamed, tradeNamed } from './demoOptions';
import { hostWith, openBook } from './hostFor';
import { readOptions, wholeNumber } from './options';
import { asItIsMeant } from './sampleHost';

const OPTIONS = {
  port: { type: 'string', default: '4173' },
  now: { type: 'string' },
  as: { type: 'string' },
  trade: { type: 'string', default: 'metal' },
  lang: { type: 'string' },
} as const;

/** `open [BOOK]`, which is `npm start`: the page with the sheet and the sidebar. The file itself is never changed. */
export async function open(args: readonly string[]): Promise<void> {
  const { values, positionals } = readOptions(args, OPTIONS);
  const port = wholeNumber(values.port, '--port', 0, 65_535);
  const [file] = positionals;
  const visit = { ...values, onItsDay: true };
  const bundle = builtBundle();
  const trade = tradeNamed(values.trade);
  const openedIn = (language: Language): Host => {
    if (file !== undefined) return asItIsMeant(openBook(bundle, file, { ...visit, locale: language }), values.as);
    const demo = demoHost(bundle, trade, language);
    demo.open();
    return demo;
  };
  const host = openedIn(languageNamed(values.lang ?? 'ru'));
  // Nobody has said in which language: the browser that comes first does, for a workbook that says none itself too.
  const greet = values.lang === undefined ? openedIn : null;
  const hostFor = (book: BookData): Host => asItIsMeant(hostWith(bundle, book, {}, visit), values.as);
  const page = await servePage(host, {
    port,
    assets: PAGE_ASSETS,
    hostFor,
    greet,
    product: ropControl,
    files: bookFiles,
  });
  if (page.port !== port && port !== 0)
    process.stdout.write(`Port ${String(port)} is in use: taking ${String(page.port)}.\n`);
  process.stdout.write(`РОП-контроль: ${page.url}\nCtrl+C stops it.\n`);
}
