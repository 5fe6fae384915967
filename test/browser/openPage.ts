import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createHost, type BookData, type Host } from 'apps-script-host';
import { readBookFile, writeBookFile } from 'apps-script-host/files';
import type {} from '../../packages/apps-script-host/src/page/client/testHandle';
import { servePage } from 'apps-script-host/page';
import { launchBrowser } from './chromium';
import { smallBook } from '../../packages/apps-script-host/test/smallBook';
import { smallBundle } from '../../packages/apps-script-host/test/smallBundle';

export interface OpenedPage {
  readonly host: Host;
  readonly page: Page;
  readonly url: string;
  /** What the page complained of: errors of its scripts, refusals of its content policy. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

const WEDNESDAY_MORNING = Date.UTC(2026, 5, 17, 6, 40);

function smallHost(book: BookData = smallBook): Host {
  return createHost({
    bundle: smallBundle,
    book,
    owner: 'owner@example.com',
    user: 'ivanov@example.com',
    editors: ['orlova@example.com'],
    now: WEDNESDAY_MORNING,
  });
}

async function openTab(browser: Browser, url: string, complaints: string[]): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 860 }, locale: 'ru-RU' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(url);
  await page.waitForFunction(() => window.ropPage.isReady());
  return page;
}

/** The page of a workbook in a browser, without `host` a small one, as `npm run build` has made it. */
export async function openPage(host: Host = smallHost()): Promise<OpenedPage> {
  const assets = path.resolve('build/page');
  host.open();
  const browser = await launchBrowser();
  const served = await servePage(host, { port: 4173, assets, hostFor: smallHost, readBookFile, writeBookFile });
  const complaints: string[] = [];
  const page = await openTab(browser, served.url, complaints);
  const close = async (): Promise<void> => {
    await browser.close();
    await served.close();
  };
  return { host, page, url: served.url, complaints, close };
}
