import { EXPECTED } from '../../test/addon/roles/expected';
import { PERSONS } from '../../test/addon/roles/people';

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** docs/roles.md: what each top-level name of the script does for each person, as its test demands. */
export function rolesPage(): string {
  return [
    '# Who may call what',
    '',
    'Generated from `test/addon/roles/expected.ts` by `npm run docs`; `npm run verify -- roles` calls each name as each person and prints what',
    'happened. "Writes" changes something, "answers" reads or shows, "refused" is a sentence with nothing written, "nothing" is',
    "a trigger's handler that somebody calls by hand. Each is asked honestly, about a deal of the manager's.",
    '',
    line(['name', ...PERSONS]),
    line(['name', ...PERSONS].map(() => '---')),
    ...Object.entries(EXPECTED).map(([name, row]) => line([`\`${name}\``, ...PERSONS.map((person) => row[person])])),
    '',
  ].join('\n');
}
