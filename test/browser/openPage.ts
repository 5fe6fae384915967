import path from 'node:path';
import type { Page } from 'playwright-core';
import type { BookData, Host } from 'apps-script-host';
import { servePage } from 'apps-script-host/page';
import { bookFiles } from '../../src/local/bookFiles';
import { ropControl } from '../../src/local/page/ropControl';
import { launchBrowser } from '../../tools/verify/browser/chromium';
import { openTab } from '../../tools/verify/browser/openTab';
import { hostOf } from '../support/salesHost';

export interface OpenedPage {
  readonly host: Host;
  readonly page: Page;
  readonly url: string;
  /** What the page complained of: errors of its scripts, refusals of its content policy. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** The page of `npm start` in a browser, as `npm run build` has made it. */
export async function openPage(host: Host): Promise<OpenedPage> {
  host.open();
  const browser = await launchBrowser();
  const served = await servePage(host, {
    port: 4173,
    assets: path.resolve('build/page'),
    hostFor: (book: BookData) => hostOf(book),
    product: ropControl,
    files: bookFiles,
  });
  const { page, complaints } = await openTab(browser, served.url);
  const close = async (): Promise<void> => {
    await browser.close();
    await served.close();
  };
  return { host, page, url: served.url, complaints, close };
}
