import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import type { Host } from 'apps-script-host';
import { messyBook } from '../support/messyBook';
import { plainBook, plainSheet } from '../support/plainBook';
import { HEAD, hostOf, OWNER, SELLER } from '../support/salesHost';
import { cellOf } from '../addon/setUp/setUpCalls';
import { accessFaults } from '../../tools/verify/browser/axe';
import { eventually } from '../../tools/verify/browser/eventually';
import { closeBrowser, openSidebar } from './openSidebar';
import type { OpenedSidebar } from './openSidebar';
import { pictureOf } from './pictureOf';

const TAB = 'Продажи 2026';
let host: Host;
let opened: OpenedSidebar;

beforeAll(async () => {
  host = hostOf(messyBook(), { editors: [HEAD, SELLER] });
  opened = await openSidebar(host, { file: 'setUp', height: 760 });
});

afterAll(async () => {
  await opened.close();
  await closeBrowser();
});

const button = (name: string): Locator => opened.page.getByRole('button', { name, exact: true });
const column = (title: string): Locator => opened.page.getByRole('combobox', { name: title, exact: true });
const rule = (key: string): Locator => opened.page.locator(`[data-rule="${key}"]`);
const type = (key: string, text: string) => rule(key).locator('input').fill(text);
const heading = (name: string) => opened.page.getByRole('heading', { level: 1, name }).waitFor();
/** What a place says, with ordinary spaces. */
const saidIn = async (place: Locator): Promise<string> => (await place.innerText()).replace(/\u00a0/g, ' ');
const focused = () => opened.page.evaluate(() => document.activeElement?.textContent ?? '');

/** Nothing at fault for a reader of screens, nothing wider than the sidebar; with a picture for whoever looks later. */
async function looked(name: string): Promise<void> {
  expect(await accessFaults(opened.page)).toEqual([]);
  const [width, room] = await opened.page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth];
  });
  expect(width).toBe(room);
  await opened.page.screenshot({ path: pictureOf(`set-up-${name}`), fullPage: true });
}

