import { checks } from '../../src/domain/checks';
import type { Check } from '../../src/domain/checks/check';
import type { CheckId } from '../../src/domain/checks';
import type { DealColumn } from '../../src/domain/deal';
import type { Language } from '../../src/domain/language';
import { phrasesFor } from '../../src/domain/words/phrases';
import { PEOPLE_COLUMNS } from '../../src/sheets/tables/deals';
import { examples } from '../../test/domain/checks/examples';
import { reviewOf, TODAY } from '../../test/support/dealBuilder';

const titleIn =
  (language: Language) =>
  (column: DealColumn): string =>
    PEOPLE_COLUMNS[column].titles[language];

/** What the check says of its example, in `language`. */
function said(id: CheckId, language: Language): string {
  const { deal, given = {}, above = [] } = examples[id];
  const reviewed = reviewOf([...above, deal], given).deals.find((each) => each.deal === deal);
  const finding = reviewed?.findings.find(({ check }) => check === id);
  if (finding === undefined) throw new Error(`The example of ${id} does not trigger it`);
  return finding.text(phrasesFor(language, TODAY, titleIn(language)));
}

function section({ id, titles, severity, columns, kinds }: Check & { readonly id: CheckId }): string {
  const needs = columns.map((column) => `«${titleIn('ru')(column)}»`).join(', ');
  return [
    `## \`${id}\``,
    '',
    `**${titles.ru}** / ${titles.en} · ${severity}${kinds === null ? '' : ` · stages: ${kinds.map((kind) => kind ?? 'none that is known').join(', ')}`}`,
    '',
    ...(needs === '' ? [] : [`Needs the columns ${needs}.`, '']),
    `- ${said(id, 'ru')}`,
    `- ${said(id, 'en')}`,
    '',
  ].join('\n');
}

/** docs/checks.md: each check with both messages on its example row. */
export function checksPage(): string {
  const intro = [
    '# Checks',
    '',
    'Generated from `src/domain/checks` and `test/domain/checks/examples.ts` by `npm run docs`, most serious first. A check',
    'whose column the sheet lacks is off, and the run says so.',
    '',
  ];
  return [...intro, ...checks.map(section)].join('\n');
}
