import { describe, expect, test } from '@jest/globals';
import type { Deal, DealColumn } from '../../src/domain/deal';
import type { Language } from '../../src/domain/language';
import { unseenIn } from '../../src/domain/seen';
import type { BranchDay } from '../../src/warehouse/branch';
import { branchSumsOf } from '../../src/warehouse/branchSums';
import { companySummary } from '../../src/warehouse/company';
import type { FigureLine, NamedBranch } from '../../src/warehouse/company';
import { companyPage } from '../../src/warehouse/companyPage';
import { companyTexts } from '../../src/warehouse/companyTexts';
import { ALL_COLUMNS, day, makeDeal, reviewOf, stage } from '../support/dealBuilder';
import { PERIOD } from './reportBooks';

interface Given {
  readonly unit?: string;
  readonly without?: DealColumn;
  readonly problems?: readonly string[];
}

/** A branch that has sold ten units. */
function branch(name: string, { unit = 'т', without, problems = [] }: Given = {}): NamedBranch {
  const sold: Partial<Deal> = { stage: stage('shipped'), shippedAt: day('2026-06-10') };
  const columns = new Set([...ALL_COLUMNS].filter((column) => column !== without));
  const review = reviewOf([makeDeal({ ...sold, key: name })], { columns });
  const told = { profit: { title: `Прибыль: ${name}` } } as unknown as BranchDay['told'];
  const unseen = unseenIn(columns).map(({ figure }) => figure);
  const sums = branchSumsOf(review, PERIOD, unseen);
  return { name, day: { title: name, today: '2026-06-17', language: 'ru', unit, deals: 1, told, sums, problems } };
}

const lineOf = (branches: readonly NamedBranch[], title: string): FigureLine | undefined =>
  companySummary(branches, 'ru', []).figures.find((line) => line.title === title);

describe('the company’s summary', () => {
  test('tells the figures of the month before those of now, each kind under its own words', () => {
    const summary = companySummary([branch('А'), branch('Б')], 'ru', []);
    const whens = summary.figures.map(({ when }) => when);
    expect(whens).toEqual([...whens].sort());
    const ofNow = summary.figures.filter(({ when }) => when === 'now').map(({ title }) => title);
    expect(ofNow).toEqual(expect.arrayContaining(['Дебиторка', 'Открытые сделки', 'Прогноз', 'Ждут решения']));
    expect(ofNow).not.toContain('Решение, медиана');
    const page = companyPage(summary, 'ru');
    expect(page.indexOf('>Сейчас<')).toBeGreaterThan(page.indexOf('>Выручка<'));
    expect(page.indexOf('>Сейчас<')).toBeLessThan(page.indexOf('>Дебиторка<'));
  });

  test('adds up what the branches sold', () => {
    expect(lineOf([branch('А'), branch('Б')], 'Количество')).toMatchObject({
      branches: ['10\u00a0т', '10\u00a0т'],
      company: '20\u00a0т',
    });
  });

  test.each(['Количество', 'План по количеству', 'Выполнение плана по количеству'])(
    'adds up no tonnes and pieces: %s',
    (title) => {
      expect(lineOf([branch('А'), branch('Б', { unit: 'шт' })], title)?.company).toBe('разные единицы');
    },
  );

  test('says of a figure for want of columns that it is not seen, not that there is nothing to count', () => {
    const line = lineOf([branch('А'), branch('Б', { without: 'cost' })], 'Валовая прибыль');
    expect(line?.branches[0]).toContain('₽');
    expect(line?.branches[1]).toBe('не видно: нет столбцов');
    expect(line?.company).toBe('не видно: филиалов без него 1');
  });

  test('says what is wrong with the books, where something is', () => {
    const last = (branches: readonly NamedBranch[]) => companySummary(branches, 'ru', []).subjects.slice(-1)[0];
    expect(last([branch('А'), branch('Б')])?.title).toBe('Прибыль');
    expect(last([branch('А'), branch('Б', { problems: ['Одно', 'Другое'] })])).toEqual({
      title: 'Что не так с книгами',
      sentences: ['замечаний нет', 'Одно · Другое'],
    });
  });

  test.each<[Language, string, string]>([
    ['ru', 'is empty', 'пуст'],
    ['ru', 'is too large: it has too many parts', 'слишком велик'],
    ['ru', 'is odd in a way that nobody has met', 'is odd in a way that nobody has met'],
    ['en', 'is empty', 'it is empty'],
  ])('says in %s why a file is not read: %s', (language, fault, said) => {
    expect(companyTexts[language].fault(fault)).toBe(said);
  });
});
