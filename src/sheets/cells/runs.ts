/** Splits items that stand in order into runs in which each follows the one before: cells side by side are one write. */
export function runsOf<Item>(inOrder: readonly Item[], follows: (before: Item, item: Item) => boolean): Item[][] {
  const runs: Item[][] = [];
  for (const item of inOrder) {
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    if (run !== undefined && before !== undefined && follows(before, item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** Whether a row or a column comes right after another. */
export const isNext = (before: number, place: number): boolean => before + 1 === place;
