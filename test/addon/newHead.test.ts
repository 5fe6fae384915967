import { expect, test } from '@jest/globals';
import type { SidebarReady } from '../../src/addon/server/state';
import type { Host } from '../../src/host/host';
import { checkedHost, HEAD, OWNER } from './salesHost';

const NEW_HEAD = 'new.head@example.com';

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
