import type { Language } from '../../domain/language';
import { isSameMailbox } from '../../domain/words/addresses';
import type { RuleAnswer } from '../../sheets/setUp/rules/rulePlan';
import { roleWord } from '../../sheets/tables/ladder';
import type { Access } from '../book/access';

type Answers = readonly RuleAnswer[];

/**
 * The answers by which whoever sets up a file that nobody owns stands in «Команда» as its first owner: on a line of their
 * own, or on the one that they gave themselves. Anybody else's answers come back as they are.
 */
export function withFirstOwner(answers: Answers, { isFirst, email }: Access, language: Language): Answers {
  if (isFirst !== true) return answers;
  const mine = answers.find(
    ({ tab, column, text }) => tab === 'team' && column === 'email' && isSameMailbox(text, email),
  );
  const name = mine?.name ?? email;
  const line = { role: roleWord('owner', language), email: mine?.text ?? email };
  const columns = ['role', 'email'] as const;
  const isOf = (column: (typeof columns)[number], { tab, name: whose, column: at }: RuleAnswer): boolean =>
    tab === 'team' && whose === name && at === column;
  const given = answers.map((answer) => (isOf('role', answer) ? { ...answer, text: line.role } : answer));
  const missing = columns.filter((column) => !answers.some((answer) => isOf(column, answer)));
  return [
    ...given,
    ...missing.map((column) => ({ tab: 'team', name, group: '', column, text: line[column] }) as const),
  ];
}
