import type { SidebarReady } from '../addon/server/state';
import { Approvals } from './Approvals';
import { Attention } from './Attention';
import { DealCard } from './DealCard';
import type { Section } from './section';
import { decidable } from './decidable';
import { SetUp } from './SetUp';
import { Today } from './Today';

/** Requests that nobody answered within the norm. */
function lateAnswers({ lists: { answers } }: SidebarReady): number {
  return answers.lines.filter(({ minutes }) => minutes !== null && minutes > answers.norm).length;
}

/** The tabs of the sidebar, from left to right; the first is shown on opening. */
export const sections: readonly Section[] = [
  { id: 'today', title: ({ tabs }) => tabs.today, count: lateAnswers, View: Today },
  { id: 'decide', title: ({ tabs }) => tabs.decide, count: decidable, View: Approvals },
  { id: 'attention', title: ({ tabs }) => tabs.attention, count: ({ deals }) => deals.length, View: Attention },
  { id: 'deal', title: ({ tabs }) => tabs.deal, count: () => 0, View: DealCard },
  { id: 'setUp', title: ({ tabs }) => tabs.setUp, count: ({ problems }) => problems.length, View: SetUp },
];
