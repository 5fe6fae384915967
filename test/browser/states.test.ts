import { afterAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { Host } from 'apps-script-host';
import { as } from '../addon/approvals/desk';
import { HEAD, hostOf, OWNER, salesBook, SELLER, shown } from '../support/salesHost';
import { sidebarHost } from '../support/sidebarBook';
import { HEADER_WITH_PAYMENT, june } from '../support/salesBook';
import { accessFaults } from '../../tools/verify/browser/axe';
import { comesTo } from '../../tools/verify/browser/eventually';
import { hostWithFindings } from './manyFindings';
import { closeBrowser, openSidebar } from './openSidebar';
import type { OpenedSidebar } from './openSidebar';

afterAll(closeBrowser);

/** A door in the way of every call, until it is opened. */
function closedDoor(): { readonly open: () => void; readonly passed: Promise<void> } {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, passed };
}

async function opened(host: Host): Promise<OpenedSidebar> {
  const sidebar = await openSidebar(host);
  await sidebar.page.getByRole('tab').first().waitFor();
  return sidebar;
}

/** Google's spreadsheets do not answer. */
const unreadable = (call: string): Error | null =>
  call === 'Range.getValues' ? new Error('Service Spreadsheets failed') : null;

const stepLine = (page: Page, id: string): Locator => page.locator('[data-panel=steps] li', { hasText: id });

async function writeStep(line: Locator, step: string): Promise<void> {
  await line.getByRole('button', { name: 'Назначить шаг' }).click();
  await line.getByLabel('Что делаем').fill(step);
  await line.getByLabel('Когда').fill('2026-06-19');
}

/** The card of the deal in a row of the sheet. */
async function cardOf(host: Host, row: number): Promise<OpenedSidebar & { readonly card: Locator }> {
  host.select('Сделки', `A${String(row)}`);
  const sidebar = await opened(host);
  await sidebar.page.getByRole('tab', { name: 'Сделка' }).click();
  const card = sidebar.page.locator('#panel-deal');
  await card.locator('article').waitFor();
  return { ...sidebar, card };
}

describe('while there is nothing to show yet', () => {
  test('it says that it counts, and a long call can be left for another section', async () => {
    const host = sidebarHost();
    const first = closedDoor();
    const step = closedDoor();
    const doors: Readonly<Record<string, Promise<void>>> = { sidebarState: first.passed, setNextStep: step.passed };
    const { page, close } = await openSidebar(host, { before: (name) => doors[name] ?? Promise.resolve() });
    await page.locator('[aria-busy=true]').getByText('Считаем…').waitFor();
    first.open();
    await page.getByRole('tab').first().waitFor();
    await writeStep(stepLine(page, 'М-2'), 'выслать счёт');
    await stepLine(page, 'М-2').getByRole('button', { name: 'Записать' }).click();
    await stepLine(page, 'М-2').getByText('Записываем…').waitFor();
    await page.getByRole('tab', { name: /Внимание/ }).click();
    step.open();
    await page.getByText('М-2: шаг на 19.06 записан.').waitFor();
    await close();
  });

  test('a workbook in order is good news in every section', async () => {
    const row = ['М-1', 'Балка', 'Ким', 'КП', 10, 60_000, 60_000, 45_000, 'звонок', june(18), june(16), '', '', ''];
    const host = hostOf(salesBook([row], {}, HEADER_WITH_PAYMENT));
    host.run('setUp');
    host.run('checkAll');
    host.user = HEAD;
    const { page, close } = await opened(host);
    const today = page.locator('#panel-today');
    const unseen = 'Не видно: нет столбцов «Дата заявки», «Первый ответ».';
    for (const news of [unseen, 'Висяков нет, у каждой сделки есть шаг и дата.']) await today.getByText(news).waitFor();
    await page.getByRole('tab', { name: /Решить/ }).click();
    await page.getByText('Решать нечего.').waitFor();
    await page.getByRole('tab', { name: /Внимание/ }).click();
    await page.getByText('Всё в порядке: ни одна сделка не требует внимания.').waitFor();
    await page.locator('#tab-setUp').click();
    expect(await page.getByText('Долгов, о которых пора напомнить, нет.').count()).toBe(1);
    await close();
  });
});

