import type { FrameView, PageState } from '../../protocol';
import { element } from '../element';
import type { Texts } from '../texts';
import { bridge } from './frameBridge';
import type { FrameHandler } from './frameBridge';

// Without allow-same-origin: the script's page can reach neither this page nor the server but by messages.
const SANDBOX = 'allow-scripts allow-forms allow-popups';

interface Shown {
  readonly id: string;
  readonly remove: () => void;
}

/** One place where the script shows a page of its own: the sidebar or a dialog. */
export interface FramePlace {
  readonly show: (view: FrameView | null, texts: Texts) => void;
}

function frameOf(view: FrameView, testId: string): HTMLIFrameElement {
  const frame = element('iframe', { title: view.title, testId });
  frame.setAttribute('sandbox', SANDBOX);
  frame.src = `/frame/${encodeURIComponent(view.id)}`;
  if (view.width) frame.style.width = `${view.width}px`;
  if (view.height) frame.style.height = `${view.height}px`;
  return frame;
}

/** Shows the page that the host has for `place`, and leaves it alone while it is the same one. */
export function framePlace(place: HTMLElement, testId: string, handler: FrameHandler): FramePlace {
  let shown: Shown | null = null;
  return {
    show: (view, texts) => {
      if (view?.id === shown?.id) return;
      shown?.remove();
      shown = null;
      place.hidden = view === null;
      if (!view) return;
      place.ariaLabel = view.title;
      const frame = frameOf(view, testId);
      const unbridge = bridge(frame, handler);
      const close = element('button', {
        type: 'button',
        className: 'close',
        title: texts.close,
        textContent: '×',
        onclick: handler.close,
      });
      place.replaceChildren(element('header', {}, element('h2', {}, view.title), close), frame);
      shown = {
        id: view.id,
        remove: () => {
          unbridge();
          place.replaceChildren();
        },
      };
    },
  };
}

/** Which frames the state wants open. */
export function showFrames(state: PageState, texts: Texts, sidebar: FramePlace, dialog: FramePlace): void {
  sidebar.show(state.sidebar, texts);
  dialog.show(state.dialog, texts);
}
