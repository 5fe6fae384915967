import { afterAll, expect, test } from '@jest/globals';
import { LANGUAGES } from '../../src/domain/language';
import { trades } from '../../src/domain/trades';
import { accessFaults } from '../../tools/verify/browser/axe';
import { hostOf } from '../support/salesHost';
import { STRANGERS_BOOKS } from '../support/strangersBooks';
import { closeBrowser, openSidebar } from './openSidebar';
import { pictureOf } from './pictureOf';

afterAll(closeBrowser);

const WORDS = {
  ru: { question: 'Чем торгуете?', next: 'Дальше', right: 'Верно', rules: 'Правила', example: 'пример' },
  en: { question: 'What do you sell?', next: 'Next', right: 'Right', rules: 'Rules', example: 'example' },
} as const;

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const cases = trades.flatMap((trade) => LANGUAGES.map((language) => ({ trade, language, id: trade.id })));

// A person answers the first question, goes on, and meets the trade's examples on the page of the rules.
test.each(cases)('$id in $language: the first question chooses the examples', async ({ trade, language, id }) => {
  const stranger = STRANGERS_BOOKS.find((each) => each.language === language);
  if (stranger === undefined) throw new Error(`no book in ${language}`);
  const host = hostOf(stranger.book, { userLocale: language });
  const { page, complaints, close } = await openSidebar(host, { file: 'setUp', height: 760, locale: language });
  const say = WORDS[language];
  const heading = page.getByRole('heading', { level: 1 });
  await page.getByRole('heading', { level: 1, name: say.question }).waitFor();
  await page.getByRole('radio', { name: upper(trade.titles[language]), exact: true }).check();
  expect(await accessFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  await page.screenshot({ path: pictureOf(`trade-${language}-${id}`), fullPage: true });
  for (let pages = 0; pages < 7 && (await heading.innerText()) !== say.rules; pages++) {
    const title = await heading.innerText();
    await page.locator('button.main').click();
    await page.waitForFunction((left) => document.querySelector('h1')?.textContent !== left, title);
  }
  const unit = page.locator('[data-rule="settings|unit||value"]');
  expect(await unit.locator('input').inputValue()).toBe(trade.unit[language]);
  expect(await unit.innerText()).toContain(say.example);
  const floor = page.locator('[data-rule="ladder|manager||marginFrom"] input');
  const shown = `${Math.round(trade.limits[0][1] * 100)}${language === 'ru' ? ' %' : '%'}`;
  expect((await floor.inputValue()).replace('\u00a0', ' ')).toBe(shown);
  await page.screenshot({ path: pictureOf(`trade-${language}-${id}-rules`), fullPage: true });
  expect(complaints).toEqual([]);
  await close();
});
