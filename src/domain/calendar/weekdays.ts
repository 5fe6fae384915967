/** Monday first: the short Russian name, then the full ones, which may be cut to two letters and more. */
const NAMES: readonly (readonly [short: string, ru: string, en: string])[] = [
  ['пн', 'понедельник', 'monday'],
  ['вт', 'вторник', 'tuesday'],
  ['ср', 'среда', 'wednesday'],
  ['чт', 'четверг', 'thursday'],
  ['пт', 'пятница', 'friday'],
  ['сб', 'суббота', 'saturday'],
  ['вс', 'воскресенье', 'sunday'],
];

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const WORKING_WEEK = [0, 1, 2, 3, 4];

const GROUPS: ReadonlyMap<string, readonly number[]> = new Map([
  ['ежедневно', EVERY_DAY],
  ['daily', EVERY_DAY],
  ['будни', WORKING_WEEK],
  ['weekdays', WORKING_WEEK],
]);

/** The weekdays (Monday is 0) that `пн`, `Mon`, `пн-пт` or `fri-mon` names; null when it names none. */
export function weekdaysNamed(text: string): readonly number[] | null {
  const group = GROUPS.get(text);
  if (group) return group;
  const [first = '', last = first, ...rest] = text.split('-').map((name) => name.replace(/\.$/, ''));
  const from = weekdayNamed(first);
  const to = weekdayNamed(last);
  if (from < 0 || to < 0 || rest.length > 0) return null;
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, step) => (from + step) % 7);
}

function weekdayNamed(name: string): number {
  return NAMES.findIndex(
    ([short, ru, en]) => name === short || (name.length > 1 && (ru.startsWith(name) || en.startsWith(name))),
  );
}
