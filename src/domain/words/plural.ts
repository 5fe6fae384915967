/** The Russian form for a count: 1 день, 2 дня, 5 дней; 11 to 14 take the last. */
export function pluralRu(count: number, one: string, few: string, many: string): string {
  const tens = Math.abs(count) % 100;
  const ones = tens % 10;
  if (!Number.isInteger(count)) return few;
  if (tens > 10 && tens < 15) return many;
  if (ones === 1) return one;
  return ones > 1 && ones < 5 ? few : many;
}

/** The English form for a count: 1 day, 2 days. */
export function pluralEn(count: number, one: string, many: string): string {
  return Math.abs(count) === 1 ? one : many;
}
