import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demoHost } from '../../src/local/cli/demoHost';
import { builtBundle } from '../support/builtBundle';
import { accessFaults } from '../../tools/verify/browser/axe';
import { openPage } from './openPage';
import type { OpenedPage } from './openPage';

/** Univer draws the cells on a canvas and brings its own bars: what it lacks is not ours to mend. */
const GRID = ['#grid'];
let opened: OpenedPage;

beforeAll(async () => {
  opened = await openPage(demoHost(builtBundle()));
  await opened.page.frameLocator('[data-testid=sidebar]').getByRole('tab').first().waitFor();
});

afterAll(() => opened.close());

describe('the page around the sheet is open to everyone', () => {
  test('on a first visit, with its hint', async () => {
    await opened.page.getByTestId('hint').waitFor();
    expect(await accessFaults(opened.page, GRID)).toEqual([]);
    await opened.page.getByTestId('hint-dismiss').click();
  });

  test.each(['menu', 'clock', 'mail', 'calls'])('with %s unfolded', async (id) => {
    await opened.page.getByTestId(id).click();
    await opened.page.getByTestId(`${id}-list`).waitFor();
    expect(await accessFaults(opened.page, GRID)).toEqual([]);
    await opened.page.keyboard.press('Escape');
  });

  test('with the letter of the morning and a toast', async () => {
    await opened.page.getByTestId('tomorrow').click();
    await opened.page.evaluate(() => window.hostPage.settled());
    await opened.page.getByTestId('mail').click();
    expect(await accessFaults(opened.page, GRID)).toEqual([]);
    await opened.page.keyboard.press('Escape');
  });

  test('with the charts of the summary', async () => {
    await opened.page.evaluate(() => window.hostPage.select('Сводка', 'A1'));
    // In a low window they are folded.
    await opened.page.locator('#charts details').evaluate((strip: HTMLDetailsElement) => (strip.open = true));
    await opened.page.locator('#charts canvas').first().waitFor();
    expect(await accessFaults(opened.page, GRID)).toEqual([]);
  });

  test('with a box that waits for an answer', async () => {
    await opened.page.getByTestId('menu').click();
    await opened.page.getByTestId('menu-about').click();
    await opened.page.getByTestId('alert').waitFor();
    expect(await accessFaults(opened.page, GRID)).toEqual([]);
    await opened.page.getByTestId('alert-ok').click();
  });

  test('in English', async () => {
    await opened.page.getByTestId('language').selectOption('en');
    await opened.page.waitForFunction(
      () =>
        document.documentElement.lang === 'en' &&
        (window.hostPage as typeof window.hostPage | undefined)?.isReady() === true,
    );
    await opened.page.getByTestId('menu').click();
    expect(await opened.page.getByTestId('menu-list').innerText()).toMatch(/Set up this sheet/);
    await opened.page.keyboard.press('Escape');
    await opened.page.getByTestId('calls').click();
    expect(await accessFaults(opened.page, GRID)).toEqual([]);
  });
});
