import type { ComponentChildren } from 'preact';
import type { SidebarReady } from '../addon/server/state';
import type { SidebarMessages } from '../i18n/sidebar/messages';
import { sections } from './sections';

interface HeaderProps {
  readonly state: SidebarReady;
  readonly say: SidebarMessages;
  /** The id of the section in sight. */
  readonly shown: string;
  readonly isAsking: boolean;
  readonly onShow: (section: string) => void;
  readonly onRefresh: () => void;
  /** What is to be told, whatever section is in sight. */
  readonly children: ComponentChildren;
}

/** Arrow keys walk the tabs, as in any list of tabs. */
function walk(event: KeyboardEvent): void {
  const tab = event.currentTarget;
  if (!(tab instanceof HTMLElement)) return;
  const next =
    event.key === 'ArrowRight' ? tab.nextElementSibling : event.key === 'ArrowLeft' ? tab.previousElementSibling : null;
  if (next instanceof HTMLElement) next.focus();
}

export function Header({ state, say, shown, isAsking, onShow, onRefresh, children }: HeaderProps) {
  return (
    <header>
      <div class="who">
        <span>{say.youAre(state.person, state.role)}</span>
        <span class="day">{state.day}</span>
        <button
          class={isAsking ? 'quiet asking' : 'quiet'}
          aria-busy={isAsking}
          onClick={onRefresh}
          title={say.builtAt(state.time)}
          aria-label={say.refresh}
        >
          ↻
        </button>
      </div>
      <div role="tablist" class="tabs">
        {sections.map(({ id, title, count }) => (
          <button
            key={id}
            role="tab"
            id={`tab-${id}`}
            aria-selected={shown === id}
            tabIndex={shown === id ? 0 : -1}
            onKeyDown={walk}
            onClick={() => {
              onShow(id);
            }}
          >
            {title(say)}
            {count(state) > 0 && <b>{count(state)}</b>}
          </button>
        ))}
      </div>
      {children}
    </header>
  );
}
