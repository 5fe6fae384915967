import { Approvals } from './Approvals';
import { Attention } from './Attention';
import { DealCard } from './DealCard';
import type { Section } from './section';
import { decidable } from './decidable';
import { Settings } from './Settings';
import { Today } from './Today';
import { minutesLeft } from './waiting';

/** Requests that nobody answered within the norm. */
const lateAnswers: Section['count'] = ({ lists: { answers } }, age) =>
  answers.lines.filter((line) => (minutesLeft(line, answers, age) ?? 0) < 0).length;

/** The tabs of the sidebar, from left to right; the first is shown on opening. */
export const sections: readonly Section[] = [
  { id: 'today', title: ({ tabs }) => tabs.today, count: lateAnswers, View: Today },
  { id: 'decide', title: ({ tabs }) => tabs.decide, count: decidable, View: Approvals },
  { id: 'attention', title: ({ tabs }) => tabs.attention, count: ({ deals }) => deals.length, View: Attention },
  { id: 'deal', title: ({ tabs }) => tabs.deal, count: () => 0, View: DealCard },
  { id: 'setUp', title: ({ tabs }) => tabs.setUp, sign: '≡', count: ({ problems }) => problems.length, View: Settings },
];
