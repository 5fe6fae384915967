import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { firstByKey, groupBy } from '../../src/domain/groups';

const items = fc.array(fc.record({ key: fc.constantFrom('', 'a', 'b', 'c'), value: fc.nat() }));
const keyOf = ({ key }: { readonly key: string }): string => key;

describe('items by their keys', () => {
  test('each stands in the group of its key, in its order, and in no other', () => {
    fc.assert(
      fc.property(items, (all) => {
        const groups = groupBy(all, keyOf);
        for (const [key, group] of groups) expect(group).toEqual(all.filter((item) => item.key === key));
        expect([...groups.keys()]).toEqual([...new Set(all.map(keyOf))]);
      }),
    );
  });

  test('the first of each key counts, and a blank key names nothing', () => {
    fc.assert(
      fc.property(items, (all) => {
        const groups = [...groupBy(all, keyOf)].filter(([key]) => key !== '');
        expect([...firstByKey(all, keyOf)]).toEqual(groups.map(([key, [first]]) => [key, first]));
      }),
    );
  });
});
