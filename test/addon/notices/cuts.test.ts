import { describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import { HEAD, SELLER } from '../../support/salesHost';
import { as, claimOn, decide, OTHER_HEAD } from '../approvals/desk';
import { kept } from '../faults/kept';
import { kindOf } from '../faults/kinds';
import type { FaultKind } from '../faults/kinds';
import { deskOf, later, tick, typeRequest } from './noticeDesk';

/** Something that mails, and what is looked at of its calls: those of the letters, which come last. */
interface Sending {
  readonly name: string;
  readonly open: () => Host;
  readonly act: (host: Host) => void;
  readonly to: readonly string[];
}

function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // What is said of the failure is another test's matter.
  }
}

function sendings(): readonly Sending[] {
  const host = deskOf();
  tick(host);
  const { key } = claimOn(host, 'М-1');
  const asked = kept(host);
  typeRequest(host, 2, 'клиент просит 5 %');
  later(host, 1);
  const claim = claimOn(host, 'М-1', 'rejected', 'дорого');
  const typed = kept(host);
  return [
    {
      name: 'a request from the sidebar',
      open: asked,
      act: (desk) => as(desk, SELLER, () => desk.callServer('requestApproval', [{ key, text: 'просим' }])),
      to: [HEAD, OTHER_HEAD],
    },
    { name: 'the clock', open: typed, act: tick, to: [HEAD, OTHER_HEAD] },
    { name: 'a decision', open: typed, act: (desk) => as(desk, HEAD, () => decide(desk, claim)), to: [SELLER] },
  ];
}

/** The calls from the question how many letters are left to the end, each with its number. */
function lastCalls({ open, act, to }: Sending): readonly { readonly name: string; readonly at: number }[] {
  const host = open();
  const names: string[] = [];
  host.failAt = (call) => {
    names.push(call);
    return null;
  };
  act(host);
  expect(host.outbox.map((mail) => mail.to)).toEqual(to);
  const from = names.lastIndexOf('MailApp.getRemainingDailyQuota');
  expect(from).toBeGreaterThan(0);
  return names.map((name, at) => ({ name, at })).slice(from);
}

/** Who got how many letters when the call of that number went wrong, the same was done again, and the clock came by. */
function lettersAfter({ open, act }: Sending, kind: FaultKind, at: number): readonly string[] {
  const host = open();
  const { disarm } = kind.arm(host, at);
  attempt(() => act(host));
  disarm();
  attempt(() => act(host));
  tick(host);
  return host.outbox.map(({ to }) => to);
}

describe('a letter is sent at most once', () => {
  test.each(sendings().map((sending) => [sending.name, sending] as const))('whatever fails: %s', (_, sending) => {
    const calls = lastCalls(sending);
    const faults = calls.flatMap(({ name, at }, place) => {
      const kinds = /^(Properties|MailApp)/.test(name) ? [kindOf('cut'), kindOf('timeout')] : [kindOf('cut')];
      return kinds.map((kind) => ({ kind, at, isBefore: place === 0, title: `${kind.id} at ${name}` }));
    });
    const harm = faults.flatMap(({ kind, at, isBefore, title }) => {
      const to = lettersAfter(sending, kind, at).filter((address) => sending.to.includes(address));
      const isTwice = new Set(to).size < to.length;
      // What was cut before anything was marked is not lost.
      const isLost = isBefore && to.length < sending.to.length;
      return isTwice || isLost ? [`${title}: ${to.join()}`] : [];
    });
    expect(harm).toEqual([]);
  });
});
