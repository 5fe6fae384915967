import { afterAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { Host } from 'apps-script-host';
import { as, claimOn, decide, desk, findingsIn, lines, OTHER_HEAD } from '../addon/approvals/desk';
import { HEAD, NOW_UTC, SELLER, shown } from '../support/salesHost';
import { closeBrowser, openSidebar } from './openSidebar';
import type { OpenedSidebar, SidebarView } from './openSidebar';
import { pictureOf } from './pictureOf';

afterAll(closeBrowser);

/** The queue of decisions, for `email`. */
async function queueOf(host: Host, email: string, view: SidebarView = {}): Promise<OpenedSidebar> {
  host.user = email;
  const opened = await openSidebar(host, view);
  await opened.page.getByRole('tab', { name: /Решить/ }).click();
  return opened;
}

const deal = (page: Page, id: string): Locator => page.locator('#panel-decide li', { hasText: id });
const comment = (page: Page, id: string): Locator => deal(page, id).getByLabel('Комментарий к решению');
const press = (page: Page, id: string, name: string): Promise<void> =>
  deal(page, id).getByRole('button', { name }).click();

describe('an approval from the request to its end', () => {
  const host = desk();

  test('the manager asks, and the request stands in the row', async () => {
    const { page, close } = await queueOf(host, SELLER);
    await deal(page, 'М-1').getByLabel('Почему такая цена').fill('возьмёт ещё вагон');
    await press(page, 'М-1', 'Запросить');
    await page.getByText(/М-1: запрос записан, согласует РОП/).waitFor();
    expect(shown(host, 2, 'Запрос')).toBe('возьмёт ещё вагон');
    await close();
  });

  test('the head sees who asks, the numbers and what the ladder says, and signs with a letter', async () => {
    const { page, close } = await queueOf(host, HEAD);
    const line = deal(page, 'М-1');
    await line.getByText('Просит: возьмёт ещё вагон').waitFor();
    expect(await line.innerText()).toMatch(/прайс 60.000.₽.*Скидка 5.% из 3.%/s);
    await comment(page, 'М-1').fill('под вагон');
    await page.screenshot({ path: pictureOf('approval-asked') });
    await line.getByRole('button', { name: 'К строке' }).focus();
    await page.keyboard.press('a');
    await page.getByText('М-1: согласовано.').waitFor();
    await line.waitFor({ state: 'detached' });
    expect(lines(host).map((line) => line.join(' '))).toEqual([expect.stringContaining('под вагон')]);
    expect(findingsIn(host, 2)).toEqual([]);
    await close();
  });

  test('a changed price makes it void, and both are told', async () => {
    as(host, SELLER, () => host.typeInto('Сделки', 'G2', '56500'));
    for (const email of [HEAD, SELLER]) {
      const { page, close } = await queueOf(host, email);
      await deal(page, 'М-1').getByText('Цифры изменились после решения').waitFor();
      await close();
    }
    expect(findingsIn(host, 2)).toContain('approval-void');
  });
});

describe('a counter-offer', () => {
  test('refuses these numbers and names the price that holds the floor', async () => {
    const host = desk();
    host.user = SELLER;
    host.typeInto('Сделки', 'H2', '54000');
    const { page, close } = await queueOf(host, HEAD);
    expect(await deal(page, 'М-1').innerText()).toMatch(/маржа 5,3.% из 8.%.*До порога не хватает 13.899.₽/s);
    await page.screenshot({ path: pictureOf('approval-counter') });
    await deal(page, 'М-1')
      .getByRole('button', { name: /^Ответить: 58.695,66.₽\/т$/ })
      .click();
    await page.getByText('М-1: отказано.').waitFor();
    expect(lines(host)[0]?.join(' ')).toMatch(/Цена от 58.695,66.₽\/т держит 8.%/);
    await close();
  });
});

describe('what goes wrong in the middle of a decision', () => {
  test('an error of the server is said, the comment stays, and the next try decides once', async () => {
    const host = desk();
    const { page, close } = await queueOf(host, HEAD);
    await comment(page, 'М-1').fill('под вагон');
    host.failAt = (call) => (call === 'Range.setValues' ? new Error('Service Spreadsheets failed') : null);
    await press(page, 'М-1', 'Согласовать');
    await deal(page, 'М-1').getByRole('alert').waitFor();
    expect(await deal(page, 'М-1').getByRole('alert').innerText()).toMatch(/^Не получилось: .*Повторить$/s);
    expect(await comment(page, 'М-1').inputValue()).toBe('под вагон');
    host.failAt = null;
    await press(page, 'М-1', 'Повторить');
    await page.getByText('М-1: согласовано.').waitFor();
    expect(lines(host)).toHaveLength(1);
    await close();
  });

  test('a decision whose answer was lost is not made again: the queue shows that it was made', async () => {
    const host = desk();
    const { page, calls, close } = await queueOf(host, HEAD, { loses: (name) => name === 'decide' });
    await press(page, 'М-1', 'Согласовать');
    await page.getByText(/М-1 решения больше не ждёт: итог — на вкладке «Согласования»/).waitFor();
    expect(lines(host)).toHaveLength(1);
    expect(calls.filter((name) => name === 'decide')).toHaveLength(1);
    await close();
  });

  test('of two who decide at once the second is told who was first', async () => {
    const host = desk();
    const { page, close } = await queueOf(host, HEAD);
    await deal(page, 'М-1').waitFor();
    as(host, OTHER_HEAD, () => decide(host, claimOn(host, 'М-1', 'rejected', 'дёшево')));
    await press(page, 'М-1', 'Согласовать');
    await page.getByText(/Уже решено 17.06: отказано, Второв/).waitFor();
    expect(lines(host)).toHaveLength(1);
    await close();
  });

  test('numbers that changed under the signer’s eyes are shown anew, and nothing is signed', async () => {
    const host = desk();
    const { page, close } = await queueOf(host, HEAD);
    await comment(page, 'М-1').fill('под вагон');
    as(host, SELLER, () => host.typeInto('Сделки', 'G2', '56400'));
    await press(page, 'М-1', 'Согласовать');
    await deal(page, 'М-1').getByText('Цифры сделки изменились, пока вы решали').waitFor();
    await deal(page, 'М-1')
      .getByText(/× 56.400.₽\/т/)
      .waitFor();
    expect(await comment(page, 'М-1').inputValue()).toBe('под вагон');
    expect(lines(host)).toEqual([]);
    await close();
  });
});

describe('an answer reaches its seller', () => {
  test('as a badge, on the first of the list and on the card, with who, why and the price that holds', async () => {
    const host = desk();
    host.user = SELLER;
    host.typeInto('Сделки', 'H2', '54000');
    as(host, HEAD, () => decide(host, claimOn(host, 'М-1', 'rejected', 'дёшево')));
    host.select('Сделки', 'A2');
    const { page, close } = await queueOf(host, SELLER);
    await page.getByRole('tab', { name: 'Решить Ответили 1' }).waitFor();
    const first = page.locator('#panel-decide li').first();
    expect(await first.innerText()).toMatch(/М-1.*Цена от 58.695,66.₽.*Отказано 17.06, Орлова.*: «дёшево»/s);
    await page.screenshot({ path: pictureOf('answer-manager') });
    await page.getByRole('tab', { name: 'Сделка' }).click();
    await page
      .locator('#panel-deal')
      .getByText(/Отказано 17.06, Орлова.*: «дёшево»/)
      .waitFor();
    await close();
    host.advanceTo(NOW_UTC + 5 * 86_400_000);
    const later = await queueOf(host, SELLER);
    await deal(later.page, 'М-1')
      .getByText(/Отказано 17.06/)
      .waitFor();
    expect(await later.page.getByText('Ответили').count()).toBe(0);
    await later.close();
  });
});

describe('a queue that is walked without the mouse', () => {
  test('once a deal is decided the keyboard is on the next one', async () => {
    const host = desk();
    const { page, close } = await queueOf(host, HEAD);
    await deal(page, 'М-1').getByRole('button', { name: 'К строке' }).focus();
    await page.keyboard.press('a');
    await deal(page, 'М-1').waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.textContent === 'К строке');
    await close();
  });
});

describe('a price that was typed while the sidebar is open', () => {
  test('can be asked about beside the deal at once', async () => {
    const host = desk();
    host.user = SELLER;
    host.select('Сделки', 'A5');
    const { page, close } = await openSidebar(host);
    await page.getByRole('tab', { name: 'Сделка' }).click();
    const card = page.locator('#panel-deal');
    await card.getByText('М-4').first().waitFor();
    expect(await card.getByRole('button', { name: 'Запросить' }).count()).toBe(0);
    host.typeInto('Сделки', 'G5', '57000');
    await card.getByRole('button', { name: 'Обновить' }).click();
    await card.getByLabel('Почему такая цена').fill('возьмёт вагон');
    await card.getByRole('button', { name: 'Запросить' }).click();
    await page.getByText(/М-4: запрос записан/).waitFor();
    await page.getByRole('tab', { name: /Решить/ }).click();
    expect(await page.locator('.said').innerText()).toBe('');
    await close();
  });
});
