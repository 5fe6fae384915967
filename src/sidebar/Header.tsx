import type { SidebarReady } from '../addon/server/state';
import type { SidebarMessages } from '../i18n/sidebar/messages';

export type TabName = 'today' | 'attention';

interface HeaderProps {
  readonly state: SidebarReady;
  readonly say: SidebarMessages;
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
  readonly onRefresh: () => void;
}

export function Header({ state, say, tab, onTab, onRefresh }: HeaderProps) {
  const tabs: readonly { readonly name: TabName; readonly title: string; readonly count: number }[] = [
    { name: 'today', title: say.tabs.today, count: 0 },
    { name: 'attention', title: say.tabs.attention, count: state.deals.length },
  ];
  return (
    <header>
      <div class="who">
        <span>{say.youAre(state.person, state.role)}</span>
        <span class="day">{state.day}</span>
        <button class="quiet" onClick={onRefresh} title={say.builtAt(state.time)} aria-label={say.refresh}>
          ↻
        </button>
      </div>
      <div role="tablist" class="tabs">
        {tabs.map(({ name, title, count }) => (
          <button
            key={name}
            role="tab"
            id={`tab-${name}`}
            aria-selected={tab === name}
            onClick={() => {
              onTab(name);
            }}
          >
            {title}
            {count > 0 && <b>{count}</b>}
          </button>
        ))}
      </div>
    </header>
  );
}
