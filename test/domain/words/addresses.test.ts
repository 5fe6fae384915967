import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isSameMailbox, mailboxKey } from '../../../src/domain/words/addresses';

describe('addresses of one mailbox', () => {
  test.each([
    ['Anna@Firm.example', 'anna@firm.example', true],
    ['anna.kim@gmail.com', 'annakim@gmail.com', true],
    ['anna.kim+sheets@gmail.com', 'AnnaKim@googlemail.com', true],
    // Elsewhere a dot and a plus are parts of the name.
    ['anna.kim@firm.example', 'annakim@firm.example', false],
    ['anna+sheets@firm.example', 'anna@firm.example', false],
    ['annakim@gmail.com', 'annakim@gmail.com.example', false],
    ['', '', false],
    [' ', '', false],
  ])('%p and %p: %p', (one, other, same) => {
    expect(isSameMailbox(one, other)).toBe(same);
  });

  test('a dot anywhere in a Gmail name changes nobody', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{2,12}$/), fc.nat(), (name, at) => {
        const place = 1 + (at % (name.length - 1));
        const dotted = `${name.slice(0, place)}.${name.slice(place)}@gmail.com`;
        expect(mailboxKey(dotted)).toBe(mailboxKey(`${name}@gmail.com`));
      }),
    );
  });
});
