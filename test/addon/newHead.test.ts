import { describe, expect, test } from '@jest/globals';
import type { SidebarReady } from '../../src/addon/server/state';
import type { Host } from 'apps-script-host';
import { checkedHost, HEAD, hostOf, OWNER } from '../support/salesHost';
import { choiceFor, planned } from './setUp/setUpCalls';

const NEW_HEAD = 'new.head@example.com';
const HOUR = 3_600_000;
const CLOSED = { range: '', description: 'своя', warningOnly: false, editors: [OWNER] };

function sidebarOf(host: Host, user: string): SidebarReady {
  host.user = user;
  const state = host.callServer('sidebarState') as SidebarReady | { readonly kind: string };
  if (!('repairs' in state)) throw new Error(state.kind);
  return state;
}

/** A head joined the team after the owner had protected the tabs. */
function joinedHost(): Host {
  const host = checkedHost();
  host.user = OWNER;
  host.typeInto('Команда', 'A5', [['Новиков', NEW_HEAD, 'РОП']]);
  return host;
}

test('a head whom the protections keep out is told so, and the owner is offered to let them in', () => {
  const host = joinedHost();
  expect(sidebarOf(host, NEW_HEAD).problems.join()).toMatch(/«Согласования» не впускает/);
  expect(sidebarOf(host, OWNER).repairs).toEqual(['repairProtections']);
  host.callServer('repairProtections');
  expect(sidebarOf(host, OWNER).repairs).toEqual([]);
  const { protections } = host.toBookData().sheets.find(({ name }) => name === 'Согласования') ?? {};
  expect(protections?.[0]?.editors).toEqual(expect.arrayContaining([OWNER, HEAD, NEW_HEAD]));
});

test('a protection that is only too narrow keeps nobody from signing who is let in', () => {
  const host = joinedHost();
  const [asked] = sidebarOf(host, OWNER).approvals;
  const claim = { key: asked?.key, fingerprint: asked?.fingerprint, decision: 'rejected', comment: '' };
  expect(() => host.callServer('decide', [claim])).not.toThrow();
});

describe('turning the report on', () => {
  function turnOnAs(host: Host, user: string): void {
    host.user = user;
    host.run('installTriggers');
  }

  test('is refused to whom the protections keep out, with the tabs that its runs would write', () => {
    const host = joinedHost();
    expect(() => {
      turnOnAs(host, NEW_HEAD);
    }).toThrow(/«Журнал».*«Настроить таблицу»/);
    expect(() => {
      turnOnAs(host, NEW_HEAD);
    }).not.toThrow(/«Клиенты»|«Согласования»|«Правила»/);
    expect(host.properties.triggers).toEqual([]);
    host.user = OWNER;
    host.callServer('repairProtections');
    turnOnAs(host, NEW_HEAD);
    expect(host.properties.triggers).toHaveLength(3);
  });

  test('is refused where the team closed the deals themselves', () => {
    const host = joinedHost();
    host.user = OWNER;
    host.callServer('repairProtections');
    const book = host.toBookData();
    const sheets = book.sheets.map((sheet) =>
      sheet.name === 'Сделки' ? { ...sheet, protections: [...sheet.protections, CLOSED] } : sheet,
    );
    const closed = hostOf({ ...book, sheets }, { now: host.now(), properties: host.properties });
    expect(() => {
      turnOnAs(closed, NEW_HEAD);
    }).toThrow(/«Сделки»/);
  });

  test('is left out of a set-up of theirs, which says why', () => {
    const host = joinedHost();
    host.user = NEW_HEAD;
    const plan = planned(host, choiceFor(host, { triggers: true }));
    expect(plan.steps).not.toContain('triggers');
    expect(plan.warnings.join()).toMatch(/«Журнал»/);
  });

  test('whoever is shut out later hands the timed work to the next account', () => {
    const host = joinedHost();
    host.user = OWNER;
    host.callServer('repairProtections');
    turnOnAs(host, NEW_HEAD);
    host.advanceTo(host.now() + HOUR);
    turnOnAs(host, OWNER);
    host.typeInto('Команда', 'A5', [['', '', '']]);
    host.callServer('repairProtections');
    host.typeInto('Сделки', 'G2', '51000');
    host.advanceTo(host.now() + 2 * HOUR);
    expect(sidebarOf(host, OWNER).health).toMatch(/^Проверка по расписанию: owner@example.com/);
  });
});
