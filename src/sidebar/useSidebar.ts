import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SidebarState } from '../addon/server/state';
import { callServer } from './shared/server';

/** How long a list is good for without asking: as far as the server tells how the time goes on. */
const STALE_MINUTES = 10;
const TICK_MS = 30_000;

/** What the server said last, and what became of the latest question. */
export interface Sidebar {
  /** Kept while a newer one is asked for; null before the first answer. */
  readonly state: SidebarState | null;
  readonly isAsking: boolean;
  readonly failure: Error | null;
  /** Whole minutes since the answer. */
  readonly age: number;
  readonly refresh: () => Promise<void>;
}

const minutesSince = (moment: number): number => Math.floor((Date.now() - moment) / 60_000);

export function useSidebar(): Sidebar {
  const [state, setState] = useState<SidebarState | null>(null);
  const [isAsking, setAsking] = useState(true);
  const [failure, setFailure] = useState<Error | null>(null);
  const [age, setAge] = useState(0);
  const answeredAt = useRef(Date.now());
  const latest = useRef(0);

  const refresh = useCallback(async () => {
    const asked = (latest.current += 1);
    setAsking(true);
    try {
      const answer = await callServer('sidebarState');
      if (asked !== latest.current) return;
      answeredAt.current = Date.now();
      setAge(0);
      setState(answer);
      setFailure(null);
    } catch (error) {
      if (asked === latest.current) setFailure(error as Error);
    } finally {
      if (asked === latest.current) setAsking(false);
    }
  }, []);

  useEffect(() => {
    const again = () => void refresh();
    const tick = () => {
      const minutes = minutesSince(answeredAt.current);
      setAge(minutes);
      if (minutes >= STALE_MINUTES && document.visibilityState === 'visible' && navigator.onLine) again();
    };
    again();
    const timer = window.setInterval(tick, TICK_MS);
    const cut = () => {
      setFailure(new Error('NetworkError'));
    };
    window.addEventListener('online', again);
    window.addEventListener('offline', cut);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', again);
      window.removeEventListener('offline', cut);
    };
  }, [refresh]);

  return { state, isAsking, failure, age, refresh };
}
