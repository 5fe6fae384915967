/** The items by their keys: keys in the order of first meeting, items of a key in the order in which they came. */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** The first item of each key: of two lines about one thing the upper one counts. A blank key ('') names nothing. */
export function firstByKey<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Map<string, Item> {
  const found = new Map<string, Item>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== '' && !found.has(key)) found.set(key, item);
  }
  return found;
}
