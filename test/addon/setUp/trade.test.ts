import { describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import { LANGUAGES } from '../../../src/domain/language';
import { trades } from '../../../src/domain/trades';
import { STRANGERS_BOOKS } from '../../support/strangersBooks';
import { hostOf, salesBook } from '../../support/salesHost';
import { choiceFor, planned, proposalBy, proposalOf, setUpBy, undo } from './setUpCalls';

const TABS = {
  ru: { settings: 'Правила', ladder: 'Лестница', stages: 'Этапы', playbook: 'Стандарты' },
  en: { settings: 'Rules', ladder: 'Ladder', stages: 'Stages', playbook: 'Playbook' },
} as const;

const rowsOf = (host: Host, tab: string): readonly (readonly unknown[])[] =>
  (host.toBookData().sheets.find(({ name }) => name === tab)?.rows ?? []).map((row) =>
    row.map((cell) => cell?.value ?? null),
  );
const ruleOf = (host: Host, tab: string, name: string): unknown =>
  rowsOf(host, tab).find(([first]) => first === name)?.[1] ?? null;

/** A sheet of deals and nothing else, in the letters of the language. */
function bareHost(language: 'ru' | 'en'): Host {
  const stranger = STRANGERS_BOOKS.find((each) => each.language === language);
  if (stranger === undefined) throw new Error(`no book in ${language}`);
  return hostOf(stranger.book, { userLocale: language });
}

const cases = trades.flatMap((trade) => LANGUAGES.map((language) => ({ trade, language, id: trade.id })));

describe.each(cases)('$id in $language: what a team begins with', ({ trade, language }) => {
  const host = bareHost(language);
  const answer = trade.titles[language];
  const plan = planned(host, choiceFor(host, { trade: answer }));
  setUpBy(host, choiceFor(host, { trade: answer }));
  const tabs = TABS[language];

  test('nothing of it is an answer that would have to be written after the tabs are made', () => {
    expect(plan.rules).toEqual([]);
  });

  test('the answer, the unit and the loss reasons stand in the rules', () => {
    const names =
      language === 'ru' ? ['Чем торгуем', 'Единица', 'Причины проигрыша'] : ['trade', 'unit', 'lossReasons'];
    const [said, unit, reasons] = names.map((name) => ruleOf(host, tabs.settings, name));
    expect([said, unit]).toEqual([answer, trade.unit[language]]);
    if ('lossReasons' in trade) expect(reasons).toBe(trade.lossReasons[language]);
  });

  test('the ladder of the trade and of its groups, and the days of its stages', () => {
    const [, manager, head, owner, ...groups] = rowsOf(host, tabs.ladder);
    expect([manager, head].map((row) => row?.slice(2, 4))).toEqual(trade.limits);
    expect(owner?.[2]).toBe(language === 'ru' ? 'без лимита' : 'no limit');
    expect(
      groups.map(([, group, ...limits]) => [group, ...limits.slice(0, 2)]).slice(0, 2 * trade.groups.length),
    ).toEqual(trade.groups.flatMap(({ name, limits }) => limits.map((pair) => [name[language], ...pair])));
    const quote = rowsOf(host, tabs.stages).find(([name]) => name === (language === 'ru' ? 'КП' : 'Quote'));
    expect(quote?.[3]).toBe('quote' in trade.stuckAfterDays ? trade.stuckAfterDays.quote : 5);
  });

  test('the standards speak of the trade, and no other unit stands anywhere', () => {
    const lead = rowsOf(host, tabs.playbook)[1];
    if ('standards' in trade) expect(lead?.slice(1, 3)).toEqual(trade.standards[language].lead);
    const said = JSON.stringify(
      host
        .toBookData()
        .sheets.slice(1)
        .map(({ rows }) => rows),
    );
    if (trade.unit.ru !== 'т') expect(said).not.toMatch(/[₽]\/(т|t)\b|тонн|tonne/i);
  });

  test('set-up knows the answer, and has nothing more to write', () => {
    const { rules } = proposalOf(host);
    expect(rules.find(({ name }) => name === 'trade')?.value).toBe(answer);
    expect(planned(host, choiceFor(host)).rules).toEqual([]);
  });
});

describe('the first question', () => {
  const valueOf = (rules: ReturnType<typeof proposalOf>['rules'], name: string, column = 'value', group = '') =>
    rules.find((rule) => rule.name === name && rule.column === column && rule.group === group);

  test('left open, all is as it was', () => {
    const host = bareHost('ru');
    setUpBy(host);
    expect(ruleOf(host, 'Правила', 'Чем торгуем')).toBeNull();
    expect(ruleOf(host, 'Правила', 'Единица')).toBe('т');
    expect(rowsOf(host, 'Лестница')[1]?.slice(2, 4)).toEqual([0.03, 0.08]);
  });

  test('an answer that names no trade is none', () => {
    const host = bareHost('ru');
    const look = { tab: proposalOf(host).tab, headers: [], gather: [], trade: '=1' };
    expect(proposalBy(host, look).rules).toEqual(proposalOf(host).rules);
  });

  test('answered otherwise later: what is still our example gives way, what a person typed stays, and it is taken back', () => {
    const host = bareHost('ru');
    setUpBy(host, choiceFor(host, { trade: 'запчасти' }));
    host.typeInto('Лестница', 'C2', '4,5 %');
    host.typeInto('Правила', 'B2', '45');
    const before = rowsOf(host, 'Лестница');
    const choice = choiceFor(host, { trade: 'услуги' });
    const changes = planned(host, choice).rules.map(({ name, column, before: was, after }) => [
      name,
      column,
      was,
      after,
    ]);
    expect(changes).toContainEqual(['unit', 'value', 'шт', 'усл.']);
    expect(changes).toContainEqual(['manager', 'marginFrom', '18 %', '30 %']);
    expect(changes).toContainEqual(['КП', 'stuckAfterDays', '3', '10']);
    expect(changes.filter(([name, column]) => name === 'manager' && column === 'discountUpTo')).toEqual([]);
    expect(changes.filter(([name]) => name === 'responseMinutes')).toEqual([]);
    setUpBy(host, choice);
    expect(rowsOf(host, 'Лестница')[1]?.slice(2, 4)).toEqual([0.045, 0.3]);
    expect(ruleOf(host, 'Правила', 'Единица')).toBe('усл.');
    expect(before[1]?.[2]).toBe(0.045);
    undo(host);
    // What a person has typed keeps its tab; what set-up wrote there last is taken back.
    expect(rowsOf(host, 'Лестница')[1]?.slice(2, 4)).toEqual([0.045, 0.18]);
  });

  test('in a book with rules of its own no cell of theirs is touched', () => {
    const ladder = [
      ['Роль', 'Группа', 'Скидка до', 'Маржа от'],
      ['менеджер', '', 0.03, 0.08],
      ['РОП', '', 0.07, 0.05],
      ['собственник', '', '', ''],
    ] as const;
    const rules = [
      ['Правило', 'Значение'],
      ['Единица', 'т'],
    ] as const;
    const host = hostOf(salesBook(undefined, { Лестница: ladder, Правила: rules }));
    const choice = choiceFor(host, { trade: 'услуги' });
    expect(valueOf(proposalBy(host, choice).rules, 'unit')?.value).toBe('т');
    // The row is added below theirs.
    expect(planned(host, choice).rules.map(({ name, before }) => [name, before])).toEqual([
      ['trade', ''],
      ['lossReasons', ''],
    ]);
    setUpBy(host, choice);
    expect(rowsOf(host, 'Лестница').slice(0, 4)).toEqual(
      ladder.map((row) => row.map((cell) => (cell === '' ? null : cell))),
    );
    expect(ruleOf(host, 'Правила', 'Единица')).toBe('т');
    expect(ruleOf(host, 'Правила', 'Чем торгуем')).toBe('услуги');
  });

  test('a service without a quantity is not told that it lacks one', () => {
    const host = bareHost('ru');
    const look = { ...choiceFor(host), trade: 'услуги' };
    expect(proposalBy(host, look).isByAmount).toBe(true);
    expect(proposalOf(host).isByAmount).toBe(false);
  });
});
