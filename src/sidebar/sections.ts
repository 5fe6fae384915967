import { Approvals } from './approvals/Approvals';
import { answered } from './approvals/answered';
import { Attention } from './today/Attention';
import { DealCard } from './deal/DealCard';
import type { SidebarReady } from '../addon/server/state';
import type { Section } from './shared/section';
import { decidable } from './approvals/decidable';
import { isManager } from './shared/isManager';
import { More } from './More';
import { Today } from './today/Today';
import { minutesLeft } from './shared/waiting';

/** What a manager has to do today; to others the requests that nobody answered within the norm. */
const today: Section['count'] = ({ lists: { answers, myDay } }, age) =>
  myDay?.count ?? answers.lines.filter((line) => (minutesLeft(line, answers, age) ?? 0) < 0).length;

/** The tabs of the sidebar, from left to right. */
const SECTIONS: readonly Section[] = [
  {
    id: 'today',
    title: ({ tabs, day }, state) => (isManager(state) ? day.mine : tabs.today),
    count: today,
    View: Today,
  },
  {
    id: 'decide',
    title: ({ tabs }) => tabs.decide,
    count: (state) => (isManager(state) ? answered(state) : decidable(state)),
    badge: ({ approvals }, state, count) => (isManager(state) ? approvals.answered(count) : ''),
    View: Approvals,
  },
  {
    id: 'attention',
    title: ({ tabs }) => tabs.attention,
    count: ({ deals }) => deals.length,
    isFor: (state) => !isManager(state),
    View: Attention,
  },
  { id: 'deal', title: ({ tabs }) => tabs.deal, count: () => 0, View: DealCard },
  { id: 'setUp', title: ({ tabs }) => tabs.setUp, sign: '≡', count: ({ problems }) => problems.length, View: More },
];

/** The tabs of whoever looks; the first is shown on opening. */
export function sectionsOf(state: SidebarReady): readonly Section[] {
  return SECTIONS.filter(({ isFor }) => isFor?.(state) ?? true);
}

export const FIRST_SECTION = SECTIONS.slice(0, 1).map(({ id }) => id);
