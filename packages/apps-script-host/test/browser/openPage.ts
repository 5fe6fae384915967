import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Host } from 'apps-script-host';
import { createBookFiles } from 'apps-script-host/files';
import { buildPageAssets, servePage } from 'apps-script-host/page';
import { launchBrowser } from '../../../../tools/verify/browser/chromium';
import { openTab } from '../../../../tools/verify/browser/openTab';
import { smallBook } from '../smallBook';
import { smallHost } from '../smallHost';
import { smallProduct } from '../smallProduct';

export interface OpenedPage {
  readonly host: Host;
  readonly page: Page;
  /** What the page complained of: errors of its scripts, refusals of its content policy. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** The page of a small workbook in a browser. */
export async function openPage(): Promise<OpenedPage> {
  const assets = await mkdtemp(path.join(tmpdir(), 'script-assets-'));
  await buildPageAssets(assets);
  const host = smallHost();
  host.open();
  const browser = await launchBrowser();
  // A file that is opened says no language of its own.
  const files = createBookFiles({ locale: smallBook.locale, timeZone: smallBook.timeZone });
  const served = await servePage(host, { port: 4273, assets, hostFor: smallHost, product: smallProduct, files });
  const { page, complaints } = await openTab(browser, served.url);
  const close = async (): Promise<void> => {
    await browser.close();
    await served.close();
    await rm(assets, { recursive: true });
  };
  return { host, page, complaints, close };
}
