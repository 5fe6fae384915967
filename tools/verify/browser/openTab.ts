import type { PageHandle } from 'apps-script-host/page';
import type { Browser, Page } from 'playwright-core';

export interface OpenedTab {
  readonly page: Page;
  /** What the page complained of: errors of its scripts, refusals of its content policy. */
  readonly complaints: readonly string[];
}

/** The page at `url` in a tab of its own, once it shows the workbook. */
export async function openTab(browser: Browser, url: string): Promise<OpenedTab> {
  const complaints: string[] = [];
  const context = await browser.newContext({ viewport: { width: 1440, height: 860 }, locale: 'ru-RU' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(url);
  await page.waitForFunction((): boolean => {
    const handle: PageHandle = window.hostPage;
    return handle.isReady();
  });
  return { page, complaints };
}
