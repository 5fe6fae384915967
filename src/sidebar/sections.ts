import { Approvals } from './Approvals';
import { Attention } from './Attention';
import type { Section } from './section';
import { decidable } from './decidable';
import { Today } from './Today';

/** The tabs of the sidebar, from left to right; the first is shown on opening. */
export const sections: readonly Section[] = [
  { id: 'attention', title: ({ tabs }) => tabs.attention, count: ({ deals }) => deals.length, View: Attention },
  { id: 'decide', title: ({ tabs }) => tabs.decide, count: decidable, View: Approvals },
  { id: 'today', title: ({ tabs }) => tabs.today, count: () => 0, View: Today },
];