describe('when a call fails', () => {
  test('it says so, offers to try again, and what was in sight stays', async () => {
    const host = sidebarHost();
    host.failAt = unreadable;
    const { page, close } = await openSidebar(host);
    await page.getByText('Не получилось: Google Таблицы не отвечают.').waitFor();
    expect(await accessFaults(page)).toEqual([]);
    host.failAt = null;
    await page.getByRole('button', { name: 'Повторить' }).click();
    await stepLine(page, 'М-2').waitFor();
    host.failAt = unreadable;
    await page.getByRole('button', { name: 'Обновить' }).first().click();
    await page.getByText('Показано, как было в 15:20.').waitFor();
    await stepLine(page, 'М-2').waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await close();
  });

  test('a permission that was not given is named in words', async () => {
    const host = sidebarHost();
    host.refusedScopes.add('https://www.googleapis.com/auth/userinfo.email');
    const { page, close } = await openSidebar(host);
    await page.getByText('Не дано разрешение: видеть адрес вашей почты.').waitFor();
    host.refusedScopes.clear();
    await page.getByRole('button', { name: 'Повторить' }).click();
    await stepLine(page, 'М-2').waitFor();
    await close();
  });

  test('without a network it says so at once, keeps what is being typed, and looks anew when it is back', async () => {
    const host = sidebarHost();
    const { page, calls, close } = await opened(host);
    await writeStep(stepLine(page, 'М-2'), 'выслать счёт');
    await page.context().setOffline(true);
    await page.getByRole('alert').getByText('Нет связи. Ничего не потеряно').waitFor();
    await stepLine(page, 'М-2').getByRole('button', { name: 'Записать' }).click();
    await stepLine(page, 'М-2').getByText('Нет связи').waitFor();
    const asked = calls.length;
    await page.context().setOffline(false);
    await page.getByRole('alert').getByText('Показано, как было').waitFor({ state: 'detached' });
    expect(calls.slice(asked)).toContain('sidebarState');
    expect(await stepLine(page, 'М-2').getByLabel('Что делаем').inputValue()).toBe('выслать счёт');
    await stepLine(page, 'М-2').getByRole('button', { name: 'Записать' }).click();
    await page.getByText('М-2: шаг на 19.06 записан.').waitFor();
    expect(shown(host, 3, 'Что делаем')).toBe('выслать счёт');
    await close();
  });
});

describe('when the sheet changes under the page', () => {
  test('a step for a row that somebody changed is not written, and that is said', async () => {
    const host = sidebarHost();
    const { page, close } = await opened(host);
    await writeStep(stepLine(page, 'М-3'), 'своё');
    as(host, OWNER, () => host.typeInto('Сделки', 'I4', 'жду ответа'));
    await stepLine(page, 'М-3').getByRole('button', { name: 'Записать' }).click();
    await page.getByText('Строку тем временем изменили: ничего не записано').waitFor();
    expect(shown(host, 4, 'Что делаем')).toBe('жду ответа');
    expect(await stepLine(page, 'М-3').getByLabel('Что делаем').inputValue()).toBe('своё');
    await close();
  });

  test('a line that leaves the list because somebody else saw to it does not leave without a word', async () => {
    const host = sidebarHost();
    const { page, close } = await opened(host);
    await writeStep(stepLine(page, 'М-2'), 'своё');
    as(host, OWNER, () => host.typeInto('Сделки', 'I3', [['звонок', '19.06.2026']]));
    await stepLine(page, 'М-2').getByRole('button', { name: 'Записать' }).click();
    await page.getByRole('status').getByText('Строку тем временем изменили: ничего не записано').waitFor();
    await comesTo(0, stepLine(page, 'М-2'));
    await close();
  });

  test('a deal deleted while its card is open takes no step, and the row below it neither', async () => {
    const host = sidebarHost();
    const { card, calls, close } = await cardOf(host, 3);
    await writeStep(card, 'выслать счёт');
    const before = calls.length;
    as(host, OWNER, () => host.deleteRows('Сделки', 3, 1));
    await card.getByRole('button', { name: 'Записать' }).click();
    await card.getByText('Такой сделки в таблице нет').waitFor();
    expect(shown(host, 3, 'Номер')).toBe('М-3');
    expect(shown(host, 3, 'Что делаем')).toBe('звонок');
    // The card waits for what is being written; it does not turn into another deal's.
    expect(calls.slice(before)).not.toContain('selectedDeal');
    expect(await card.locator('h2').innerText()).toContain('М-2');
    await card.getByLabel('Что делаем').press('Escape');
    await card.locator('h2', { hasText: 'М-3' }).waitFor();
    await close();
  });

  test('a line whose row is gone says so, and the lists are asked for anew', async () => {
    const host = sidebarHost();
    const { page, close } = await opened(host);
    await stepLine(page, 'М-2').waitFor();
    as(host, OWNER, () => host.deleteRows('Сделки', 3, 1));
    await stepLine(page, 'М-2').locator('.link').click();
    await page.getByText('Строки уже нет на этом месте: список обновлён.').waitFor();
    await comesTo(0, stepLine(page, 'М-2'));
    await close();
  });

  test('a renamed sheet is still the one: lines lead to it, and a step goes to it', async () => {
    const host = sidebarHost();
    const { page, close } = await opened(host);
    as(host, OWNER, () => host.renameSheet('Сделки', 'Продажи 2026'));
    await stepLine(page, 'М-3').locator('.link').click();
    await writeStep(stepLine(page, 'М-2'), 'выслать счёт');
    await stepLine(page, 'М-2').getByRole('button', { name: 'Записать' }).click();
    await page.getByText('М-2: шаг на 19.06 записан.').waitFor();
    expect(host.workbook.active?.name).toBe('Продажи 2026');
    expect(host.workbook.sheetNamed('Продажи 2026')?.valueAt(2, 8)).toBe('выслать счёт');
    await close();
  });
});

