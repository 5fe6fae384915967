import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shareCells } from '../../../src/sheets/tabs/paymentsTab';

test('what went to deals and what is left make up what came in, to the kopeck', () => {
  const sums = fc.array(fc.integer({ min: 1, max: 10_000_000_000 }), { minLength: 1, maxLength: 6 });
  const line = fc.tuple(sums, fc.nat({ max: 10_000_000_000 }));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
      const written = lines.map(([parts, rest]) => {
        const sum = parts.reduce((all, part) => all + part, rest);
        const cells = shareCells({
          sum,
          parts: parts.map((part, at) => ({ dealKey: String(at), part, before: null })),
        });
        return { ...cells, sum };
      });
      const total = (amounts: readonly number[]): number =>
        amounts.reduce((all, one) => all + Math.round(one * 100), 0);
      const came = written.reduce((all, { sum }) => all + sum, 0);
      expect(total(written.map(({ allocated }) => allocated)) + total(written.map(({ left }) => left))).toBe(came);
      expect(written.every(({ left }) => left >= 0)).toBe(true);
    }),
  );
});
