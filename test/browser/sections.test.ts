import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { demoHost } from '../../src/local/cli/demoHost';
import type { Host } from 'apps-script-host';
import { builtBundle } from '../support/builtBundle';
import { accessFaults } from '../../tools/verify/browser/axe';
import { closeBrowser, openSidebar } from './openSidebar';
import type { OpenedSidebar } from './openSidebar';
import { pictureOf } from './pictureOf';

const PEOPLE = {
  manager: 'sidorova@stal-opt.example',
  head: 'orlova@stal-opt.example',
  owner: 'belyaev@stal-opt.example',
};
const LEADS = ['today', 'decide', 'attention', 'deal', 'setUp'];
const TABS = { manager: ['today', 'decide', 'deal', 'setUp'], head: LEADS, owner: LEADS };
let host: Host;

beforeAll(() => {
  host = demoHost(builtBundle());
  host.select('Сделки', 'C396');
});

afterAll(closeBrowser);

async function openAs(role: keyof typeof PEOPLE, locale = 'ru-RU'): Promise<OpenedSidebar> {
  host.user = PEOPLE[role];
  const opened = await openSidebar(host, { locale });
  await opened.page.getByRole('tab').first().waitFor();
  return opened;
}

/** Opens a section with everything that folds in it, and waits for what it asks the server. */
async function show(page: Page, tab: string): Promise<void> {
  await page.locator(`#tab-${tab}`).click();
  const panel = page.locator(`#panel-${tab}`);
  await panel.locator('section, article').first().waitFor();
  await panel.getByText(/^(Считаем…|Counting…)$/).waitFor({ state: 'detached' });
  await panel.locator('details').evaluateAll((folded) => {
    for (const details of folded) details.setAttribute('open', '');
  });
}

/** Pixels by which something sticks out of the sidebar or of its row of tabs. */
function excess(page: Page): Promise<number> {
  return page.evaluate(() => {
    const wide = [document.documentElement, ...Array.from(document.querySelectorAll('.tabs'))];
    return Math.max(...wide.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
  });
}

describe.each(['manager', 'head', 'owner'] as const)('the sidebar of the %s', (role) => {
  let opened: OpenedSidebar;

  beforeAll(async () => {
    opened = await openAs(role);
  });

  afterAll(() => opened.close());

  test('has its tabs in one row, in its own order', async () => {
    const tops = await opened.page
      .getByRole('tab')
      .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    const ids = await opened.page.getByRole('tab').evaluateAll((tabs) => tabs.map(({ id }) => id));
    expect(ids).toEqual(TABS[role].map((id) => `tab-${id}`));
  });

  test.each(TABS[role])('%s fits 300 pixels and is open to everyone', async (tab) => {
    await show(opened.page, tab);
    await opened.page.screenshot({ path: pictureOf(`${role}-${tab}`), fullPage: true });
    expect(await excess(opened.page)).toBe(0);
    expect(await accessFaults(opened.page)).toEqual([]);
  });

  test('asked nothing of any other site, and nothing failed', () => {
    expect(opened.complaints).toEqual([]);
  });
});

describe('who may do what is what the server says', () => {
  test('a head decides and acts on debts; a manager does neither, and is told who sets up', async () => {
    const head = await openAs('head');
    await show(head.page, 'decide');
    expect(await head.page.getByRole('button', { name: 'Согласовать' }).count()).toBeGreaterThan(0);
    await head.close();
    const manager = await openAs('manager');
    await show(manager.page, 'decide');
    expect(await manager.page.getByRole('button', { name: 'Согласовать' }).count()).toBe(0);
    await show(manager.page, 'setUp');
    expect(await manager.page.getByRole('button', { name: 'Назначить действие' }).count()).toBe(0);
    await manager.page.getByText('Настройку таблицы меняют РОП и собственник.').waitFor();
    expect(manager.calls).not.toContain('setUpProposal');
    await manager.close();
  });

  test.each([
    ['a stranger', 'stranger@example.com', /stranger@example.com нет на вкладке «Команда»/],
    ['a signed-out person', '', /Не видно, кто открыл таблицу/],
  ])('%s sees why nothing is shown', async (_, email, reason) => {
    host.user = email;
    const { page, close } = await openSidebar(host);
    await page.getByText(reason).waitFor();
    await page.getByRole('button', { name: 'Повторить' }).waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await close();
  });
});

describe('in English', () => {
  let opened: OpenedSidebar;

  beforeAll(async () => {
    host.user = host.owner;
    host.typeInto('Правила', 'A30', 'Язык');
    host.typeInto('Правила', 'B30', 'en');
    opened = await openAs('head', 'en-US');
    await opened.page.getByRole('tab', { name: /Today/ }).waitFor();
  });

  afterAll(() => opened.close());

  test.each(LEADS)('%s fits, is open to everyone, and speaks English', async (tab) => {
    const { page } = opened;
    await show(page, tab);
    await page.screenshot({ path: pictureOf(`head-${tab}-en`), fullPage: true });
    expect(await excess(page)).toBe(0);
    expect(await accessFaults(page)).toEqual([]);
    const words = await page.locator('h2, h3, label, button:not(.link), option[value=""]').allInnerTexts();
    expect(words.join(' ')).not.toMatch(/Без ответа|Висяки|Долги|План|Шаг|Действие|Считаем/);
  });
});
