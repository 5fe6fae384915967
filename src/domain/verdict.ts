import type { Finding } from './checks/check';
import type { Language } from './language';
import type { Phrases } from './words/phrases';

const MAX_SENTENCES = 2;

const AND_MORE: Readonly<Record<Language, (count: number) => string>> = {
  ru: (count) => `; и ещё ${count}`,
  en: (count) => `; and ${count} more`,
};

/** A full stop ends a sentence where a capital follows; «дн.» before a small letter or a figure does not. */
function sentencesIn(text: string): number {
  return text.split(/\. (?=[A-ZА-ЯЁ])/).length;
}

/** Who asked is told the answer first: the figures that were asked about are known, and would push it out of sight. */
export function answerFirst(findings: readonly Finding[]): readonly Finding[] {
  const answer = findings.find(({ check }) => check === 'approval-rejected');
  return answer === undefined ? findings : [answer, ...findings.filter((finding) => finding !== answer)];
}

/**
 * What stands in «Проверка»: a refusal, then the most serious findings, in at most two sentences, the rest as a count;
 * '' when the deal is clean. The first finding is always told whole.
 */
export function verdictOf(findings: readonly Finding[], phrases: Phrases): string {
  const told: string[] = [];
  let sentences = 0;
  for (const finding of answerFirst(findings)) {
    const text = finding.text(phrases);
    sentences += sentencesIn(text);
    if (told.length > 0 && sentences > MAX_SENTENCES) break;
    told.push(text);
  }
  const rest = findings.length - told.length;
  return told.join('. ') + (rest > 0 ? AND_MORE[phrases.language](rest) : '');
}
