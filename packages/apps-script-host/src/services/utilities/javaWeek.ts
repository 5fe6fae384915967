const MS_PER_DAY = 86_400_000;

/** Weeks as `Locale.US` counts them: from Sunday, the first is the one with 1 January. Dates are read by UTC fields. */
export function weekYear(date: Date): number {
  const saturday = new Date(date.getTime() + (6 - date.getUTCDay()) * MS_PER_DAY);
  return saturday.getUTCFullYear();
}

export function weekOfYear(date: Date): number {
  if (weekYear(date) > date.getUTCFullYear()) return 1;
  const first = new Date(Date.UTC(date.getUTCFullYear(), 0, 1)).getUTCDay();
  return Math.floor((dayOfYear(date) - 1 + first) / 7) + 1;
}

export function weekOfMonth(date: Date): number {
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1)).getUTCDay();
  return Math.floor((date.getUTCDate() - 1 + first) / 7) + 1;
}

/** 1 is the first of January. */
export function dayOfYear(date: Date): number {
  return Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / MS_PER_DAY) + 1;
}
