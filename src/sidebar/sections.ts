import { Approvals } from './approvals/Approvals';
import { Attention } from './today/Attention';
import { DealCard } from './deal/DealCard';
import type { Section } from './shared/section';
import { decidable } from './approvals/decidable';
import { Settings } from './Settings';
import { Today } from './today/Today';
import { minutesLeft } from './shared/waiting';

/** What a manager has to do today; to others the requests that nobody answered within the norm. */
const today: Section['count'] = ({ lists: { answers, myDay } }, age) =>
  myDay?.count ?? answers.lines.filter((line) => (minutesLeft(line, answers, age) ?? 0) < 0).length;

/** The tabs of the sidebar, from left to right; the first is shown on opening. */
export const sections: readonly Section[] = [
  {
    id: 'today',
    title: ({ tabs, day }, { lists }) => (lists.myDay === null ? tabs.today : day.mine),
    count: today,
    View: Today,
  },
  { id: 'decide', title: ({ tabs }) => tabs.decide, count: decidable, View: Approvals },
  { id: 'attention', title: ({ tabs }) => tabs.attention, count: ({ deals }) => deals.length, View: Attention },
  { id: 'deal', title: ({ tabs }) => tabs.deal, count: () => 0, View: DealCard },
  { id: 'setUp', title: ({ tabs }) => tabs.setUp, sign: '≡', count: ({ problems }) => problems.length, View: Settings },
];
