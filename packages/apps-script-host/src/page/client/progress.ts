import { element } from './element';

/** What is shorter is over before it is read. */
const PATIENCE_MS = 300;

/** A strip at the page's foot that says what the page waits for, and how much of it is done where that is known. */
export interface Progress {
  /** `share` of 0 to 1, null where nobody knows. */
  readonly tell: (text: string, share: number | null) => void;
  readonly end: () => void;
}

export function progressIn(place: HTMLElement): Progress {
  const words = element('span');
  const done = element('i');
  place.append(words, element('span', { className: 'track' }, done));
  place.setAttribute('role', 'progressbar');
  let showing: ReturnType<typeof setTimeout> | null = null;

  function tell(text: string, share: number | null): void {
    words.textContent = text;
    place.setAttribute('aria-label', text);
    place.classList.toggle('unknown', share === null);
    if (share === null) place.removeAttribute('aria-valuenow');
    else place.setAttribute('aria-valuenow', String(Math.round(share * 100)));
    done.style.width = share === null ? '' : `${String(share * 100)}%`;
    showing ??= setTimeout(() => {
      place.hidden = false;
    }, PATIENCE_MS);
  }

  function end(): void {
    if (showing !== null) clearTimeout(showing);
    showing = null;
    place.hidden = true;
  }

  return { tell, end };
}
