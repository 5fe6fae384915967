import type { ComponentChildren } from 'preact';
import type { SidebarReady } from '../addon/server/state';
import type { SidebarMessages } from '../i18n/sidebar/messages';
import type { Section } from './shared/section';
import { sectionsOf } from './sections';

interface HeaderProps {
  readonly state: SidebarReady;
  readonly say: SidebarMessages;
  readonly age: number;
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

export function Header({ state, say, age, shown, isAsking, onShow, onRefresh, children }: HeaderProps) {
  return (
    <header>
      <div class="who">
        <bdi>{say.youAre(state.person, state.role)}</bdi>
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
        {sectionsOf(state).map((section) => (
          <Tab
            key={section.id}
            {...{ section }}
            title={section.title(say, state)}
            badge={badgeOf(section, section.count(state, age), { state, say })}
            isShown={shown === section.id}
            onClick={() => {
              onShow(section.id);
            }}
          />
        ))}
      </div>
      {children}
    </header>
  );
}

function badgeOf({ badge }: Section, count: number, { state, say }: Pick<HeaderProps, 'state' | 'say'>): string {
  if (count === 0) return '';
  return badge?.(say, state, count) || (count > 999 ? '999+' : String(count));
}

interface TabProps {
  readonly section: Section;
  readonly title: string;
  readonly badge: string;
  readonly isShown: boolean;
  readonly onClick: () => void;
}

function Tab({ section: { id, sign }, title, badge, isShown, onClick }: TabProps) {
  return (
    <button
      role="tab"
      id={`tab-${id}`}
      title={title}
      aria-controls={`panel-${id}`}
      aria-selected={isShown}
      tabIndex={isShown ? 0 : -1}
      onKeyDown={walk}
      onClick={onClick}
    >
      {sign !== undefined && <span aria-hidden>{sign}</span>}
      <span class={sign === undefined ? '' : 'unseen'}>{title}</span> {badge !== '' && <b>{badge}</b>}
    </button>
  );
}
