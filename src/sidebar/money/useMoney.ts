import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { MoneyState } from '../../addon/server/money/moneyState';
import { callServer } from '../shared/server';

/** What the server said last of the money. */
export interface Money {
  /** Null before the first answer; kept while a newer one is asked for. */
  readonly money: MoneyState | null;
  readonly failure: Error | null;
  readonly ask: () => void;
}

/** Asks while it is looked at, and anew with each new state of the lists. */
export function useMoney(isWanted: boolean, state: unknown): Money {
  const [money, setMoney] = useState<MoneyState | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const latest = useRef(0);
  const ask = useCallback(() => {
    const asked = (latest.current += 1);
    const isLatest = () => asked === latest.current;
    callServer('money').then(
      (answer) => {
        if (!isLatest()) return;
        setMoney(answer);
        setFailure(null);
      },
      (error: Error) => {
        if (isLatest()) setFailure(error);
      },
    );
  }, []);
  useEffect(() => {
    if (isWanted) ask();
  }, [isWanted, state, ask]);
  return { money, failure, ask };
}