describe('two thousand findings', () => {
  test('are counted in short, shown ten by ten, and filtered at once', async () => {
    const { page, close } = await opened(hostWithFindings(2000));
    await page.getByRole('tab', { name: 'Внимание 999+' }).click();
    const lines = page.locator('#panel-attention li');
    await comesTo(10, lines);
    await page.getByRole('button', { name: 'Ещё 1990' }).last().click();
    await comesTo(20, lines);
    await page.getByLabel('Отбор по менеджеру').selectOption('Ли');
    await page.getByRole('button', { name: 'Ещё 990' }).waitFor();
    expect(await page.locator('li').count()).toBeLessThan(100);
    await close();
  });
});

describe('the card of the selected deal', () => {
  test('follows the selection, explains each finding, and takes a step', async () => {
    const host = sidebarHost();
    const { page, card, close } = await cardOf(host, 3);
    await card
      .getByText(/^Что снимет: /)
      .first()
      .waitFor();
    await writeStep(card, 'выслать счёт');
    await card.getByRole('button', { name: 'Записать' }).click();
    await page.getByText('М-2: шаг на 19.06 записан.').waitFor();
    await card.getByText('выслать счёт').waitFor();
    host.select('Сделки', 'A4');
    await card.locator('h2', { hasText: 'М-3' }).waitFor();
    await close();
  });

  test('is asked for while it is in sight, not more often than every three seconds, and by the button at once', async () => {
    const host = sidebarHost();
    host.select('Сделки', 'A3');
    const { page, calls, close } = await opened(host);
    const asked = (): number => calls.filter((name) => name === 'selectedDeal').length;
    const askedTimes = async (times: number): Promise<void> => {
      while (asked() < times) await page.clock.runFor(10);
      expect(asked()).toBe(times);
    };
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    expect(asked()).toBe(0);
    await page.getByRole('tab', { name: 'Сделка' }).click();
    await askedTimes(1);
    await page.locator('#panel-deal article').waitFor();
    await page.clock.runFor(2_500);
    expect(asked()).toBe(1);
    await page.clock.runFor(600);
    await askedTimes(2);
    await page.locator('#panel-deal').getByRole('button', { name: 'Обновить' }).click();
    await askedTimes(3);
    await page.getByRole('tab', { name: /Сегодня/ }).click();
    await page.clock.runFor(20_000);
    expect(asked()).toBe(3);
    await close();
  });

  test('a manager is shown no other manager’s deal', async () => {
    const host = sidebarHost();
    host.user = SELLER;
    host.select('Сделки', 'A4');
    const { page, close } = await opened(host);
    await page.getByRole('tab', { name: 'Сделка' }).click();
    await page.getByText('Это сделка другого менеджера.').waitFor();
    await close();
  });
});
