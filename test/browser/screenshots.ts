import path from 'node:path';
import { demoHost } from '../../src/local/cli/demoHost';
import type { Host } from 'apps-script-host';
import { builtBundle } from '../support/builtBundle';
import { messyBook } from '../support/messyBook';
import { hostOf } from '../support/salesHost';
import { openPage } from './openPage';
import { closeBrowser, openSidebar } from './openSidebar';

/** Tabs of the sidebar that a head of sales uses all day. */
const SECTIONS = ['today', 'decide', 'deal'];

async function pageAndSummary(host: Host, folder: string): Promise<void> {
  const { page, close } = await openPage(host);
  await page.getByTestId('hint-dismiss').click();
  const sidebar = page.frameLocator('[data-testid=sidebar]');
  await sidebar.getByRole('tab', { name: /Внимание/ }).click();
  await sidebar.locator('#panel-attention li button').nth(3).click();
  await page.evaluate(() => window.hostPage.settled());
  await page.waitForTimeout(1000);
  await page.screenshot({ path: path.join(folder, 'page.png') });
  await page.getByTestId('tomorrow').click();
  await page.evaluate(() => window.hostPage.settled());
  await page.evaluate(() => window.hostPage.select('Сводка', 'A1'));
  await page.waitForTimeout(2000);
  await page.screenshot({ path: path.join(folder, 'summary.png') });
  await close();
}

/** The sidebar beside a deal that waits for a decision. */
async function sidebarSections(host: Host, folder: string): Promise<void> {
  host.select('Сделки', 'C396');
  const { page, close } = await openSidebar(host, { height: 720 });
  for (const id of SECTIONS) {
    await page.locator(`#tab-${id}`).click();
    await page.locator(`#panel-${id} :is(.figures, .approvals, article)`).first().waitFor();
    await page.screenshot({ path: path.join(folder, `sidebar-${id}.png`) });
  }
  await close();
  await closeBrowser();
}

/** A messy workbook, and the wizard that the menu has opened beside it. */
async function setUp(folder: string): Promise<void> {
  const { page, close } = await openPage(hostOf(messyBook()));
  await page.getByTestId('hint-dismiss').click();
  await page.evaluate(() => window.hostPage.select('Продажи 2026', 'A4'));
  await page.getByTestId('menu').click();
  await page.getByTestId('menu-openSetUp').click();
  const wizard = page.frameLocator('[data-testid=sidebar]');
  await wizard.getByRole('button', { name: 'Дальше' }).click();
  await wizard.getByRole('combobox', { name: /Вкладка со сделками/ }).selectOption('Продажи 2026');
  await wizard.getByText('Заголовки в строке 4').waitFor();
  await page.waitForTimeout(1000);
  await page.screenshot({ path: path.join(folder, 'set-up.png') });
  await close();
}

/** The pictures of the README: set-up, the sidebar's sections, the deals beside it, the summary of the next morning. */
export async function takeScreenshots(folder: string): Promise<void> {
  await setUp(folder);
  await sidebarSections(demoHost(builtBundle()), folder);
  await pageAndSummary(demoHost(builtBundle()), folder);
}
