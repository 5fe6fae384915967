import { describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import { contentsOf } from '../../support/look';
import { HEAD, hostOf, OWNER, salesBook, SELLER } from '../../support/salesHost';
import { begin, choiceFor, planned, setUpBy } from '../setUp/setUpCalls';

/** The tab of the team as it is before anybody has filled it. */
const NOBODY = { Команда: [['Имя', 'Почта', 'Роль']] };
const editorsOf = (host: Host, tab: string): readonly string[] | null | undefined =>
  host.toBookData().sheets.find(({ name }) => name === tab)?.protections[0]?.editors;
const teamOf = (host: Host): unknown[][] => contentsOf(host, 'Команда').slice(1);

describe('15.2 a file on a shared drive, which nobody owns', () => {
  const shared = (tabs = NOBODY): Host =>
    hostOf(salesBook(undefined, tabs), { sharedDrive: true, user: HEAD, editors: [HEAD, SELLER] });

  test('whoever sets it up is told beforehand that they become its owner, stands in «Команда», and protects', () => {
    const host = shared();
    const plan = planned(host, choiceFor(host, { triggers: true }));
    expect(plan.warnings.join()).toMatch(/на общем диске ничей.* первым станете вы \(head@example\.com\)/);
    expect(plan.rules).toContainEqual(expect.objectContaining({ tab: 'team', column: 'role', after: 'собственник' }));
    expect(plan.needsOwner).toBe(false);
    setUpBy(host, choiceFor(host, { triggers: true }));
    expect(teamOf(host)).toEqual([[HEAD, HEAD, 'собственник']]);
    expect([editorsOf(host, 'Команда'), editorsOf(host, 'Согласования')]).toEqual([[HEAD], [HEAD]]);
    expect(planned(host, choiceFor(host)).warnings).toEqual([]);
  });

  test('nobody else counts as its owner from then on', () => {
    const host = shared();
    host.run('setUp');
    expect(teamOf(host)).toEqual([[HEAD, HEAD, 'собственник']]);
    host.user = SELLER;
    expect(() => host.callServer('setUpProposal', [null])).toThrow(/нет на вкладке «Команда»/);
    host.user = HEAD;
    host.typeInto('Команда', 'A2:C2', '');
    host.user = SELLER;
    expect(() => host.callServer('setUpProposal', [null])).toThrow(/нет на вкладке «Команда»/);
    host.user = HEAD;
    expect(planned(host, choiceFor(host)).warnings.join()).toMatch(/первым станете вы/);
  });

  test('set-up goes on after any of its steps, also where another was named the owner', () => {
    const host = shared();
    const choice = choiceFor(host, { rules: { 'Ли role': 'собственник', 'Ли email': SELLER } });
    let progress = begin(host, choice);
    for (let steps = 0; progress.kind === 'going' && steps < 9; steps += 1)
      progress = host.callServer('continueSetUp') as typeof progress;
    expect(progress.kind).toBe('done');
    expect(teamOf(host).map(([, email, role]) => [email, role])).toEqual(
      expect.arrayContaining([[SELLER, 'собственник'], [HEAD, 'собственник']]), // prettier-ignore
    );
  });

  test('who names themselves among the people is the owner on that line', () => {
    const host = shared();
    setUpBy(host, choiceFor(host, { rules: { 'Ли email': HEAD } }));
    expect(teamOf(host)).toContainEqual(['Ли', HEAD, 'собственник']);
    expect(teamOf(host).flat().filter((cell) => cell === HEAD)).toHaveLength(1); // prettier-ignore
  });

  test('where «Команда» has an owner, it is as anywhere else', () => {
    const host = hostOf(salesBook(), { sharedDrive: true, user: 'stranger@example.com', editors: [HEAD] });
    expect(() => host.callServer('setUpProposal', [null])).toThrow(/нет на вкладке «Команда»/);
    host.user = OWNER;
    expect(planned(host, choiceFor(host)).warnings).toEqual([]);
  });
});

describe('15.9 an owner whose access comes from a group', () => {
  test('sets the workbook up, and is not shut out by taking the group off', () => {
    const team = [...NOBODY.Команда, ['Орлова', HEAD, 'собственник']];
    const groups = { 'sales@example.com': [HEAD, SELLER] };
    const host = hostOf(salesBook(undefined, { Команда: team }), { user: HEAD, editors: Object.keys(groups), groups });
    expect(setUpBy(host).said).toMatch(/^Добавлено/);
    expect(editorsOf(host, 'Команда')).toEqual([OWNER, HEAD]);
    host.typeInto('Команда', 'D2', '01.02.2026');
    host.user = SELLER;
    expect(() => host.typeInto('Команда', 'D2', '01.02.2026')).toThrow('protected');
  });
});

describe('15.10 a Gmail address in another spelling', () => {
  test('is the same person to set-up, protections and signatures', () => {
    const team = [...NOBODY.Команда, ['Орлова', 'Or.Lova+work@googlemail.com', 'собственник']];
    const host = hostOf(salesBook(undefined, { Команда: team }), { user: 'orlova@gmail.com', owner: OWNER });
    expect(setUpBy(host).said).toMatch(/^Добавлено/);
    expect(host.callServer('sidebarState')).toMatchObject({ kind: 'ready', role: 'собственник' });
  });
});
