import { describe, expect, test } from '@jest/globals';
import type { DealColumn } from '../../src/domain/deal';
import { GOOD_NEWS, missingForNews } from '../../src/domain/goodNews';
import type { GoodNews } from '../../src/domain/goodNews';
import { ALL_COLUMNS } from '../support/dealBuilder';

const NEWS = Object.keys(GOOD_NEWS) as GoodNews[];

describe('good news', () => {
  test.each<[GoodNews, DealColumn]>([
    ['plan-reached', 'cost'],
    ['no-large-deals', 'stage'],
    ['nobody-waits', 'respondedAt'],
    ['no-losses', 'closedAt'],
    ['no-losses-then', 'closedAt'],
    ['day-clear', 'nextStepDate'],
    ['nothing-stuck', 'nextStepDate'],
    ['nothing-overdue', 'shippedAt'],
    ['nobody-to-remind', 'shippedAt'],
    ['nothing-late', 'respondedAt'],
    ['nothing-to-ask', 'stage'],
    ['nothing-to-decide', 'stage'],
    ['nothing-to-do', 'shippedAt'],
    ['deal-clean', 'nextStep'],
  ])('«%s» may not be said without «%s»', (news, column) => {
    const rest = new Set([...ALL_COLUMNS].filter((each) => each !== column));
    expect(missingForNews(news, rest)).toEqual([column]);
  });

  test.each(NEWS)('«%s» may be said of a sheet with every column, and of none without any', (news) => {
    expect(missingForNews(news, ALL_COLUMNS)).toEqual([]);
    expect(missingForNews(news, new Set())).not.toEqual([]);
  });
});
