import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demoHost } from '../../src/local/cli/demoHost';
import { builtBundle } from '../support/builtBundle';
import { openPage } from './openPage';
import type { OpenedPage } from './openPage';

const DEALS = 'Сделки';
let opened: OpenedPage;

beforeAll(async () => {
  opened = await openPage(demoHost(builtBundle()));
});

afterAll(() => opened.close());

const sidebar = () => opened.page.frameLocator('[data-testid=sidebar]');
const attention = () => sidebar().getByRole('tabpanel', { name: /Внимание/ });
const settled = () => opened.page.evaluate(() => window.hostPage.settled());
const shown = (a1: string) =>
  opened.page.evaluate(([sheet, place]) => window.hostPage.cell(sheet, place), [DEALS, a1] as const);

/** The cells of the host's deals under `header`, by row number; 0-based column. */
function column(header: string): { readonly at: number; readonly valueIn: (row: number) => unknown } {
  const sheet = opened.host.workbook.sheetNamed(DEALS);
  if (!sheet) throw new Error('The deals are gone');
  const at = Array.from({ length: 60 }, (_, each) => sheet.valueAt(0, each)).indexOf(header);
  return { at, valueIn: (row) => sheet.valueAt(row - 1, at) };
}

function letters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letters(Math.floor(at / 26) - 1) + last;
}

/** A quote that nothing is wrong with, near the end of the table. */
function cleanQuote(): number {
  const [stage, verdict] = [column('Статус'), column('Проверка')];
  const rows = Array.from({ length: 60 }, (_, back) => 401 - back);
  const found = rows.find((row) => stage.valueIn(row) === 'КП' && [null, ''].includes(verdict.valueIn(row) as string));
  if (found === undefined) throw new Error('The demo has no clean quote');
  return found;
}

async function typeInto(a1: string, text: string): Promise<void> {
  await opened.page.evaluate(([sheet, place]) => window.hostPage.select(sheet, place), [DEALS, a1] as const);
  await opened.page.keyboard.type(text);
  await opened.page.keyboard.press('Enter');
  await settled();
}

describe('a day with the demo workbook in a browser', () => {
  test('the head sees in the sidebar what needs attention', async () => {
    await sidebar()
      .getByRole('tab', { name: /Внимание/ })
      .click();
    await attention().getByText('Отгружено без согласования').first().waitFor();
  });

  test('a price typed below the floor turns the row and names who signs', async () => {
    const row = cleanQuote();
    const price = `${letters(column('Цена, ₽/т').at)}${String(row)}`;
    const verdict = `${letters(column('Проверка').at)}${String(row)}`;
    await typeInto(price, String(Math.round(Number(column('Закупка, ₽/т').valueIn(row)) * 1.03)));
    const cell = await shown(verdict);
    expect(cell.text).toMatch(/^Маржа .* ниже .*: согласует .*Цена от .* держит маржу/);
    expect(cell.background.toUpperCase()).toBe('#FBE3E4');
    await sidebar().getByRole('button', { name: 'Обновить' }).click();
    const id = String(column('№ заявки').valueIn(row));
    await sidebar()
      .getByRole('tab', { name: /Внимание/ })
      .click();
    await sidebar().getByLabel('Отбор по причине').selectOption('margin-below-floor');
    const line = attention().locator('li', { hasText: id });
    await line.getByText(/^Маржа/).waitFor();
    await line.getByRole('button').click();
    await opened.page.waitForFunction((wanted) => window.hostPage.selected() === wanted, `A${String(row)}`);
  });

  test('the next morning the trigger has built the KPI and the summary', async () => {
    await opened.page.getByTestId('tomorrow').click();
    await settled();
    const summary = await opened.page.evaluate(() => window.hostPage.cell('Сводка', 'A2').text);
    expect(summary).toMatch(/^Валовая прибыль .*₽ — .*% плана, темп/);
    const days = await opened.page.evaluate(() =>
      [2, 3].map((row) => window.hostPage.cell('KPI', `A${String(row)}`).text),
    );
    expect(days[0]).toMatch(/^\d\d\.06\.2026$/);
  });

  test('nothing failed along the way', () => {
    expect(opened.complaints).toEqual([]);
  });
});
