import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Host } from 'apps-script-host';
import { accessFaults } from '../../tools/verify/browser/axe';
import { payingHost } from '../addon/payments/payments';
import { bankText, documentOf, INN } from '../domain/bank/bankFile';
import { linesOf } from '../support/dailyHost';
import { closeBrowser, openSidebar } from './openSidebar';
import type { OpenedSidebar } from './openSidebar';

let host: Host;
let opened: OpenedSidebar;

/** As the bank sends it, in windows-1251: a thousand payments of nobody's client among them. */
const TEXT = bankText([
  documentOf({ Номер: '1', Сумма: '1200', НазначениеПлатежа: 'М-1, М-2 <img src=x>' }),
  documentOf({ Номер: '2', Сумма: '300' }),
  ...Array.from({ length: 1000 }, (_, at) =>
    documentOf({ Номер: `c${at}`, Плательщик: 'Круг Иной', ПлательщикИНН: INN.other }),
  ),
]);
const BYTES = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1251').decode(Uint8Array.of(byte)), byte]),
);
const buffer = Buffer.from([...TEXT].map((letter) => BYTES.get(letter) ?? 0x3f));
const paid = (): string[] => linesOf(host, 'Сделки', 'Номер', 'Оплачено, ₽');

beforeAll(async () => {
  host = payingHost();
  opened = await openSidebar(host, { file: 'payments' });
});

afterAll(async () => {
  await opened.close();
  await closeBrowser();
});

const panel = () => opened.page.locator('main');
const choose = (name: string, bytes: Buffer): Promise<void> =>
  panel().locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: bytes });

test('what is no such file is refused in words', async () => {
  await choose('page.txt', Buffer.from('<html>'));
  await panel().getByText('Это не файл банка').waitFor();
});

test('a file is read, its certain parts are ticked, and its doubtful ones are not', async () => {
  await choose('june.txt', buffer);
  await panel()
    .getByText(/^Новых поступлений 1002 на/)
    .waitFor();
  const boxes = panel().locator('input[type=checkbox]');
  expect(await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked))).toEqual([
    true,
    true,
    false,
  ]);
  expect(await panel().locator('img').count()).toBe(0);
  expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  expect(await accessFaults(opened.page)).toEqual([]);
});

test('it is written after a word, five hundred at a time, and taken back whole', async () => {
  await panel()
    .getByRole('button', { name: /^Записать 1002, разнести 1.200/ })
    .click();
  await panel().getByText('Платежей записано: 1002.').waitFor();
  expect(opened.calls.filter((name) => name === 'importPayments')).toHaveLength(3);
  expect(paid()).toEqual(['М-1 | 1000', 'М-2 | 600', 'М-3 | ', 'М-4 | ']);
  await panel().getByRole('button', { name: 'Отменить загрузку' }).click();
  await opened.page.getByText(/^Загрузка отменена/).waitFor();
  expect(paid()).toEqual(['М-1 | ', 'М-2 | 400', 'М-3 | ', 'М-4 | ']);
  expect(linesOf(host, 'Платежи', '№')).toEqual([]);
  expect(opened.complaints).toEqual([]);
});

/** Waits until another page stands in the sidebar's place. */
async function another(before: string | undefined): Promise<string | undefined> {
  while (host.sidebar?.html === before) await opened.page.evaluate(() => null);
  return host.sidebar?.html;
}

test('the sidebar opens it, and it opens the sidebar again', async () => {
  const sidebar = await openSidebar(host);
  await sidebar.page.locator('#tab-setUp').click();
  const before = host.sidebar?.html;
  await sidebar.page.getByRole('button', { name: 'Платежи из банка' }).click();
  const shown = await another(before);
  await sidebar.close();
  expect(shown).toBe(readFileSync('dist/payments.html', 'utf8'));
  await panel().getByRole('button', { name: 'Вернуться к сделкам' }).click();
  expect(await another(shown)).toBe(readFileSync('dist/sidebar.html', 'utf8'));
});
