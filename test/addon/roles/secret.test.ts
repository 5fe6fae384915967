import { describe, expect, test } from '@jest/globals';
import { approve, as, desk } from '../approvals/desk';
import { DOORS } from './doors';
import { PEOPLE, PERSONS } from './people';

interface Chain {
  readonly secret: string;
}

describe('the key of the signatures', () => {
  const host = desk();
  approve(host, 'М-1');
  as(host, PEOPLE.owner, () => host.run('installTriggers'));
  host.advanceTo(host.now() + 20 * 3_600_000);
  const { secret } = JSON.parse(host.properties.stores['document']?.['approvals'] ?? '{}') as Chain;

  test('is a secret of more than 200 bits, and stands in one property of the document', () => {
    expect(secret).toMatch(/^[\w-]{43}=?$/);
    const { document, ...others } = host.properties.stores;
    const holding = Object.entries(document ?? {}).filter(([, value]) => value.includes(secret));
    expect(holding.map(([name]) => name)).toEqual(['approvals']);
    expect(JSON.stringify(others)).not.toContain(secret);
  });

  test('stands in no cell, note, log, mail, toast or dialog', () => {
    const { sheets } = host.toBookData();
    const { log, outbox, toasts, dialogs } = host;
    expect(JSON.stringify({ sheets, log, outbox, toasts, dialogs })).not.toContain(secret);
  });

  test.each(PERSONS)('is in no answer and in no refusal to the page of the %s', (person) => {
    const answers = DOORS.map(({ name }) => {
      try {
        return as(host, PEOPLE[person], () => host.callServer(name));
      } catch (error) {
        return String(error);
      }
    });
    expect(JSON.stringify(answers)).not.toContain(secret);
  });
});
