import { beforeAll, describe, expect, test } from '@jest/globals';
import type { BookData, ColumnType, Host, HostOptions, TableData } from 'apps-script-host';
import { columnValues } from '../../support/look';
import { builtHost, linesOf } from '../../support/dailyHost';
import { HEADER } from '../../support/salesBook';
import { HEAD, hostOf, salesBook, SELLER, shown } from '../../support/salesHost';
import { approve, codesOf, desk, findingsIn } from '../approvals/desk';
import { choiceFor, setUpBy, undo } from '../setUp/setUpCalls';

/** The deals as people convert them to a Table: Google gives each column a type. */
const TYPES: readonly (ColumnType | null)[] = HEADER.map((header) =>
  header === 'Статус' || header === 'Менеджер' ? 'DROPDOWN' : header === 'Дата шага' ? 'DATE' : null,
);

/** Every tab of `names` as a Table whose first 26 columns all have a type. */
function asTables(book: BookData, ...names: readonly string[]): BookData {
  const tableOver = (rows: number): TableData => ({ name: 'T', range: `A1:Z${rows}`, types: Array<ColumnType>(26).fill('DATE') }); // prettier-ignore
  return {
    ...book,
    sheets: book.sheets.map((sheet) =>
      names.includes(sheet.name) ? { ...sheet, tables: [tableOver(sheet.maxRows)] } : sheet,
    ),
  };
}

const dealsTable = (): BookData => {
  const book = salesBook();
  const tables = [{ name: 'Deals', range: 'A1:N5', types: TYPES }];
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.name === 'Сделки' ? { ...sheet, tables } : sheet)) };
};

describe('15.1 deals that are a Table with typed columns', () => {
  let host: Host;
  let said: string;
  beforeAll(() => {
    host = hostOf(dealsTable(), { editors: [HEAD, SELLER] });
    ({ said } = setUpBy(host, choiceFor(host, { triggers: true })));
  });

  test('set-up ends, and names the columns that keep their own rules', () => {
    expect(said).toMatch(/^Добавлено: столбцов — 13, .* свои правила у столбцов: Менеджер, Статус, Дата шага; .*\.$/);
    expect(linesOf(host, 'Журнал', 'Событие', 'Подробности')).toContainEqual(
      expect.stringMatching(/^своё правило \| .* Менеджер, Статус, Дата шага; /),
    );
  });

  test('every other column has its rule; protections, triggers and checks are there', () => {
    const deals = host.toBookData().sheets.find(({ name }) => name === 'Сделки');
    const ruled = deals?.validations.flatMap(({ ranges }) => ranges).map((range) => range[0]);
    expect(ruled?.sort()).toEqual(['F', 'G', 'H', 'K', 'L']);
    expect(host.toBookData().sheets.filter(({ protections }) => protections.length > 0).length).toBeGreaterThan(10);
    expect(host.properties.triggers.map(({ handler }) => handler)).toContain('onClock');
    expect(shown(host, 3, 'Проверка')).not.toBe('');
  });

  test('it is set up again, and taken back', () => {
    expect(setUpBy(host).said).toMatch(/^Таблица уже настроена.* Менеджер, Статус, Дата шага; /);
    expect(undo(host).said).toMatch(/^Настройка отменена/);
  });

  test('a column that became a typed one since keeps its rule when set-up is undone', () => {
    const plain = hostOf(salesBook());
    plain.run('setUp');
    const turned = hostOf(asTables(plain.toBookData(), 'Сделки'), { properties: plain.properties });
    expect(undo(turned).said).toMatch(/^Настройка отменена/);
  });
});

describe('15.1 our own tabs as Tables', () => {
  const OURS = ['Дебиторка', 'KPI', 'Планёрка', 'Люди', 'Согласования', 'История', 'Журнал', 'Этапы'];
  const turned = (host: Host, options: Partial<HostOptions> = {}): Host =>
    hostOf(asTables(host.toBookData(), ...OURS), { properties: host.properties, now: host.now(), ...options });

  test('the next report is built into them as into plain ones', () => {
    const built = builtHost();
    const host = turned(built);
    const before = OURS.map((name) => host.toBookData().sheets.find((sheet) => sheet.name === name)?.rows.length);
    for (const each of [built, host]) {
      each.typeInto('Сделки', 'D2', 'Оплата');
      each.run('dailyBuild');
    }
    expect(before).not.toContain(undefined);
    for (const name of ['Дебиторка', 'KPI', 'Планёрка', 'Люди', 'История']) {
      const header = String(built.toBookData().sheets.find((sheet) => sheet.name === name)?.rows[0]?.[0]?.value);
      expect(columnValues(host, name, header)).toEqual(columnValues(built, name, header));
    }
  });

  test('a column that people deleted comes back, without its format', () => {
    const host = turned(builtHost());
    host.deleteColumns('Люди', 2, 1);
    const width = host.toBookData().sheets.find(({ name }) => name === 'Люди')?.rows[0]?.length ?? 0;
    host.run('dailyBuild');
    expect(host.toBookData().sheets.find(({ name }) => name === 'Люди')?.rows[0]?.length).toBeGreaterThan(width);
  });

  test('a signature on a tab that is a Table counts as on any other', () => {
    const host = turned(desk(), { editors: [HEAD, SELLER] });
    expect(findingsIn(host, 2)).toEqual(['discount-over-limit']);
    approve(host, 'М-1');
    expect([findingsIn(host, 2), codesOf(host)]).toEqual([[], []]);
  });

  test('where Google takes no values either, a person reads what to do', () => {
    const host = turned(builtHost(), { typedColumnsRefuse: 'values' });
    host.typeInto('Сделки', 'D2', 'Оплата');
    expect(() => host.run('dailyBuild')).toThrow(/таблица Google.*преобразуйте её в диапазон/);
  });
});
