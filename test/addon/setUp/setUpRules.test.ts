import { describe, expect, test } from '@jest/globals';
import type { RuleAnswer } from '../../../src/sheets/setUp/rules/rulePlan';
import type { Host } from 'apps-script-host';
import { messyBook } from '../../support/messyBook';
import { HEAD, hostOf, OWNER, salesBook } from '../../support/salesHost';
import type { Cells } from '../../support/salesHost';
import { cellOf, choiceFor, planned, preview, proposalOf, setUpBy } from './setUpCalls';

const hostWith = (tabs: Readonly<Record<string, Cells>>): Host => hostOf(salesBook(undefined, tabs));
const LADDER = ['Роль', 'Группа', 'Скидка до', 'Маржа от'];
const RUNGS = [
  ['менеджер', '', '3 %', 0.08],
  ['РОП', '', 7, 0.05],
  ['собственник', '', '', ''],
];
const ladderIn = (host: Host, rows: number): unknown[][] =>
  Array.from({ length: rows }, (_, row) => [0, 1, 2, 3].map((column) => cellOf(host, 'Лестница', row + 1, column)));

function linesOf(host: Host): Record<string, unknown> {
  const { rules } = proposalOf(host);
  return Object.fromEntries(
    rules.map(({ name, group, column, value, isExample }) => [[name, group, column].join(' '), [value, isExample]]),
  );
}

describe('the rules that set-up asks for', () => {
  test('are examples, and marked so, where the team has none', () => {
    expect(linesOf(hostOf(salesBook()))).toMatchObject({
      'manager  discountUpTo': ['3 %', true],
      'head  marginFrom': ['5 %', true],
      'owner  discountUpTo': ['без лимита', true],
      'responseMinutes  value': ['30', true],
      'schedule  value': ['пн-пт 09:00-18:00', true],
      'digestTo  value': ['', false],
    });
  });

  test('are the team’s own where it has any, as people read them', () => {
    const host = hostWith({
      Лестница: [LADDER, ['менеджер', '', 0.035, 0.08], ['РОП', '', 7, ''], ['РОП', 'Труба', '9 %', '4 %']],
      Правила: [
        ['Правило', 'Значение'],
        ['норма ответа', 45],
      ],
    });
    expect(linesOf(host)).toMatchObject({
      'manager  discountUpTo': ['3,5 %', false],
      'head  discountUpTo': ['7 %', true],
      'owner  discountUpTo': ['', false],
      'head Труба discountUpTo': ['9 %', false],
      'responseMinutes  value': ['45', false],
      'КП  stuckAfterDays': ['0', false],
    });
  });
});

