import type { Dialog, ShownPage } from '../services/runtime/hostState';
import type { PageHost } from './pageHost';
import type { FrameView } from './protocol';

export type FramePlace = 'sidebar' | 'dialog';

/** The add-on's pages on show. The host keeps what was shown last; that a person closed it, or is another, is kept here. */
export interface Frames {
  readonly view: (place: FramePlace) => FrameView | null;
  readonly html: (id: string) => string | null;
  readonly close: (place: FramePlace) => void;
  /** Loads what is on show anew: another person looks at it, or at another time. */
  readonly reload: () => void;
}

interface Open {
  readonly id: string;
  readonly source: ShownPage | Dialog;
}

const isPage = ({ kind }: Dialog): boolean => kind === 'modal' || kind === 'modeless';

export function createFrames(host: PageHost): Frames {
  const open: Record<FramePlace, Open | null> = { sidebar: null, dialog: null };
  const closed = new WeakSet<object>();
  let last = 0;

  /** The page on show in a place; one shown since gets a number of its own. */
  function current(place: FramePlace): Open | null {
    const source = place === 'sidebar' ? host.sidebar : (host.dialogs.filter(isPage).at(-1) ?? null);
    if (!source || closed.has(source)) return null;
    const known = open[place];
    if (known?.source === source) return known;
    last += 1;
    return (open[place] = { id: String(last), source });
  }

  return {
    view(place) {
      const shown = current(place);
      if (!shown) return null;
      const { id, source } = shown;
      const width = 'width' in source ? source.width : null;
      return { id, title: source.title, ...(width === null || place === 'sidebar' ? {} : { width }) };
    },
    html(id) {
      const shown = [current('sidebar'), current('dialog')].find((one) => one?.id === id);
      if (!shown) return null;
      return 'html' in shown.source ? shown.source.html : shown.source.text;
    },
    close(place) {
      const shown = current(place);
      if (shown) closed.add(shown.source);
    },
    reload: () => {
      open.sidebar = null;
      open.dialog = null;
    },
  };
}
