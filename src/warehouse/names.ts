/** Words that SQL keeps for itself, of those that our columns are called by. */
const RESERVED: Readonly<Record<string, string>> = { group: 'item_group' };

/** `requestedAt` → `requested_at`. */
export function snakeCase(name: string): string {
  const snake = name.replace(/-/g, '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return RESERVED[snake] ?? snake;
}
