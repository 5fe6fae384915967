import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FrameLocator, Locator } from 'playwright-core';
import { demoHost } from '../../src/local/cli/demoHost';
import { builtBundle } from '../support/builtBundle';
import { comesTo, eventually } from '../../tools/verify/browser/eventually';
import { openPage } from './openPage';
import type { OpenedPage } from './openPage';
import { pictureOf } from './pictureOf';

let opened: OpenedPage;

beforeAll(async () => {
  opened = await openPage(demoHost(builtBundle()));
  await opened.page.getByTestId('hint-dismiss').click();
  await panel('answers').waitFor();
});

afterAll(() => opened.close());

const sidebar = (): FrameLocator => opened.page.frameLocator('[data-testid=sidebar]');
const panel = (id: string): Locator => sidebar().locator(`[data-panel=${id}]`);
const settled = () => opened.page.evaluate(() => window.hostPage.settled());

async function unfold(id: string): Promise<Locator> {
  const found = panel(id);
  if ((await found.getAttribute('open')) === null) await found.locator('summary').click();
  return found;
}

async function shoot(name: string): Promise<void> {
  await opened.page.locator('[data-testid=sidebar]').screenshot({ path: pictureOf(name) });
}

describe('the head’s day in the sidebar', () => {
  test('three figures, and under them the lists of the day with their counts', async () => {
    const titles = await sidebar().locator('#panel-today .panel h2').allTextContents();
    expect(titles).toEqual(['Ждут решения', 'Без ответа', 'Висяки и шаги']);
    expect(await sidebar().locator('section > .figures > div').count()).toBe(3);
    await shoot('today-ru');
  });

  test('a list shows ten lines and grows by ten', async () => {
    await sidebar()
      .getByRole('tab', { name: /Внимание/ })
      .click();
    const lines = sidebar().locator('#panel-attention .deals li');
    await comesTo(10, lines);
    await sidebar()
      .getByRole('button', { name: /^Ещё \d+/ })
      .click();
    await comesTo(20, lines);
    await sidebar()
      .getByRole('tab', { name: /Сегодня/ })
      .click();
  });

  test('a step set in place goes to the row, and what was on the screen stays there meanwhile', async () => {
    const line = (await unfold('steps')).locator('li').first();
    const row = Number(await line.getAttribute('data-row'));
    await line.getByRole('button', { name: 'Назначить шаг' }).click();
    await line.getByLabel('Что делаем').fill('согласовать график');
    await line.getByLabel('Когда').fill('2026-12-24');
    await shoot('step-ru');
    await line.getByRole('button', { name: 'Записать' }).press('Enter');
    await sidebar().getByText('шаг на 24.12 записан').waitFor();
    expect(await sidebar().getByText('Считаем…').count()).toBe(0);
    await settled();
    const sheet = opened.host.workbook.sheetNamed('Сделки');
    const cells = Array.from({ length: 40 }, (_, at) => (sheet === null ? '' : sheet.valueAt(row - 1, at)));
    expect(cells).toContain('согласовать график');
  });

  test('the arrow walks down the list and Enter goes to the row', async () => {
    const lines = (await unfold('steps')).locator('li');
    await lines.nth(0).locator('.link').focus();
    await opened.page.keyboard.press('ArrowDown');
    await opened.page.keyboard.press('Enter');
    const row = String(await lines.nth(1).getAttribute('data-row'));
    await opened.page.waitForFunction((a1) => window.hostPage.selected() === a1, `A${row}`);
  });

  test('Escape closes the form and gives the focus back to its button', async () => {
    const line = (await unfold('steps')).locator('li').nth(2);
    await line.locator('.link').focus();
    await opened.page.keyboard.press('s');
    await line.getByLabel('Что делаем').waitFor();
    await opened.page.keyboard.press('Escape');
    await comesTo(0, line.locator('form'));
    const opener = line.getByRole('button', { name: 'Назначить шаг' });
    await eventually(async () => {
      expect(await opener.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true);
    });
  });

  test('behind the last tab are debts, people, the plan and all that is looked at when it is asked for', async () => {
    await sidebar().locator('#tab-setUp').click();
    await panel('whatIf').waitFor();
    const titles = await sidebar().locator('#panel-setUp section > .panel > summary h2').allTextContents();
    expect(titles.slice(0, 5)).toEqual([
      'Когда придут деньги',
      'Скидки и отсрочка',
      'Кто как платит',
      'Тихие клиенты',
      'А если',
    ]);
    expect(titles.slice(5)).toEqual(expect.arrayContaining(['Долги', 'Люди и их день', 'Планёрка']));
    for (const id of ['debts', 'top', 'plan', 'standUp']) expect(await (await unfold(id)).innerText()).not.toBe('');
    await panel('debts').locator('li').first().getByRole('button', { name: 'Назначить действие' }).waitFor();
    await panel('debts').scrollIntoViewIfNeeded();
    await shoot('debts-ru');
    await panel('standUp').scrollIntoViewIfNeeded();
    await shoot('standup-ru');
  });

  test('the losses are of this month until another period is chosen, and bad days are told of in place', async () => {
    const losses = await unfold('losses');
    const choose = (title: string) => losses.getByLabel('За какой срок').selectOption({ label: title });
    await choose('Этот год');
    await losses.getByText('01.01 – 17.06').waitFor();
    await losses.getByText(/^Почему: /).waitFor();
    await shoot('losses-ru');
    await choose('Свои даты');
    await losses.getByLabel('С какого дня').fill('2026-07-01');
    await losses.getByRole('button', { name: 'Показать' }).click();
    await losses.getByText('Начало периода позже его конца.').waitFor();
    await losses.getByLabel('С какого дня').fill('2026-05-01');
    await losses.getByRole('button', { name: 'Показать' }).click();
    await losses.getByText('01.05 – 17.06').waitFor();
    await choose('Этот месяц');
    await losses.getByText('01.05 – 17.06').waitFor({ state: 'detached' });
  });

  test('nothing is wider than the sidebar', async () => {
    const widths = await sidebar()
      .locator('html')
      .evaluate((html) => [html.scrollWidth, html.clientWidth]);
    expect(widths[0]).toBe(widths[1]);
  });

  test('a workbook that speaks English has an English sidebar', async () => {
    const { host } = opened;
    const { user } = host;
    host.user = host.owner;
    host.typeInto('Правила', 'A9', 'Язык');
    host.typeInto('Правила', 'B9', 'en');
    host.user = user;
    await sidebar().getByRole('button', { name: 'Обновить' }).click();
    await sidebar().getByRole('tab', { name: /Today/ }).click();
    expect(await sidebar().locator('body').innerText()).not.toMatch(/Без ответа|Висяки|Долги|Планёрка/);
    await panel('answers').scrollIntoViewIfNeeded();
    await shoot('today-en');
  });

  test('nothing failed along the way', () => {
    expect(opened.complaints).toEqual([]);
  });
});
