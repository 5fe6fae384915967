import { useEffect, useState } from 'preact/hooks';
import type { ChosenPeriod } from '../../domain/calendar/period';
import type { PeriodLosses } from '../../addon/server/todayState';
import { callServer } from '../shared/server';

/** The period that was asked for: by its name, or by days (`2026-06-18`). */
export interface Asked {
  readonly chosen: ChosenPeriod;
  readonly from: string;
  readonly to: string;
}

interface Answer {
  readonly asked: Asked;
  readonly losses: PeriodLosses | null;
  readonly failure: Error | null;
}

/** What the server says of `asked`, null: nothing is. Asked anew with each new state while it is in sight. */
export function useLosses(asked: Asked | null, isShown: boolean, state: unknown): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (asked === null || !isShown) return undefined;
    let isLatest = true;
    const hear = (heard: Omit<Answer, 'asked'>): void => {
      if (isLatest) setAnswer({ asked, ...heard });
    };
    callServer('losses', asked.chosen, asked.from, asked.to).then(
      (losses) => {
        hear({ losses, failure: null });
      },
      (failure: Error) => {
        hear({ losses: null, failure });
      },
    );
    return () => {
      isLatest = false;
    };
  }, [asked, isShown, state]);
  // What is said is of what was asked, and of nothing chosen since.
  return answer?.asked === asked ? answer : null;
}
