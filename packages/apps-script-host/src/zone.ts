const MS_PER_DAY = 86_400_000;

/** A time zone: UTC milliseconds to the milliseconds that its wall clock shows, and back. */
export interface Zone {
  readonly name: string;
  toWall(utcMs: number): number;
  /** In the hour that the clock skips the result is an hour on; in the one it repeats, the first of the two. */
  toUtc(wallMs: number): number;
}

const zones = new Map<string, Zone>();

/** The zone of an IANA name, `Europe/Moscow`, or of `GMT`, `UTC`, `GMT+3`. Throws on an unknown name. */
export function zoneNamed(name: string): Zone {
  const known = zones.get(name) ?? makeZone(name);
  zones.set(name, known);
  return known;
}

function makeZone(name: string): Zone {
  const offsetAt = offsetsOf(name);
  return {
    name,
    toWall: (utcMs) => utcMs + offsetAt(utcMs),
    toUtc(wallMs) {
      const earlier = wallMs - offsetAt(wallMs - MS_PER_DAY);
      if (earlier + offsetAt(earlier) === wallMs) return earlier;
      const later = wallMs - offsetAt(wallMs + MS_PER_DAY);
      return later + offsetAt(later) === wallMs ? later : earlier;
    },
  };
}

/** Offsets are asked of Intl twice a UTC day; only a day with a clock change is asked instant by instant. */
function offsetsOf(name: string): (utcMs: number) => number {
  const fixed = /^(?:GMT|UTC)(?:([+-])(\d{1,2}):?(\d{2})?)?$/.exec(name);
  if (fixed) {
    const minutes = Number(fixed[2] ?? 0) * 60 + Number(fixed[3] ?? 0);
    const offset = (fixed[1] === '-' ? -minutes : minutes) * 60_000;
    return () => offset;
  }
  const exact = exactOffset(name);
  const days = new Map<number, number | null>();
  return (utcMs) => {
    const day = Math.floor(utcMs / MS_PER_DAY);
    let offset = days.get(day);
    if (offset === undefined) {
      const start = exact(day * MS_PER_DAY);
      offset = start === exact((day + 1) * MS_PER_DAY) ? start : null;
      days.set(day, offset);
    }
    return offset ?? exact(utcMs);
  };
}

function exactOffset(name: string): (utcMs: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (utcMs) => {
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(utcMs)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(utcMs / 1000) * 1000;
  };
}
