import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openPage } from './openPage';
import type { OpenedPage } from './openPage';

const DEALS = 'Сделки';
let opened: OpenedPage;

beforeAll(async () => {
  opened = await openPage();
});

afterAll(() => opened.close());

const shown = (a1: string) =>
  opened.page.evaluate(([sheet, place]) => window.hostPage.cell(sheet, place), [DEALS, a1] as const);
const select = (a1: string) =>
  opened.page.evaluate(([sheet, place]) => window.hostPage.select(sheet, place), [DEALS, a1] as const);
const settled = () => opened.page.evaluate(() => window.hostPage.settled());

async function typeInto(a1: string, text: string): Promise<void> {
  await select(a1);
  await opened.page.keyboard.type(text);
  await opened.page.keyboard.press('Enter');
  await settled();
}

const deals = () => {
  const sheet = opened.host.workbook.sheetNamed(DEALS);
  if (!sheet) throw new Error('The deals are gone');
  return sheet;
};

describe('the page', () => {
  test('shows the tabs that are not hidden, and cells as the host formats them', async () => {
    expect(await opened.page.evaluate(() => window.hostPage.sheets())).toEqual([DEALS, 'Команда']);
    expect(await shown('B2')).toMatchObject({ text: '61 240,50'.replace(' ', '\u00a0'), edit: '61240,5' });
    expect(await shown('A2')).toMatchObject({ text: 'Балка', note: 'Со склада' });
    expect(await shown('F2')).toMatchObject({ text: '6,2%', edit: '6,2%' });
  });

  test('a formula shows its value, opens as a formula, and wears the colour of a rule that holds', async () => {
    expect(await shown('C2')).toMatchObject({ edit: '=B2*2', background: '#E3ECFB' });
    expect((await shown('C2')).text).toMatch(/^122.481,00$/);
    expect((await shown('C3')).background).toBe('');
  });

  test('what is typed goes to the host, and its answer comes back as value, note, colour and toast', async () => {
    await typeInto('B3', '70,5');
    expect(deals().valueAt(2, 1)).toBe(70.5);
    expect(await shown('B3')).toMatchObject({ text: '70,50', note: 'Цена 70.5 ниже 100 ₽', background: '#fbe3e4' });
    expect((await shown('C3')).text).toBe('141,00');
    expect(await opened.page.getByTestId('toast').first().textContent()).toContain('Цена ниже 100 ₽');
    expect(await opened.page.getByTestId('calls').textContent()).toMatch(/Вызовы [1-9]/);
  });

  test('opening a cell and leaving it as it was changes nothing', async () => {
    await select('B2');
    await opened.page.keyboard.press('F2');
    await opened.page.keyboard.press('Enter');
    await settled();
    expect(deals().valueAt(1, 1)).toBe(61240.5);
  });

  test('a formula is computed by the host, and undo brings the former value back', async () => {
    await typeInto('B4', '=B2-240');
    expect(await shown('B4')).toMatchObject({ edit: deals().formulaAt(3, 1) });
    expect(deals().valueAt(3, 1)).toBe(61000.5);
    await opened.page.keyboard.press('Control+z');
    await settled();
    expect(deals().formulaAt(3, 1)).toBe('');
  });

  test('a copied formula moves along, a copied number keeps its digits', async () => {
    await select('C2');
    await opened.page.keyboard.press('Control+c');
    await opened.page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('122'));
    await select('C5');
    await opened.page.keyboard.press('Control+v');
    await opened.page.waitForFunction(() => window.hostPage.cell('Сделки', 'C5').edit !== '');
    await settled();
    expect(deals().formulaAt(4, 2)).toBe('=B5*2');
  });

  test('a value that a rule refuses is refused in words, and the cell is as before', async () => {
    await typeInto('D3', 'Небывалый');
    expect(await opened.page.getByTestId('alert').textContent()).toContain('D3');
    await opened.page.getByTestId('alert-ok').click();
    expect((await shown('D3')).text).toBe('Лид');
  });

  test('the sidebar calls the server, hears its answer and its error, and closes', async () => {
    await opened.page.getByTestId('menu').click();
    await opened.page.getByTestId('menu-openPanel').click();
    const panel = opened.page.frameLocator('[data-testid=sidebar]');
    await panel.locator('#ask').click();
    await panel.getByText('Балка 61240.5 ₽').waitFor();
    await panel.locator('#fail').click();
    await panel.getByText('Нет такой позиции').waitFor();
    await panel.locator('#close').click();
    await opened.page.getByTestId('sidebar').waitFor({ state: 'detached' });
  });

  test('an activated row comes into view and is selected', async () => {
    await opened.page.getByTestId('menu').click();
    await opened.page.getByTestId('menu-goToRow').click();
    await opened.page.waitForFunction(() => window.hostPage.selected() === 'C40');
  });

  test('a message of the add-on waits for the person', async () => {
    await opened.page.getByTestId('menu').click();
    await opened.page.getByTestId('menu-tell').click();
    await opened.page.getByText('Готово').waitFor();
    await opened.page.getByTestId('alert-ok').click();
  });

  test('a message that quotes a cell shows what is in it as text', async () => {
    await typeInto('A7', '<img src=x onerror="alert(1)">');
    await select('A7');
    await opened.page.getByTestId('menu').click();
    await opened.page.getByTestId('menu-tell').click();
    await opened.page.getByText('Готово: <img src=x onerror="alert(1)">').waitFor();
    expect(await opened.page.locator('img').count()).toBe(0);
    await opened.page.getByTestId('alert-ok').click();
  });

  test('a row inserted above moves formulas, notes and colours down', async () => {
    await opened.page.evaluate(() => window.hostPage.insertRow('Сделки', 2));
    expect(await shown('A3')).toMatchObject({ text: 'Балка', note: 'Со склада' });
    expect(await shown('A2')).toMatchObject({ text: '', note: '' });
    expect((await shown('C3')).edit).toBe('=B3*2');
    expect((await shown('B4')).background).toBe('#fbe3e4');
  });

  test('a tab that the add-on makes appears in its place, with what was written in it', async () => {
    await opened.page.getByTestId('menu').click();
    await opened.page.getByTestId('menu-addTab').click();
    await opened.page.getByText('Итоги', { exact: true }).waitFor();
    await settled();
    expect(await opened.page.evaluate(() => window.hostPage.sheets())).toEqual(['Сделки', 'Команда', 'Итоги']);
    expect(await opened.page.evaluate(() => window.hostPage.cell('Итоги', 'B1'))).toMatchObject({ text: '7' });
  });

  test('a tab that the add-on makes behind the one in view leaves a person where they were', async () => {
    await opened.page.evaluate(() => window.hostPage.select('Сделки', 'A2'));
    await opened.page.getByTestId('menu').click();
    await opened.page.getByTestId('menu-addTabBehind').click();
    await opened.page.getByText('Запас', { exact: true }).waitFor();
    await settled();
    expect(await opened.page.evaluate(() => window.hostPage.activeSheet())).toBe('Сделки');
  });

  test('another person sits down', async () => {
    await opened.page.getByTestId('person').selectOption('orlova@example.com');
    await settled();
    expect(opened.host.user).toBe('orlova@example.com');
  });

  test('the clock goes to tomorrow morning', async () => {
    await opened.page.getByTestId('tomorrow').click();
    await settled();
    expect(await opened.page.getByTestId('clock').textContent()).toContain('18');
    expect(new Date(opened.host.now()).toISOString()).toBe('2026-06-18T05:10:00.000Z');
  });

  test('the hint of a first visit is dismissed for good', async () => {
    await opened.page.getByTestId('hint-dismiss').click();
    await opened.page.reload();
    await opened.page.waitForFunction(() => window.hostPage.isReady());
    expect(await opened.page.getByTestId('hint').count()).toBe(0);
  });

  test('nothing failed along the way', () => {
    expect(opened.complaints).toEqual([]);
  });

  /** Answers come as late as those of a large workbook. */
  async function slowly(work: () => Promise<void>): Promise<void> {
    await opened.page.route('**/api/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      await route.continue();
    });
    await work();
    await opened.page.unroute('**/api/**');
  }

  test.each([
    ['Русский', 'Часы идут: 19', 'Утро, писем: 0'],
    ['English', 'The clock is moving: 20', 'Morning, mails: 0'],
  ])('who waits for the morning in %s sees how far it is, and in the end where to look', async (name, way, end) => {
    await opened.page.getByTestId('language').selectOption({ label: name });
    const lang = name === 'English' ? 'en' : 'ru';
    await opened.page.waitForFunction(
      (wanted) => document.documentElement.lang === wanted && 'hostPage' in window && window.hostPage.isReady(),
      lang,
    );
    const progress = opened.page.getByTestId('progress');
    await slowly(async () => {
      await opened.page.getByTestId('tomorrow').click();
      await progress.getByText(way).waitFor();
      const share = Number(await progress.getAttribute('aria-valuenow'));
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(100);
      await progress.waitFor({ state: 'hidden' });
    });
    expect(await opened.page.getByTestId('toast').last().textContent()).toContain(end);
  });

  test('who opens a file is told that it is read, and that it could not be', async () => {
    await slowly(async () => {
      await opened.page.route('**/api/open*', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 900));
        await route.continue();
      });
      const broken = { name: 'Broken.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK') };
      await opened.page.getByTestId('file').setInputFiles(broken);
      await opened.page.getByTestId('progress').getByText('Broken.xlsx').waitFor();
      await opened.page.getByTestId('progress').waitFor({ state: 'hidden' });
      await opened.page.getByTestId('toast').getByText('Broken.xlsx').waitFor();
      await opened.page.unroute('**/api/open*');
    });
  });
});
