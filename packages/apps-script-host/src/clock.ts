import { fireInstalled, type Handled } from './events';
import { nextRun } from './services/script/clockSchedule';
import type { HostState } from './services/runtime/hostState';
import type { TriggerData } from './services/script/triggerData';
import { zoneNamed } from './zone';

export interface Fired extends Handled {
  /** UTC ms. */
  readonly at: number;
}

/** Moves the clock to `utcMs`; clock triggers that fall due on the way fire at their own time. */
export function advanceTo(state: HostState, utcMs: number): Fired[] {
  const fired: Fired[] = [];
  for (let due = nextDue(state, utcMs); due; due = nextDue(state, utcMs)) {
    state.clock.now = due.next;
    const next = nextRun(due.schedule, due.id, due.next);
    state.triggers = state.triggers
      .map((each) => (each.id === due.id ? { ...each, next } : each))
      .filter((each) => each.schedule === null || each.next !== null);
    state.book.calculation?.clockMoved();
    fired.push({ at: due.next, ...fireInstalled(state, due, () => clockFields(due)) });
  }
  state.clock.now = Math.max(state.clock.now, utcMs);
  state.book.calculation?.clockMoved();
  return fired;
}

type DueTrigger = TriggerData & { readonly schedule: NonNullable<TriggerData['schedule']>; readonly next: number };

function nextDue(state: HostState, utcMs: number): DueTrigger | undefined {
  const isDue = (trigger: TriggerData): trigger is DueTrigger =>
    trigger.schedule !== null && trigger.next !== null && trigger.next <= utcMs;
  return state.triggers.filter(isDue).sort((a, b) => a.next - b.next)[0];
}

/** The moment as a clock event tells it. */
function clockFields({ next, schedule }: DueTrigger): Readonly<Record<string, unknown>> {
  const wall = new Date(zoneNamed(schedule.timeZone).toWall(next));
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    'day-of-month': wall.getUTCDate(),
    'day-of-week': wall.getUTCDay() || 7,
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    timezone: schedule.timeZone,
  };
}