describe('what is written of them', () => {
  test('goes to the tabs that are made, in their own way', () => {
    const host = hostOf(salesBook());
    const rules = {
      'manager discountUpTo': '2,5',
      'head marginFrom': '4,25 %',
      digestTo: HEAD,
      schedule: 'пн-сб 8-17',
    };
    setUpBy(host, choiceFor(host, { rules }));
    expect(ladderIn(host, 2)).toEqual(
      [
        ['менеджер', '', 0.025, 0.08],
        ['РОП', '', 0.07, 0.0425],
      ].map((row) => row.map((value) => (value === '' ? null : value))),
    );
    expect(linesOf(host)).toMatchObject({
      'manager  discountUpTo': ['2,5 %', false],
      'schedule  value': ['пн-сб 8-17', false],
      'digestTo  value': [HEAD, false],
    });
  });

  test('replaces a value of the team’s only where it differs, and the preview says so', () => {
    const host = hostWith({ Лестница: [LADDER, ...RUNGS] });
    const { rules } = planned(host, choiceFor(host, { rules: { 'manager marginFrom': '9 %', КП: 'x' } }));
    expect(rules).toEqual([
      {
        ...{ tab: 'ladder', name: 'manager', group: '', column: 'marginFrom' },
        ...{ place: 'Лестница!D2', before: '8 %', after: '9 %', isTheirs: true },
      },
    ]);
    setUpBy(host, choiceFor(host, { rules: { 'manager marginFrom': '9 %' } }));
    expect(ladderIn(host, 2)).toEqual([
      ['менеджер', null, '3 %', 0.09],
      ['РОП', null, 7, 0.05],
    ]);
  });

  test('a rule without a row gets one; one that says the usual needs none', () => {
    const host = hostWith({
      Правила: [
        ['Правило', 'Значение'],
        ['Язык', 'ru'],
      ],
    });
    setUpBy(host, choiceFor(host, { rules: { responseMinutes: '20' } }));
    expect([0, 1].map((column) => cellOf(host, 'Правила', 2, column))).toEqual(['Норма ответа, мин', 20]);
    expect(cellOf(host, 'Правила', 3, 0)).toBeNull();
  });

  test('a ladder is written whole or not at all: its first row would end the usual one', () => {
    const host = hostWith({ Лестница: [LADDER] });
    expect(planned(host, choiceFor(host)).rules).toEqual([]);
    setUpBy(host, choiceFor(host, { rules: { 'manager discountUpTo': '2 %' } }));
    expect(ladderIn(host, 3)).toEqual([
      ['менеджер', null, 0.02, 0.08],
      ['РОП', null, 0.07, 0.05],
      ['собственник', null, 'без лимита', 'без лимита'],
    ]);
  });

  test('a group gets a ladder, and floors, of its own', () => {
    const host = hostOf(salesBook());
    const choice = choiceFor(host);
    const own: RuleAnswer = { tab: 'ladder', name: 'manager', group: 'Труба', column: 'marginFrom', text: '12 %' };
    setUpBy(host, { ...choice, rules: [...choice.rules, own, { ...own, column: 'discountUpTo', text: '1 %' }] });
    expect(ladderIn(host, 4)[3]).toEqual(['менеджер', 'Труба', 0.01, 0.12]);
  });

  test('what somebody has changed since it was looked at stays theirs', () => {
    const host = hostWith({ Лестница: [LADDER, ...RUNGS] });
    const choice = choiceFor(host, { rules: { 'manager marginFrom': '9 %' } });
    host.callServer('applySetUp', [choice, planned(host, choice).seen]);
    host.typeInto('Лестница', 'D2', '12%');
    while ((host.callServer('continueSetUp') as { kind: string }).kind === 'going');
    expect(linesOf(host)['manager  marginFrom']).toEqual(['12 %', false]);
  });
});

describe('an answer that cannot be taken', () => {
  test.each([
    ['hours without hours', 'schedule', 'с утра до ночи', 'schedule'],
    ['no hours', 'schedule', '', 'blank'],
    ['a limit below zero', 'manager discountUpTo', '−5 %', 'limitNegative'],
    ['a floor below zero', 'head marginFrom', '-5%', 'limitNegative'],
    ['a bare one', 'manager discountUpTo', '1', 'limitDoubtful'],
    ['a limit above 100 %', 'head discountUpTo', '150 %', 'limitDoubtful'],
    ['a letter for a nought', 'head discountUpTo', '1O %', 'limit'],
    ['a mail without @', 'digestTo', 'rop.firma.ru', 'address'],
    ['one bad mail among good ones', 'digestTo', `${HEAD}, rop@firma`, 'address'],
    ['minutes below zero', 'responseMinutes', '-5', 'number'],
    ['half a minute', 'responseMinutes', '0,5', 'number'],
    ['an hour that the day lacks', 'dailyHour', '24', 'hour'],
    ['days in words', 'КП stuckAfterDays', 'неделя', 'number'],
  ])('%s is refused at its field, and nothing is written', (_, rule, text, code) => {
    const host = hostOf(salesBook());
    const choice = choiceFor(host, { rules: { [rule]: text } });
    host.ledger.reset();
    const answer = preview(host, choice);
    if (answer.kind !== 'refused') throw new Error('taken');
    expect(answer.refused).toEqual([expect.objectContaining({ code })]);
    expect(choice.rules[answer.refused[0]?.at ?? -1]?.text).toBe(text);
    expect(host.callServer('applySetUp', [choice, ''])).toEqual(answer);
    expect(host.ledger.totals.writes).toBe(0);
  });

  test('what the sheet reads in its own way, the form reads so too', () => {
    const host = hostOf(salesBook());
    const rules = { 'manager discountUpTo': '3', 'head discountUpTo': '0,07', responseMinutes: '30 мин' };
    expect(planned(host, choiceFor(host, { rules })).rules).toEqual([]);
  });
});

