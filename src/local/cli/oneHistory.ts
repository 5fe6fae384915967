/** By the rule of the warehouse: books that share an eighth of the smaller one's marks are one, and its copy or new name. */
export function isOneHistory(marks: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const shared = [...others].filter((mark) => marks.has(mark)).length;
  return shared > 0 && 8 * shared >= Math.min(marks.size, others.size);
}
