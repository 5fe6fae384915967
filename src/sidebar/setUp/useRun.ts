import { useEffect, useState } from 'preact/hooks';
import type {
  SetUpChoice,
  SetUpGoing,
  SetUpOutcome,
  SetUpPlanned,
  SetUpPreview,
  SetUpProgress,
} from '../../addon/setUp/setUpState';
import { callServer } from '../shared/server';

/** A set-up under way: a call a step, each after the one before it was answered. */
export interface Running {
  /** Null when none is. */
  readonly going: SetUpGoing | null;
  readonly isBusy: boolean;
  readonly failure: Error | null;
  readonly start: (choice: SetUpChoice, plan: SetUpPlanned) => void;
  readonly goOn: () => void;
  readonly abandon: () => void;
}

/**
 * @param left one that was left half-way: it waits to be gone on with
 * @param onStale the workbook is not as it was looked at, and nothing was written
 */
export function useRun(
  left: SetUpGoing | null,
  onDone: (outcome: SetUpOutcome) => void,
  onStale: (preview: SetUpPreview) => void,
): Running {
  const [going, setGoing] = useState(left);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);

  const take = (call: () => Promise<SetUpProgress>) => {
    setBusy(true);
    setFailure(null);
    call().then(
      (progress) => {
        if (progress.kind === 'going') {
          setGoing(progress);
          return;
        }
        setBusy(false);
        setGoing(null);
        if (progress.kind === 'done') onDone(progress);
        else onStale(progress);
      },
      (error: Error) => {
        setBusy(false);
        setFailure(error);
      },
    );
  };
  const goOn = () => {
    take(() => callServer('continueSetUp'));
  };
  useEffect(() => {
    if (isBusy && going !== null && going.done > 0) goOn();
    // A step is taken when the one before it is over: `going` is another then.
  }, [going]);

  return {
    going,
    isBusy,
    failure,
    goOn,
    start: (choice, plan) => {
      setGoing({ kind: 'going', steps: plan.steps, done: 0 });
      take(() => callServer('applySetUp', choice, plan.seen));
    },
    abandon: () => {
      take(() => callServer('abandonSetUp'));
    },
  };
}
