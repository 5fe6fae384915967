/** How an ageing bucket is called: `1–30`, `>120`, and `notDue` for what is not due yet. */
export function bucketTitle(key: string, notDue: string): string {
  if (key === 'current') return notDue;
  return key.endsWith('+') ? `>${key.slice(0, -1)}` : key.replace('-', '–');
}
