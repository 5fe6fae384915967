import { tellNews } from '../figures/goodNews';
import { saidNotRecognized, saidProfit } from '../figures/profit';
import { shortMoney } from '../figures/shortMoney';
import type { Speech } from '../figures/told';
import { saidUnseen } from '../figures/unseen';
import { summaryMessages } from './index';
import type { Summary } from './tellSummary';

function saidWaits({ waiting }: Summary, speech: Speech): string {
  const { phrases } = speech;
  if (waiting.length === 0) {
    const { text, isSeen } = tellNews('nothing-to-decide', speech);
    return isSeen ? text : '';
  }
  const amount = waiting.reduce((sum, each) => sum + (each.amount ?? 0), 0);
  const { page } = summaryMessages(phrases.language);
  return page.waits(waiting.length, amount === 0 ? null : shortMoney(amount, phrases));
}

function saidOverdue({ day }: Summary, speech: Speech): string {
  const { receivable, 'overdue-receivable': overdue, 'overdue-clients': clients } = day.month.all;
  if (receivable === null || overdue === null) return saidUnseen('debts', speech);
  if (overdue === 0) return tellNews('nothing-overdue', speech).text;
  return speech.say.debts.title(shortMoney(overdue, speech.phrases), clients ?? 0);
}

/** The day in one sentence or two: what was earned, what waits for a decision, what is overdue. */
export function summarySentence(summary: Summary, speech: Speech): string {
  const parts = [saidProfit(summary.day.month.all, speech), saidWaits(summary, speech), saidOverdue(summary, speech)];
  return `${parts.filter((part) => part !== '').join('. ')}.`;
}

/** What is sold and in no month, as a sentence of its own; '' where nothing is. */
export function saidBeside({ day }: Summary, speech: Speech): string {
  const words = saidNotRecognized(day.month.all, speech);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
