import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addressesIn, isAddress, isGmail, isSameMailbox, mailboxKey } from '../../../src/domain/words/addresses';

test.each([
  ['a@firm.example, b@firm.example', ['a@firm.example', 'b@firm.example']],
  ['a@firm.example;\nb@firm.example;', ['a@firm.example', 'b@firm.example']],
  [' a@firm.example ', ['a@firm.example']],
  [' , ', []],
  ['', []],
])('%j lists %j', (text, addresses) => {
  expect(addressesIn(text)).toEqual(addresses);
});

test.each([
  ['anna@firm.example', true],
  ['anna.kim@mail.firm.example', true],
  ['anna@firm', false],
  ['anna@firm.', false],
  ['@firm.example', false],
  ['anna', false],
  ['Anna Kim anna@firm.example', false],
  ['anna@firm.example (до пятницы)', false],
  ['anna@kim@firm.example', false],
  ['', false],
])('whether mail could go to «%s»: %p', (text, could) => {
  expect(isAddress(text)).toBe(could);
});

test.each([
  ['Anna@Gmail.com', true],
  ['anna@googlemail.com', true],
  ['anna@firm.example', false],
  ['anna@gmail.com.example', false],
  ['gmail.com', false],
])('whether «%s» is a consumer’s account: %p', (address, isConsumer) => {
  expect(isGmail(address)).toBe(isConsumer);
});

test.each([
  [' Anna@Firm.Example ', 'anna@firm.example'],
  [' Anna.Kim+sheets@Gmail.com ', 'annakim@gmail.com'],
  [' Anna ', 'anna'],
])('the key of %j is «%s»', (address, key) => {
  expect(mailboxKey(address)).toBe(key);
});

describe('addresses of one mailbox', () => {
  test.each([
    ['Anna@Firm.example', 'anna@firm.example', true],
    ['anna.kim@gmail.com', 'annakim@gmail.com', true],
    ['anna.kim+sheets@gmail.com', 'AnnaKim@googlemail.com', true],
    // Elsewhere a dot and a plus are parts of the name.
    ['anna.kim@firm.example', 'annakim@firm.example', false],
    ['anna+sheets@firm.example', 'anna@firm.example', false],
    ['annakim@gmail.com', 'annakim@gmail.com.example', false],
    ['anna@gmail.com', 'boris@gmail.com', false],
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
