import { describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import { contentsOf } from '../../support/look';
import { HEAD, OWNER } from '../../support/salesHost';
import { claimOn, OTHER_HEAD, TEAM } from '../approvals/desk';
import { ask, deskOf, later, letters, ON, plain, tick, typeRequest } from './noticeDesk';

const MAIL_SCOPE = 'https://www.googleapis.com/auth/script.send_mail';
const HELD = 'Не все письма о запросах ушли';
const health = (host: Host): string => {
  host.user = OWNER;
  host.run('dailyBuild');
  return contentsOf(host, 'Сводка').flat().join();
};

describe('letters that cannot go', () => {
  test('leave the last mails of a day to the digest and the managers’ morning, and the health line says so', () => {
    // A hundred mails a day: one is the digest's, 99 are the managers' mornings.
    const many = Array.from({ length: 97 }, (_, at) => [`Продавец ${at}`, `s${at}@example.com`, 'менеджер', '', '']);
    const host = deskOf(
      undefined,
      [...TEAM, ...many],
      [...ON, ['Кому утренняя сводка', OWNER], ['Утреннее письмо менеджерам', 'да']],
    );
    ask(host, 'М-1', 'просим');
    expect(letters(host)).toEqual([]);
    expect(health(host)).toContain(HELD);
  });

  test('without the consent to mail nothing else changes; given it, the clock sends what waits', () => {
    const host = deskOf();
    later(host, 1);
    tick(host);
    host.refusedScopes.add(MAIL_SCOPE);
    typeRequest(host, 2, 'просим');
    tick(host);
    expect([letters(host), contentsOf(host, 'Сделки')[1]?.[12]]).toEqual([[], 'просим']);
    expect(health(host)).toContain(HELD);
    host.refusedScopes.clear();
    tick(host);
    expect(letters(host)).toHaveLength(2);
    expect(health(host)).not.toContain(HELD);
  });

  test('for nobody who signs has exactly one address: the health line names it', () => {
    const host = deskOf(
      undefined,
      TEAM.map((row) => row.map((cell) => ([OWNER, HEAD, OTHER_HEAD].includes(String(cell)) ? '' : cell))),
    );
    typeRequest(host, 2, 'просим');
    tick(host);
    expect(letters(host)).toEqual([]);
    expect(health(host)).toContain('О запросах писать некому');
  });
});

describe('a letter in English', () => {
  test('quotes a request with HTML, an address and a link as dead text', () => {
    const host = deskOf(undefined, undefined, [...ON, ['Язык', 'en']]);
    ask(host, 'М-1', '<img src=x onerror=y> pay boss@evil.example, see http://evil.example/a');
    expect(letters(host)).toEqual([
      expect.stringMatching(`^${HEAD}: .*: 1 to decide, `),
      expect.stringMatching(`^${OTHER_HEAD}: .*: 1 to decide, `),
    ]);
    const { body, htmlBody, subject } = host.outbox.at(-1) ?? { body: '', htmlBody: '', subject: '' };
    expect(plain(body)).toContain('Ким: "<img src=x onerror=y> pay boss@evil');
    expect(plain(body)).toContain('http[:]//evil[.]example/a');
    expect(body).not.toContain('http://evil');
    expect(htmlBody).toContain('&lt;img src=x');
    expect(htmlBody).not.toMatch(/<img|http:\/\/evil|boss@evil\.example/);
    expect(subject).not.toContain('evil');
  });
});

describe('the calls that letters add', () => {
  test('leave a request from the sidebar within 30 and a run of the clock within 45, mails counted apart', () => {
    const host = deskOf();
    later(host, 1);
    tick(host);
    const count = (act: () => void): number => {
      host.ledger.reset();
      act();
      const { total, calls } = host.ledger.totals;
      return total - (calls['MailApp.sendEmail'] ?? 0);
    };
    letters(host);
    const { key } = claimOn(host, 'М-1');
    const asking = count(() => host.callServer('requestApproval', [{ key, text: 'просим' }]));
    expect(letters(host)).toHaveLength(2);
    typeRequest(host, 3, 'и этот');
    later(host, 30);
    const byClock = count(() => tick(host));
    expect(letters(host).length).toBeGreaterThan(0);
    expect(asking).toBeLessThanOrEqual(30);
    expect(byClock).toBeLessThanOrEqual(45);
  });
});
