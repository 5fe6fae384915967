import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { SidebarMessages } from '../../i18n/sidebar/messages';
import { walkLines } from './keys';

/** Lines shown before «ещё»: what fits a screen without scrolling for long. */
const PAGE = 10;

interface LinesProps<Item> {
  readonly items: readonly Item[];
  readonly say: SidebarMessages;
  /** One `li`. */
  readonly render: (item: Item, at: number) => ComponentChild;
  readonly kind?: string;
  /** Lines in sight at first; by so many it grows. */
  readonly page?: number;
}

/** A list that begins with a page of lines, however many there are. */
export function Lines<Item>({ items, say, render, kind = 'deals', page = PAGE }: LinesProps<Item>) {
  const [shown, setShown] = useState(page);
  const rest = items.length - shown;
  return (
    <>
      <ul class={kind} onKeyDown={walkLines}>
        {items.slice(0, shown).map(render)}
      </ul>
      {rest > 0 && (
        <button
          class="more"
          onClick={() => {
            setShown(shown + page);
          }}
        >
          {say.more(rest)}
        </button>
      )}
    </>
  );
}