describe('set-up of a messy workbook', () => {
  test('begins with last year’s tab, which comes first, and lets one take this year’s', async () => {
    await heading('Чем торгуете?');
    await button('Дальше').click();
    await heading('Ваши столбцы');
    const tab = opened.page.getByRole('combobox', { name: /Вкладка со сделками/ });
    expect(await tab.inputValue()).toBe('Архив 2025');
    await tab.selectOption(TAB);
    await opened.page.getByText('Заголовки в строке 4').waitFor();
    expect(await tab.inputValue()).toBe(TAB);
  });

  test('shows what to check first: two headers that fit; a planned shipment is not taken for the shipment', async () => {
    const lines = await opened.page.locator('[data-panel=toCheck] label').allInnerTexts();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/Товар[\s\S]*выберите[\s\S]*Подходят: Товар \(Арматура; Труба; Лист\), Номенклатура \(/);
    await looked('columns');
  });

  test('a header chosen for one column leaves the other; a column may be added, or said not to be there', async () => {
    await column('Товар').selectOption({ label: 'Номенклатура' });
    await opened.page.locator('[data-panel=absent] summary').click();
    await column('Обещанный срок').selectOption({ label: 'Дата отгрузки (план)' });
    await column('Запрос').selectOption({ label: '+ добавить столбец' });
    expect(await opened.page.locator('[data-column=item] i').innerText()).toBe('выбрано');
    expect(await opened.page.locator('[data-column=request] i').innerText()).toBe('добавим');
    await looked('columns-chosen');
  });

  test('asks who is named in the deals and is not on the team', async () => {
    await button('Дальше').click();
    await heading('Ваши люди');
    expect(await opened.page.locator('legend').allInnerTexts()).toEqual(['Ли · сделок: 2']);
    expect(await rule('team|Ли||role').locator('select').inputValue()).toBe('менеджер');
    await type('team|Ли||email', 'li@example.com');
    await looked('people');
  });

  test('asks how the prices are typed, each answer out of a few', async () => {
    await button('Дальше').click();
    await heading('Как считать');
    expect(await rule('settings|costsIncludeVat||value').locator('select').inputValue()).toBe('да');
    await looked('counting');
  });

  test('computes deals of their own before anything is written, and anew by another answer', async () => {
    await button('Дальше').click();
    await heading('Ваши сделки');
    const first = opened.page.locator('.sample').first();
    expect(await saidIn(first)).toContain('10 × 61 000 ₽ = 610 000 ₽, закупка 50 000 ₽ за единицу');
    expect(await saidIn(first)).toContain('прибыль 90 164 ₽, маржа 18 %');
    await looked('sample');
    await button('Нет, поправить').click();
    await heading('Как считать');
    await rule('settings|costsIncludeVat||value').locator('select').selectOption('нет');
    await button('Дальше').click();
    await heading('Ваши сделки');
    expect(await saidIn(first)).toContain('прибыль 0 ₽');
    await button('Назад').click();
    await rule('settings|costsIncludeVat||value').locator('select').selectOption('да');
    await button('Дальше').click();
    await heading('Ваши сделки');
    expect(opened.calls.filter((name) => name === 'applySetUp')).toEqual([]);
  });

  test('the rules are examples, and marked so, but for what the team has', async () => {
    await button('Верно').click();
    await heading('Правила');
    await eventually(async () => {
      expect(await focused()).toBe('Правила');
    });
    expect(await rule('ladder|manager||discountUpTo').innerText()).toContain('пример');
    expect(await rule('settings|responseMinutes||value').innerText()).not.toContain('пример');
    await looked('rules');
  });

  test('an owner sees who writes to whom of requests, and only then turns the letters on', async () => {
    const block = rule('settings|notices||value');
    expect(await block.innerText()).toContain(`Орлова (РОП) → ${HEAD}`);
    const box = block.getByRole('checkbox');
    expect(await box.isChecked()).toBe(false);
    await box.check();
  });

  test('a group gets a ladder of its own', async () => {
    await opened.page.getByLabel('Группа товара').fill('Труба');
    await button('Своя лестница').click();
    await type('ladder|manager|Труба|marginFrom', '12 %');
    await opened.page.getByText('Лестница: Труба').waitFor();
  });

  test('what cannot be taken is said at its field, and the first one has the focus', async () => {
    await type('ladder|manager||discountUpTo', '−5 %');
    await type('settings|schedule||value', 'с утра до ночи');
    await type('settings|digestTo||value', 'rop.firma.ru');
    await button('Дальше').click();
    await opened.page.getByRole('alert').waitFor();
    expect(await rule('ladder|manager||discountUpTo').innerText()).toContain('предел не бывает меньше нуля');
    expect(await rule('settings|schedule||value').innerText()).toContain('с утра до ночи: не понятно');
    expect(await rule('settings|digestTo||value').innerText()).toContain('rop.firma.ru: не адрес почты');
    const first = rule('ladder|manager||discountUpTo').locator('input');
    await eventually(async () => {
      expect(await first.evaluate((input) => input === document.activeElement)).toBe(true);
    });
    await looked('rules-refused');
  });

  test('the preview names every tab, column, rule and protection, and what of the team’s is replaced', async () => {
    await type('ladder|manager||discountUpTo', '2,5 %');
    await type('settings|schedule||value', 'пн-пт 08:00-17:00');
    await type('settings|digestTo||value', HEAD);
    await type('settings|responseMinutes||value', '20');
    await button('Дальше').click();
    await heading('Что изменится');
    await heading('Что изменится');
    const said = await opened.page.locator('main').innerText();
    for (const part of [
      'Письма о запросах: да',
      'Товар — Номенклатура',
      'Обещанный срок — Дата отгрузки (план)',
      'Запрос, Выручка ₽',
      'Сводка, Планёрка',
    ])
      expect(said).toContain(part);
    expect(await opened.page.locator('[data-place="Правила!B2"]').innerText()).toMatch(/45 → 20\s*заменим ваше/);
    expect(await opened.page.locator('[data-place="Лестница!C2"]').innerText()).toMatch(/3 % → 2,5 %$/);
    expect(opened.calls.filter((name) => name === 'applySetUp')).toEqual([]);
    await looked('preview');
  });

  test('a workbook that changed meanwhile is shown as it is now, and nothing is written', async () => {
    host.typeInto('Правила', 'B2', '50');
    await button('Настроить').click();
    await opened.page.getByText('Таблица тем временем изменилась').waitFor();
    expect(await opened.page.locator('[data-place="Правила!B2"]').innerText()).toContain('50 → 20');
    expect(host.workbook.sheetNamed('Сводка')).toBeNull();
  });

  test('the run goes step by step, survives a failure, and goes on', async () => {
    await button('Настроить').click();
    await heading('Настраиваем');
    await opened.page.getByText('✓ Столбцы').waitFor();
    await opened.page.context().setOffline(true);
    await button('Продолжить').waitFor();
    expect(await opened.page.getByRole('alert').innerText()).toContain('Нет связи');
    expect(await opened.page.getByRole('progressbar').getAttribute('max')).toBe('8');
    await looked('run');
    await opened.page.context().setOffline(false);
  });

  test('left and opened again it is offered to be gone on with, and comes to its end', async () => {
    await opened.close();
    opened = await openSidebar(host, { file: 'setUp', height: 760 });
    await opened.page.getByText('Настройка не закончена').waitFor();
    await button('Продолжить').click();
    await heading('Готово');
    expect(await opened.page.getByRole('status').innerText()).toMatch(/столбцов — 14, вкладок — 16, правил — 12/);
    await looked('done');
    expect(cellOf(host, 'Правила', 1, 1)).toBe(20);
    expect(cellOf(host, 'Лестница', 4, 1)).toBe('Труба');
    expect([cellOf(host, 'Команда', 4, 0), cellOf(host, 'Команда', 4, 1)]).toEqual(['Ли', 'li@example.com']);
  });

  test('opened once more it says that everything is in place, and shows what was chosen', async () => {
    await button('Посмотреть и изменить').click();
    await heading('Чем торгуете?');
    await button('Дальше').click();
    await opened.page.locator('[data-panel=sure] summary').click();
    expect(await column('Товар').inputValue()).toBe('=Номенклатура');
    for (const name of ['Дальше', 'Дальше', 'Верно', 'Дальше']) await button(name).click();
    await opened.page.getByText('Всё на месте.').waitFor();
  });

  test('undoing is asked for twice, and says what stays', async () => {
    host.typeInto('Сводка', 'M5', 'обсудить');
    await opened.close();
    opened = await openSidebar(host, { file: 'setUp', height: 760 });
    await button('Отменить настройку').click();
    await opened.page.getByText('Что вписали люди, останется').waitFor();
    await looked('undo');
    await button('Отменить настройку').click();
    await heading('Чем торгуете?');
    expect(await opened.page.getByRole('alert').innerText()).toContain('Осталось то, что вписали люди: Сводка');
  });

  test('nothing failed along the way', () => {
    expect(opened.complaints).toEqual([]);
  });
});

