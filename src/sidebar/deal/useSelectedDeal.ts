import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardAtPlace, CardPlace, DealCard } from '../../addon/server/dealCard';
import { callServer } from '../shared/server';

/** An add-on hears no selection: the sidebar asks, while it is looked at, and never more often. */
const ASK_EVERY_MS = 3000;
/** After a failure the next question would likely fail too; the button asks at once. */
const AFTER_FAILURE_MS = 30_000;

/** What the server said last of the selected row. */
export interface SelectedDeal {
  /** Null before the first answer. */
  readonly card: DealCard | null;
  readonly failure: Error | null;
  /** Asks at once; `afresh` about the row that is selected, whatever was shown. */
  readonly ask: (afresh?: boolean) => void;
}

/** Asks about the selected row while `isWanted`, anew once the last answer is there. */
export function useSelectedDeal(isWanted: boolean): SelectedDeal {
  const [card, setCard] = useState<DealCard | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const [asked, setAsked] = useState(0);
  const notBefore = useRef(0);
  const at = useRef<CardPlace | null>(null);
  useEffect(() => {
    let isGone = !isWanted;
    let timer = 0;
    const later = () => {
      if (!isGone) timer = window.setTimeout(ask, Math.max(0, notBefore.current - Date.now()));
    };
    const heard = (found: CardAtPlace | null, error: Error | null) => {
      if (isGone) return;
      if (found !== null) {
        setCard(found);
        at.current = found.at;
      }
      setFailure(error);
      if (error !== null) notBefore.current = Date.now() + AFTER_FAILURE_MS;
      later();
    };
    const ask = () => {
      notBefore.current = Date.now() + ASK_EVERY_MS;
      if (document.visibilityState !== 'visible') {
        later();
        return;
      }
      callServer('selectedDeal', at.current).then(
        (found) => {
          heard(found, null);
        },
        (error: Error) => {
          heard(null, error);
        },
      );
    };
    later();
    return () => {
      isGone = true;
      window.clearTimeout(timer);
    };
  }, [isWanted, asked]);
  const ask = (afresh = false) => {
    if (afresh) at.current = null;
    notBefore.current = 0;
    setAsked(asked + 1);
  };
  return { card, failure, ask };
}
