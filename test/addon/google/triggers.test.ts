import { describe, expect, test } from '@jest/globals';
import { HOUR_MS, readyHost } from '../../support/dailyHost';
import { contentsOf } from '../../support/look';
import { checkedHost, HEAD, hostOf, OWNER } from '../../support/salesHost';

const MAIL = 'https://www.googleapis.com/auth/script.send_mail';

describe('15.4 an add-on’s clock trigger that gets no active spreadsheet', () => {
  const BLIND = 'Google запустил проверку по часам без таблицы: она не сделана.';

  test('says so in the execution log, and on the health line of the next run', () => {
    const host = readyHost(undefined, {}, { clockTriggersSeeDocument: false });
    host.run('installTriggers');
    const [fired] = host.advanceTo(host.now() + HOUR_MS);
    expect(fired?.error?.message).toContain(BLIND);
    expect(host.log.join()).not.toMatch(/TypeError|Cannot read/);
    host.run('dailyBuild');
    const health = contentsOf(host, 'Сводка').flat().map(String).filter((cell) => cell.includes(BLIND)); // prettier-ignore
    expect(health).toEqual([expect.stringMatching(/^1[67]:\d\d: Google/)]);
  });

  test('what was so yesterday, or of another workbook, is said no more', () => {
    const host = readyHost(undefined, {}, { clockTriggersSeeDocument: false });
    host.run('installTriggers');
    host.advanceTo(host.now() + HOUR_MS);
    const opened = (after: number, properties = host.properties): string => {
      const again = hostOf(host.toBookData(), { properties, now: host.now() + after });
      again.run('dailyBuild');
      return JSON.stringify(contentsOf(again, 'Сводка'));
    };
    expect(opened(0)).toContain(BLIND);
    expect(opened(25 * HOUR_MS)).not.toContain(BLIND);
    expect(opened(0, { ...host.properties, triggers: [] })).not.toContain(BLIND);
  });
});

describe('15.5 a box that was left unticked', () => {
  test.each([true, false])('turning the triggers on asks Google for every scope; as an add-on: %p', (addOn) => {
    const host = hostOf(checkedHost().toBookData(), { user: OWNER, addOn });
    host.run('setUp');
    host.refusedScopes.add(MAIL);
    expect(() => host.run('installTriggers')).toThrow(MAIL);
    expect(host.properties.triggers).toEqual([]);
    host.refusedScopes.clear();
    host.run('installTriggers');
    expect(host.properties.triggers).not.toEqual([]);
  });

  test('each colleague consents: a head’s own triggers ask the head', () => {
    const host = checkedHost();
    host.user = OWNER;
    host.run('installTriggers');
    host.user = HEAD;
    host.refusedScopes.add(MAIL);
    expect(() => host.run('installTriggers')).toThrow(MAIL);
  });
});
