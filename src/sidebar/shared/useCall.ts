import { useEffect, useRef, useState } from 'preact/hooks';

/** A call that waits for the server, since what it does cannot be taken back. */
export interface Call {
  readonly isBusy: boolean;
  /** Why the last call failed; null when it did not. */
  readonly failure: Error | null;
  /** Makes the call; `done` hears what the server said, and the call is busy until that is over too. */
  readonly start: (call: () => Promise<string>, done: (said: string) => Promise<void>) => void;
  /** Makes the failed call again. */
  readonly retry: () => void;
}

const NOTHING = (): void => undefined;

/** `onLost` is told of a failure whose line has left the page, so that nobody is left without an answer. */
export function useCall(onLost: (failure: Error) => void): Call {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  const [retry, setRetry] = useState<() => void>(() => NOTHING);
  const lost = useRef(NOTHING);
  lost.current = () => {
    if (failure !== null) onLost(failure);
  };
  useEffect(
    () => () => {
      lost.current();
    },
    [],
  );
  const start: Call['start'] = (call, done) => {
    setBusy(true);
    setFailure(null);
    setRetry(() => () => {
      start(call, done);
    });
    call()
      .then(done, setFailure)
      .finally(() => {
        setBusy(false);
      });
  };
  return { isBusy, failure, start, retry };
}