describe('others who open it', () => {
  test('a manager is told who sets up', async () => {
    host.user = SELLER;
    const { page, close } = await openSidebar(host, { file: 'setUp' });
    await page.getByText(/РОП или собственник/).waitFor();
    await close();
    host.user = OWNER;
  });

  test('a workbook that speaks English is set up in English', async () => {
    const english = hostOf(messyBook());
    english.typeInto('Правила', 'A3', [['language', 'en']]);
    const { page, close } = await openSidebar(english, { file: 'setUp' });
    await page.getByRole('heading', { level: 1, name: 'What do you sell?' }).waitFor();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('heading', { level: 1, name: 'Your columns' }).waitFor();
    await page.getByRole('combobox', { name: /tab with deals/ }).selectOption(TAB);
    await page.getByText('Headers in row 4').waitFor();
    for (const name of ['Next', 'Next', 'Next', 'Right', 'Next']) await page.getByRole('button', { name }).click();
    await page.getByRole('heading', { level: 1, name: 'What will change' }).waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/Шаг|Лестница|Правила ·|пример/);
    await page.screenshot({ path: pictureOf('set-up-preview-en'), fullPage: true });
    await close();
  });

  test('says what is not seen without a column, first the guess that may be it', async () => {
    const rows = [
      ['Покупатель', 'Продаём по, руб', 'Закуп за шт', 'Статус', 'Отгрузили'],
      ['ИП Гусев', '249 р.', 205, 'отгружено', '09.10.2026'],
      ['СК Монолит', '1 090,50', 930, 'оплачено', '12.10.2026'],
    ];
    const { page, close } = await openSidebar(hostOf(plainBook(plainSheet('Лист1', rows))), { file: 'setUp' });
    await page.getByRole('button', { name: 'Дальше' }).click();
    const price = page.locator('[data-panel=missed] [data-column=price]');
    await price.getByText('Без цены или суммы не будет ни выручки, ни прибыли.').waitFor();
    await page
      .locator('[data-panel=missed] [data-column=paidAt]')
      .getByText('Без оплат не видно, кто должен.')
      .waitFor();
    expect(await page.locator('[data-panel=sure]').getAttribute('open')).toBeNull();
    await page.screenshot({ path: pictureOf('set-up-missed'), fullPage: true });
    await page.locator('[data-panel=doubtful] select').selectOption({ label: 'Цена, ₽' });
    expect(await price.locator('select').inputValue()).toBe('=Продаём по, руб');
    expect(await price.getByText('Без цены').count()).toBe(0);
    await close();
  });

  test('names of the team’s that look like markup stay text', async () => {
    const hostile = messyBook();
    const sheets = hostile.sheets.map((sheet) =>
      sheet.name === TAB
        ? {
            ...sheet,
            name: '<b>Сделки</b>',
            rows: [
              [{ value: 'Клиент' }, { value: 'Цена' }, { value: 'Этап' }, { value: '<img src=x onerror=alert(1)>' }],
              ...sheet.rows.slice(4),
            ],
          }
        : sheet,
    );
    const { page, complaints, close } = await openSidebar(hostOf({ ...hostile, sheets }), { file: 'setUp' });
    await page.getByRole('button', { name: 'Дальше' }).click();
    await page.getByRole('combobox', { name: /Вкладка со сделками/ }).selectOption('<b>Сделки</b>');
    await page.getByText('Заголовки в строке 1').waitFor();
    await page.locator('[data-panel=others] summary').click();
    expect(await page.locator('[data-panel=others] p').innerText()).toContain('<img src=x onerror=alert(1)>');
    expect(complaints).toEqual([]);
    await close();
  });
});
