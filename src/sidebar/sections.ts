import { Approvals } from './Approvals';
import { Attention } from './Attention';
import { DealCard } from './DealCard';
import type { Section } from './section';
import { decidable } from './decidable';
import { SetUp } from './SetUp';
import { Today } from './Today';

/** The tabs of the sidebar, from left to right; the first is shown on opening. */
export const sections: readonly Section[] = [
  { id: 'today', title: ({ tabs }) => tabs.today, count: () => 0, View: Today },
  { id: 'decide', title: ({ tabs }) => tabs.decide, count: decidable, View: Approvals },
  { id: 'attention', title: ({ tabs }) => tabs.attention, count: ({ deals }) => deals.length, View: Attention },
  { id: 'deal', title: ({ tabs }) => tabs.deal, count: () => 0, View: DealCard },
  { id: 'setUp', title: ({ tabs }) => tabs.setUp, count: () => 0, View: SetUp },
];
