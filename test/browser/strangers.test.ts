import { afterAll, expect, test } from '@jest/globals';
import { accessFaults } from '../../tools/verify/browser/axe';
import { hostOf } from '../support/salesHost';
import { STRANGERS_BOOKS } from '../support/strangersBooks';
import { closeBrowser, openSidebar } from './openSidebar';
import { pictureOf } from './pictureOf';

afterAll(closeBrowser);

const WORDS = {
  ru: { next: 'Дальше', sample: 'Ваши сделки' },
  en: { next: 'Next', sample: 'Your deals' },
} as const;

// Each is a sheet that no set-up has seen: a person goes on page by page and meets an own deal, computed.
test.each(STRANGERS_BOOKS)('$trade: an own deal comes out as its team would say', async (stranger) => {
  const { book, language, trade, firstDeal } = stranger;
  const host = hostOf(book, { userLocale: language });
  const before = JSON.stringify(host.toBookData());
  const { page, complaints, close } = await openSidebar(host, { file: 'setUp', height: 760 });
  const { next, sample } = WORDS[language];
  const heading = page.getByRole('heading', { level: 1 });
  for (let pages = 0; pages < 7 && (await heading.innerText()) !== sample; pages++) {
    const title = await heading.innerText();
    await page.screenshot({ path: pictureOf(`stranger-${trade.replace(/\W+/g, '-')}-${pages}`), fullPage: true });
    await page.getByRole('button', { name: next, exact: true }).click();
    await page.waitForFunction((left) => document.querySelector('h1')?.textContent !== left, title);
  }
  const said = (await page.locator('main').innerText()).replace(/[\u00a0\s]+/g, ' ');
  await page.screenshot({ path: pictureOf(`stranger-${trade.replace(/\W+/g, '-')}-sample`), fullPage: true });
  expect(said).toMatch(firstDeal);
  expect(await accessFaults(page)).toEqual([]);
  expect(JSON.stringify(host.toBookData())).toBe(before);
  expect(complaints).toEqual([]);
  await close();
});
