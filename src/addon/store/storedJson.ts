/**
 * The object that a property of the document, or the cache, holds as JSON; null when there is none. A damaged one
 * counts as lost: what was kept there is read or made anew, and no run stops at it.
 */
export function storedJson(text: string | null | undefined): object | null {
  if (text === null || text === undefined) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
