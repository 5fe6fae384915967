import { describe, expect, test } from '@jest/globals';

import type { Deal } from '../../../src/domain/deal';
import { at, stage } from '../../support/dealBuilder';
import { juneKpi } from './kpiFor';

function request(requested: string, responded: string | null): Partial<Deal> {
  return { requestedAt: at(requested), respondedAt: responded === null ? null : at(responded) };
}

describe('one request', () => {
  test.each<[string, Partial<Deal>, number | null, number | null]>([
    ['answered within the norm', request('2026-06-16T10:00', '2026-06-16T10:30'), 1, 30],
    ['answered a minute too late', request('2026-06-16T10:00', '2026-06-16T10:31'), 0, 31],
    ['made at night, answered before opening', request('2026-06-16T02:00', '2026-06-16T08:00'), 1, 0],
    ['made on Friday evening, answered on Monday', request('2026-06-05T17:50', '2026-06-08T09:10'), 1, 20],
    ['unanswered past the norm', request('2026-06-17T14:00', null), 0, null],
    ['unanswered, the norm not over yet', request('2026-06-17T15:00', null), null, null],
    ['unanswered, dated tomorrow', request('2026-06-18T10:00', null), null, null],
    ['without a time of day', request('2026-06-16T00:00', '2026-06-16T10:00'), null, null],
    ['answered without a time of day', request('2026-06-16T10:00', '2026-06-17T00:00'), null, null],
    ['unanswered, without a time of day', request('2026-06-10T00:00', null), null, null],
    ['answered before it was made', request('2026-06-16T10:00', '2026-06-16T09:00'), null, null],
    ['unanswered, lost meanwhile', { ...request('2026-06-16T10:00', null), stage: stage('lost') }, 0, null],
  ])('%s', (_, cells, inTime, minutes) => {
    expect(juneKpi([cells]).all).toMatchObject({
      requests: 1,
      'answered-in-time': inTime,
      'response-median': minutes,
      'response-p90': minutes,
    });
  });
});

describe('the requests of a period', () => {
  const rows = [
    request('2026-06-16T10:00', '2026-06-16T10:10'),
    request('2026-06-16T10:00', '2026-06-16T10:20'),
    request('2026-06-16T10:00', '2026-06-16T12:00'),
    request('2026-06-16T10:00', null),
    request('2026-06-16T00:00', null),
    request('2026-05-31T10:00', '2026-05-31T10:00'),
  ];

  test('give the share in time, the median and the ninth of ten', () => {
    expect(juneKpi(rows).all).toMatchObject({
      requests: 5,
      'answered-in-time': 2 / 4,
      'response-median': 20,
      'response-p90': 100,
    });
  });

  test('without a time are counted apart', () => {
    expect(juneKpi(rows).leftOut['response-median']).toBe(1);
  });

  test('of nobody have neither share nor median', () => {
    expect(juneKpi([]).all).toMatchObject({ requests: 0, 'answered-in-time': null, 'response-median': null });
  });
});
