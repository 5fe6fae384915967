import type { AnswerQueue, WaitingLine } from '../../addon/server/todayState';

/** Working minutes that have passed since the queue was counted, `age` minutes ago. */
function passedIn({ ahead }: AnswerQueue, age: number): number {
  return ahead[Math.min(age, ahead.length) - 1] ?? 0;
}

/** Working minutes left until the norm, below 0 past it; null where the time of the request is not known. */
export function minutesLeft({ minutes }: WaitingLine, queue: AnswerQueue, age: number): number | null {
  return minutes === null ? null : queue.norm - minutes - passedIn(queue, age);
}
