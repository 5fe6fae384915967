import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import { shown } from '../support/salesHost';
import { hostileHost } from './hostileBook';
import type { Spoiling } from './hostileBook';
import { openPage } from './openPage';
import type { OpenedPage } from './openPage';
import { closeBrowser, openSidebar } from './openSidebar';
import type { OpenedSidebar } from './openSidebar';
import { pictureOf } from './pictureOf';

afterAll(closeBrowser);

const SECTIONS = ['today', 'decide', 'attention', 'deal', 'setUp'];
/** Whatever a hostile text would have made of itself. */
const BORN = 'img, svg[onload], iframe[src^=javascript], a[href^=javascript]';

const script: Spoiling = (place) =>
  `${place}<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>"><svg onload="window.pwned=1">`;

/** The sidebar with each section opened and unfolded in turn. */
async function walked(host: Host): Promise<OpenedSidebar> {
  host.select('Сделки', 'A2');
  const opened = await openSidebar(host);
  for (const id of SECTIONS) {
    await opened.page.locator(`#tab-${id}`).click();
    // The card of a deal is asked for while its section is in sight.
    await opened.page
      .locator(id === 'deal' ? '#panel-deal article' : `#panel-${id} section`)
      .first()
      .waitFor();
  }
  await opened.page.locator('details').evaluateAll((folded) => {
    for (const details of folded) details.setAttribute('open', '');
  });
  return opened;
}

describe('a text that would be a script', () => {
  let host: Host;
  let opened: OpenedSidebar;

  beforeAll(async () => {
    host = hostileHost(script);
    opened = await walked(host);
  });

  afterAll(() => opened.close());

  test.each(SECTIONS)('stays text in the section %s', async (id) => {
    const panel = opened.page.locator(`#panel-${id}`);
    expect(await panel.textContent()).toContain('<img src=x onerror="window.pwned=1">');
    expect(await panel.locator(BORN).count()).toBe(0);
  });

  test('stays text in what the server answers', async () => {
    await opened.page.locator('#tab-decide').click();
    await opened.page.getByLabel('Комментарий к решению').first().fill(script('решение'));
    await opened.page.getByRole('button', { name: 'Отказать' }).first().click();
    await opened.page.locator('.said', { hasText: 'отказано' }).waitFor();
    expect(await opened.page.locator('.said').textContent()).toContain('<script>window.pwned=1</script>');
    expect(shown(host, 2, 'Проверка')).toContain('<img src=x');
  });

  test('and nothing of it has run', async () => {
    expect(await opened.page.evaluate(() => 'pwned' in window)).toBe(false);
    expect(opened.complaints).toEqual([]);
  });
});

describe('a text that is hard to lay out', () => {
  const rtl = 'شركة الحديد والصلب للتجارة العامة';
  test.each<[string, Spoiling]>([
    ['500 characters without a blank', (place) => (place + 'Щ'.repeat(500)).slice(0, 500)],
    ['500 characters of words', (place) => `${place} общество с ограниченной `.repeat(20).slice(0, 500)],
    ['Arabic', (place) => `${rtl} ${place}`],
    ['emoji of several code points', (place) => `👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿${place}é`],
  ])('%s fits the sidebar', async (name, spoil) => {
    const { page, complaints, close } = await walked(hostileHost(spoil));
    for (const id of SECTIONS) {
      await page.locator(`#tab-${id}`).click();
      const root = page.locator('html');
      expect(await root.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    }
    await page.locator('#tab-attention').click();
    await page.screenshot({ path: pictureOf(`hard-${name.replace(/\W+/g, '-')}`) });
    const [first] = await page.locator('#panel-attention .name').all();
    expect((await first?.boundingBox())?.height ?? 0).toBeLessThan(60);
    expect(complaints).toEqual([]);
    await close();
  });

  test('a name written from right to left leaves what stands beside it in its place', async () => {
    const { page, close } = await walked(hostileHost((place) => `حديد ${place}`));
    await page.locator('#tab-attention').click();
    const parts = page.locator('#panel-attention .link').first().locator('.quiet bdi');
    const [manager, amount] = await parts.evaluateAll((shown) => shown.map((part) => part.getBoundingClientRect().x));
    expect(await parts.last().textContent()).toMatch(/₽$/);
    expect(amount).toBeGreaterThan(manager ?? Infinity);
    await close();
  });
});

describe('on the page around the sidebar', () => {
  let opened: OpenedPage;

  beforeAll(async () => {
    const host = hostileHost(script);
    host.user = host.owner;
    host.run('installTriggers');
    host.run('openSidebar');
    opened = await openPage(host);
  });

  afterAll(() => opened.close());

  const settled = () => opened.page.evaluate(() => window.hostPage.settled());
  const born = () => opened.page.locator(BORN).count();

  test('the grid, its editor and its notes show it as text', async () => {
    const cell = await opened.page.evaluate(() => window.hostPage.cell('Сделки', 'B2'));
    expect([cell.text, cell.note]).toEqual([script('клиент0'), script('примечание')]);
    await opened.page.evaluate(() => window.hostPage.select('Сделки', 'B2'));
    await opened.page.keyboard.press('F2');
    await opened.page.keyboard.press('Escape');
    expect(await born()).toBe(0);
  });

  test('a toast that quotes a stage shows it as text', async () => {
    await opened.page.evaluate((stage) => window.hostPage.type('Сделки', 'D2', stage), script('Сделка'));
    await settled();
    const toast = opened.page.getByTestId('toast').first();
    expect(await toast.textContent()).toContain('<img src=x onerror="window.pwned=1">');
    expect(await born()).toBe(0);
  });

  test('the morning’s letter shows it as text', async () => {
    await opened.page.getByTestId('tomorrow').click();
    await settled();
    await opened.page.getByTestId('mail').click();
    const letter = opened.page.frameLocator('[data-testid=letter]').first();
    await letter.getByText('<img src=x onerror="window.pwned=1">').first().waitFor();
    expect(await letter.locator(BORN).count()).toBe(0);
    await opened.page.screenshot({ path: pictureOf('letter') });
  });

  test('nothing was run, and nothing was blocked that had tried', () => {
    expect(opened.complaints).toEqual([]);
  });
});
