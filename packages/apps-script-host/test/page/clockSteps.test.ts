import { expect, test } from '@jest/globals';
import { clockSteps } from '../../src/page/client/clockSteps';

test.each([
  ['2026-06-17T09:40', '2026-06-17T10:40', []],
  ['2026-06-17T09:40', '2026-06-17T10:41', ['2026-06-17T10:40']],
  ['2026-06-17T22:30', '2026-06-18T00:40', ['2026-06-17T23:30', '2026-06-18T00:30']],
  ['2026-06-17T09:40', '2026-06-17T09:40', []],
  ['2026-06-18T09:40', '2026-06-17T09:40', []],
])('from %s to %s by way of %j', (from, to, steps) => {
  expect(clockSteps(from, to)).toEqual(steps);
});

test('a year is made in no more steps than a person can watch', () => {
  const steps = clockSteps('2026-01-01T00:00', '2027-01-01T00:00');
  expect(steps.length).toBeLessThanOrEqual(48);
  expect(steps.length).toBeGreaterThan(40);
});
