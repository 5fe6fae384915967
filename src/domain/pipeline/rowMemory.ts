import type { Day, Instant } from '../calendar/time';
import type { Deal } from '../deal';
import { isBefore, OPEN_KINDS } from '../stages';
import type { Stages } from '../stages';

/** What a row remembers beside its stage and hash (heading 10 "Row memory"), as its hidden cell tells it. */
interface RowMemory {
  /** The latest step date that was seen at the stage. */
  readonly stepDate: Day | null;
  /** How often the step was put off at the stage. */
  readonly postponements: number;
  /** Since when its request waits, and a print of what waits: see `askedIn`. */
  readonly request: string;
  /** At which the row was seen last. */
  readonly stage: string;
}

const MEMORY = /^(\d*)\|(\d+)\|([^|]*)\|([^]*)$/;

/** What cannot be read counts as blank. */
function memoryOf(text: string): RowMemory {
  const [, stepDate = '', postponements = '0', request = '', stage = ''] = MEMORY.exec(text) ?? [];
  return {
    stepDate: stepDate === '' ? null : (Number(stepDate) as Day),
    postponements: Number(postponements),
    request,
    stage,
  };
}

/** How often the row's step was put off; 0 where it remembers nothing. */
export function postponementsIn(memory: string): number {
  return memory === '' ? 0 : memoryOf(memory).postponements;
}

/** Since when a request waits, and a print of the numbers and the text that do. */
export interface AskedMoment {
  readonly at: Instant;
  readonly print: string;
}

const ASKED = /^(\d{1,12})\.([0-9a-z]+)$/;

/** The moment of the row's request, to the second; null where none waits, or nothing of it can be read. */
export function askedIn(memory: string): AskedMoment | null {
  const [, seconds, print = ''] = ASKED.exec(memory === '' ? '' : memoryOf(memory).request) ?? [];
  return seconds === undefined ? null : { at: (Number(seconds) * 1000) as Instant, print };
}

/** The row's memory with the moment of its request; null: none waits. What else it remembers stays. */
export function memoryWithAsked({ memory, stage }: Pick<Deal, 'memory' | 'stage'>, asked: AskedMoment | null): string {
  if (asked === null && memory === '') return memory;
  const known = memoryOf(memory);
  const request = asked === null ? '' : `${String(Math.floor(asked.at / 1000))}.${asked.print}`;
  return request === known.request ? memory : textOf({ ...known, request, stage: known.stage || (stage?.name ?? '') });
}

/**
 * The deal's memory after it was seen as it stands. A later step date at the same stage puts the step off; a higher stage
 * starts afresh; an earlier date, a blank, a closed deal and an unknown stage leave what is remembered (heading 10
 * "Postponement").
 *
 * @param isCounted false where nobody put the step off: the columns changed, or a move filled its date in
 */
export function memoryAfter(deal: Deal, stages: Stages, isCounted: boolean): string {
  const { stage, nextStepDate: date, memory } = deal;
  if (stage === null || !OPEN_KINDS.includes(stage.kind) || (memory === '' && date === null)) return memory;
  const known = memoryOf(memory);
  const before = stages.named(known.stage);
  const isHigher = before !== null && isBefore(before, stage);
  const isPutOff =
    isCounted && before?.name === stage.name && date !== null && known.stepDate !== null && date > known.stepDate;
  const stepDate = isHigher ? (date ?? known.stepDate) : latest(date, known.stepDate);
  const postponements = isHigher ? 0 : known.postponements + (isPutOff ? 1 : 0);
  return textOf({ stepDate, postponements, request: known.request, stage: stage.name });
}

function textOf({ stepDate, postponements, request, stage }: RowMemory): string {
  return `${String(stepDate ?? '')}|${String(postponements)}|${request}|${stage}`;
}

function latest(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
