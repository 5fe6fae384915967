import path from 'node:path';
import { demoHost } from '../../src/host/cli/demoHost';
import { builtBundle } from '../addon/builtBundle';
import { openPage } from './openPage';

/** The pictures of the README: the deals beside the sidebar, and the summary of the next morning. */
export async function takeScreenshots(folder: string): Promise<void> {
  const { page, close } = await openPage(demoHost(builtBundle()));
  await page.getByTestId('hint-dismiss').click();
  const sidebar = page.frameLocator('[data-testid=sidebar]');
  await sidebar.getByRole('tab', { name: /Внимание/ }).click();
  await sidebar.locator('li button').nth(3).click();
  await page.evaluate(() => window.ropPage.settled());
  await page.waitForTimeout(1000);
  await page.screenshot({ path: path.join(folder, 'page.png') });
  await page.getByTestId('tomorrow').click();
  await page.evaluate(() => window.ropPage.settled());
  await page.evaluate(() => window.ropPage.select('Сводка', 'A1'));
  await page.waitForTimeout(2000);
  await page.screenshot({ path: path.join(folder, 'summary.png') });
  await close();
}
