import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openPage } from './openPage';
import type { OpenedPage } from './openPage';

const DEALS = 'Сделки';
/** Where the grid draws its headers, in pixels of the page. */
const ROW_3 = { x: 20, y: 138 };
const COLUMN_A = { x: 110, y: 75 };

let opened: OpenedPage;

beforeAll(async () => {
  opened = await openPage();
  await opened.page.getByTestId('hint-dismiss').click();
});

afterAll(() => opened.close());

const settled = () => opened.page.evaluate(() => window.hostPage.settled());
const shown = (a1: string) =>
  opened.page.evaluate(([sheet, place]) => window.hostPage.cell(sheet, place), [DEALS, a1] as const);
const names = () => [1, 2, 3].map((row) => opened.host.workbook.sheetNamed(DEALS)?.valueAt(row, 0) ?? null);

async function choose(header: { readonly x: number; readonly y: number }, item: string): Promise<void> {
  await opened.page.mouse.click(header.x, header.y, { button: 'right' });
  await opened.page.getByText(item).click();
  await settled();
}

describe('the menus of the grid change the workbook, not the picture alone', () => {
  test('a sheet is sorted below its frozen row', async () => {
    expect(names()).toEqual(['Балка', 'Уголок', null]);
    await choose(COLUMN_A, 'Сортировать лист Я → А');
    expect(names()).toEqual(['Уголок', 'Балка', null]);
    expect((await shown('C3')).edit).toBe('=B3*2');
  });

  test('a row is deleted', async () => {
    await choose(ROW_3, 'Удалить выбранную строку');
    expect(names()).toEqual(['Уголок', null, null]);
    expect((await shown('A3')).text).toBe('');
  });

  test('what the sheet shows is saved to a file, and opened from it as it was', async () => {
    const download = opened.page.waitForEvent('download');
    await opened.page.getByTestId('save').click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('Проба.xlsx');
    const buffer = await readFile(await saved.path());
    await opened.page.evaluate(() => window.hostPage.type('Сделки', 'A2', 'Швеллер'));
    await opened.page.getByTestId('file').setInputFiles({ name: 'book.xlsx', mimeType: '', buffer });
    await opened.page.waitForFunction(() => window.hostPage.cell('Сделки', 'A2').text === 'Уголок');
    expect(await shown('C2')).toMatchObject({ edit: '=B2*2', text: '240,00' });
    expect(await opened.page.evaluate(() => window.hostPage.sheets())).toEqual([DEALS, 'Команда']);
  });

  test('a file that is no workbook is refused in words, and the sheet stays', async () => {
    const buffer = Buffer.from('no workbook');
    await opened.page.getByTestId('file').setInputFiles({ name: 'book.xlsx', mimeType: '', buffer });
    await opened.page.getByTestId('toast').getByText('Не получилось').waitFor();
    expect((await shown('A2')).text).toBe('Уголок');
  });

  test('somebody whom Google does not name can sit down', async () => {
    await opened.page.getByTestId('person').selectOption('');
    await settled();
    expect(await opened.page.getByTestId('person').inputValue()).toBe('');
  });
});
