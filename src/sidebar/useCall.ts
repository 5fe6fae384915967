import { useState } from 'preact/hooks';

/** A call that waits for the server, since what it does cannot be taken back. */
export interface Call {
  readonly isBusy: boolean;
  /** The server's sentence when the last call failed; '' otherwise. */
  readonly failure: string;
  /** Makes the call; `done` hears of its success. */
  readonly start: (call: () => Promise<string>, done: () => void) => void;
  /** Makes the failed call again. */
  readonly retry: () => void;
}

const NOTHING = (): void => undefined;

export function useCall(): Call {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const [retry, setRetry] = useState<() => void>(() => NOTHING);
  const start: Call['start'] = (call, done) => {
    setBusy(true);
    setFailure('');
    setRetry(() => () => {
      start(call, done);
    });
    call().then(done, (error: Error) => {
      setBusy(false);
      setFailure(error.message);
    });
  };
  return { isBusy, failure, start, retry };
}
