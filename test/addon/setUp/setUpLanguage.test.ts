import { describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import { plainBook, plainSheet } from '../../support/plainBook';
import { hostOf } from '../../support/salesHost';
import { proposalOf, setUpBy } from './setUpCalls';

const ENGLISH = plainSheet('June', [
  ['Customer', 'Sales agent', 'Deal stage', 'Unit price', 'Cost'],
  ['Acme', 'Kim', 'Quote', 62_000, 60_000],
]);
const RUSSIAN = plainSheet('Июнь', [
  ['Контрагент', 'МОП', 'Этап', 'Цена', 'Закупка'],
  ['Балка', 'Ким', 'КП', 62_000, 60_000],
]);

const hostFor = (sheet: typeof ENGLISH, userLocale: string): Host => hostOf(plainBook(sheet), { userLocale });
const tabsOf = (host: Host): string[] => host.toBookData().sheets.map(({ name }) => name);

describe('the language in which a sheet is set up', () => {
  test.each([
    ['English headers and an English-speaking person', ENGLISH, 'en', 'en'],
    ['English headers of an export, and a Russian-speaking person', ENGLISH, 'ru', 'ru'],
    ['Russian headers, whoever sets up', RUSSIAN, 'en', 'ru'],
  ])('%s', (_, sheet, locale, language) => {
    expect(proposalOf(hostFor(sheet, locale)).language).toBe(language);
  });

  test('an English team gets English tabs, columns and verdicts, and keeps them whoever looks next', () => {
    const host = hostFor(ENGLISH, 'en');
    setUpBy(host);
    expect(tabsOf(host).join()).not.toMatch(/[а-яё]/i);
    const written = host.toBookData().sheets[0]?.rows.flatMap((row) => row.map((cell) => String(cell?.value ?? '')));
    expect(written).toContainEqual(expect.stringMatching(/^Margin .* is below 8%: needs the /));
    host.userLocale = 'ru';
    expect(proposalOf(host).language).toBe('en');
  });
});
