import { nextRun } from './clockSchedule';
import { Emulated } from '../runtime/emulated';
import type { Execution } from '../runtime/execution';
import type { ClockSchedule, TriggerData } from './triggerData';

/** An installed trigger as a script sees it. */
export class TriggerService extends Emulated {
  readonly className = 'Trigger';

  constructor(
    private readonly data: TriggerData,
    private readonly documentId: string,
  ) {
    super();
  }

  getUniqueId(): string {
    return this.data.id;
  }

  getHandlerFunction(): string {
    return this.data.handler;
  }

  getEventType(): string {
    return this.data.event;
  }

  getTriggerSource(): string {
    return this.data.event === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS';
  }

  getTriggerSourceId(): string | null {
    return this.data.event === 'CLOCK' ? null : this.documentId;
  }
}

export class TriggerBuilder extends Emulated {
  readonly className = 'TriggerBuilder';

  constructor(
    private readonly execution: Execution,
    private readonly handler: string,
  ) {
    super();
  }

  timeBased(): Emulated {
    return new ClockTriggerBuilder(this.execution, this.handler);
  }

  forSpreadsheet(): Emulated {
    return new SpreadsheetTriggerBuilder(this.execution, this.handler);
  }
}

class SpreadsheetTriggerBuilder extends Emulated {
  readonly className = 'SpreadsheetTriggerBuilder';
  private event: TriggerData['event'] | null = null;

  constructor(
    private readonly execution: Execution,
    private readonly handler: string,
  ) {
    super();
  }

  onEdit(): this {
    return this.#on('ON_EDIT');
  }

  onOpen(): this {
    return this.#on('ON_OPEN');
  }

  onChange(): this {
    return this.#on('ON_CHANGE');
  }

  onFormSubmit(): this {
    return this.#on('ON_FORM_SUBMIT');
  }

  create(): Emulated {
    if (!this.event) throw new Error('The trigger builder has no event.');
    return install(this.execution, this.handler, this.event, null);
  }

  #on(event: TriggerData['event']): this {
    this.event = event;
    return this;
  }
}

const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

class ClockTriggerBuilder extends Emulated {
  readonly className = 'ClockTriggerBuilder';
  private schedule: ClockSchedule;

  constructor(
    private readonly execution: Execution,
    private readonly handler: string,
  ) {
    super();
    const timeZone = execution.state.scriptTimeZone;
    this.schedule = { every: 'days', count: 1, hour: null, minute: null, weekday: null, timeZone };
  }

  everyMinutes(count: number): this {
    if (![1, 5, 10, 15, 30].includes(count)) throw new Error('The minutes must be 1, 5, 10, 15 or 30.');
    return this.#with({ every: 'minutes', count });
  }

  everyHours(count: number): this {
    return this.#with({ every: 'hours', count });
  }

  everyDays(count: number): this {
    return this.#with({ every: 'days', count });
  }

  everyWeeks(count: number): this {
    return this.#with({ every: 'weeks', count });
  }

  onWeekDay(day: string): this {
    return this.#with({ every: 'weeks', weekday: WEEKDAYS.indexOf(String(day)) });
  }

  onMonthDay(day: number): this {
    return this.#with({ every: 'months', count: day });
  }

  atHour(hour: number): this {
    return this.#with({ hour });
  }

  nearMinute(minute: number): this {
    return this.#with({ minute });
  }

  inTimezone(timeZone: string): this {
    return this.#with({ timeZone });
  }

  at(date: Date): this {
    return this.#with({ every: 'once', count: date.getTime() });
  }

  after(ms: number): this {
    return this.#with({ every: 'once', count: this.execution.now() + ms });
  }

  create(): Emulated {
    if (this.execution.state.addOn && this.schedule.every === 'minutes') {
      throw new Error('Add-ons may run a time-based trigger at most once an hour.');
    }
    return install(this.execution, this.handler, 'CLOCK', this.schedule);
  }

  #with(change: Partial<ClockSchedule>): this {
    this.schedule = { ...this.schedule, ...change };
    return this;
  }
}

/** Triggers of one user: 20 in a bound script; in an add-on one of each type. */
const MOST_TRIGGERS = 20;

function install(
  execution: Execution,
  handler: string,
  event: TriggerData['event'],
  schedule: ClockSchedule | null,
): Emulated {
  const { state, effectiveUser } = execution;
  const own = state.triggers.filter(({ creator }) => creator === effectiveUser);
  const tooMany = state.addOn ? own.some((other) => other.event === event) : own.length >= MOST_TRIGGERS;
  if (tooMany) {
    throw new Error(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const everywhere = [...state.shared.documents.values()].flatMap(({ triggers }) => triggers);
  const serial = Math.max(0, ...everywhere.map(({ id }) => Number(id))) + 1;
  const id = String(serial);
  const next = schedule && nextRun(schedule, id, execution.now());
  const trigger: TriggerData = { id, handler, event, creator: effectiveUser, schedule, next };
  state.triggers.push(trigger);
  return new TriggerService(trigger, state.spreadsheetId);
}