describe('warnings beside the preview', () => {
  test('an upper rung that may less is told in the words of the sheet', () => {
    const host = hostOf(salesBook());
    const { warnings } = planned(host, choiceFor(host, { rules: { 'head discountUpTo': '2 %' } }));
    expect(warnings).toEqual([expect.stringMatching(/«РОП» может меньше/)]);
  });

  test('a digest to somebody who is no head is told', () => {
    const host = hostOf(salesBook());
    const { warnings } = planned(host, choiceFor(host, { rules: { digestTo: 'gost@firma.ru' } }));
    expect(warnings).toEqual([expect.stringMatching(/gost@firma\.ru/)]);
  });
});

describe('rules behind a protection', () => {
  test('are shown to a head and not asked for; forged ones are refused', () => {
    const host = hostOf(messyBook(), { editors: [HEAD] });
    setUpBy(host, choiceFor(host, { tab: 'Продажи 2026' }));
    const before = choiceFor(host);
    host.user = HEAD;
    const { rules } = proposalOf(host);
    expect(new Set(rules.map(({ isClosed }) => isClosed))).toEqual(new Set([true]));
    const forged = before.rules.map((rule) => (rule.name === 'responseMinutes' ? { ...rule, text: '999' } : rule));
    expect(preview(host, { ...before, rules: forged })).toEqual({
      kind: 'refused',
      refused: [expect.objectContaining({ code: 'closed' })],
    });
    host.user = OWNER;
    expect(planned(host, { ...before, rules: forged }).rules).toHaveLength(1);
  });
});

describe('letters about requests', () => {
  const TEAM = [
    ['Имя', 'Почта', 'Роль'],
    ['Хозяин', `${OWNER}, boss@example.com`, 'собственник'],
    ['Орлова', HEAD, 'РОП'],
    ['Ким', '', 'менеджер'],
    ['Ли', 'li@example.com', 'менеджер'],
    ['Пак', 'pak@example.com', 'уволен'],
  ];
  const asked = (host: Host) => proposalOf(host).rules.find(({ name }) => name === 'notices');

  test('are turned on by the owner who has seen who writes to whom, and are off until then', () => {
    const host = hostWith({
      Команда: TEAM,
      Правила: [
        ['Правило', 'Значение'],
        ['Писать о запросах', 'нет'],
      ],
    });
    expect(proposalOf(host).notices).toEqual({
      signers: [{ name: 'Орлова', role: 'head', email: HEAD }],
      sellers: ['Ли'],
      unreached: ['Хозяин', 'Ким'],
    });
    expect(asked(host)).toMatchObject({ value: 'нет', options: ['да', 'нет'] });
    const { rules } = planned(host, choiceFor(host, { rules: { notices: 'да' } }));
    expect(rules).toEqual([expect.objectContaining({ name: 'notices', before: 'нет', after: 'да' })]);
    setUpBy(host, choiceFor(host, { rules: { notices: 'да' } }));
    expect(asked(host)).toMatchObject({ value: 'да' });
  });

  test('who has left can be said to have left, in whatever word the team uses', () => {
    const host = hostOf(salesBook(undefined, { Команда: TEAM.filter(([name]) => name !== 'Ким') }));
    const role = proposalOf(host).rules.find(({ name, column }) => name === 'Ким' && column === 'role');
    expect(role?.options).toEqual(['менеджер', 'РОП', 'собственник', 'уволен']);
    const { rules } = planned(host, choiceFor(host, { rules: { 'Ким role': 'Уволена' } }));
    expect(rules).toContainEqual(expect.objectContaining({ name: 'Ким', column: 'role', after: 'уволен' }));
  });

  test('are not asked about by a head, nor where no address signs', () => {
    const host = hostOf(salesBook(undefined, { Команда: TEAM }), { editors: [HEAD] });
    host.user = HEAD;
    expect([proposalOf(host).notices, asked(host)]).toEqual([null, undefined]);
    const mute = hostWith({ Команда: TEAM.map((row) => row.map((cell) => (cell === HEAD ? '' : cell))) });
    expect([proposalOf(mute).notices, asked(mute)]).toEqual([null, undefined]);
  });

  test('say of a cell that is neither yes nor no what is wrong with it', () => {
    const host = hostWith({
      Команда: TEAM,
      Правила: [
        ['Правило', 'Значение'],
        ['Писать о запросах', 'иногда'],
      ],
    });
    expect(preview(host, choiceFor(host))).toEqual({
      kind: 'refused',
      refused: [expect.objectContaining({ code: 'choice', part: 'иногда' })],
    });
  });
});
