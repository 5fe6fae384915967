import { examples } from '../../test/addon/functions/examples';

const cell = (value: unknown): string => `\`${JSON.stringify(value).replace(/\|/g, '\\|')}\``;

/** docs/functions.md: each custom function with a call and its result, which a test executes. */
export function functionsPage(): string {
  return [
    '# Custom functions',
    '',
    'Generated from `test/addon/functions/examples.ts` by `npm run docs`; `npm test` runs every example in the built bundle.',
    'Money in roubles, shares as shares. In a Russian sheet the arguments are parted by `;`, in an English one by `,`.',
    '',
    '| function | in a cell | result |',
    '|---|---|---|',
    ...examples.map(
      ({ fn, formulaRu, result }) => `| \`${fn}\` | \`${formulaRu.replace(/\|/g, '\\|')}\` | ${cell(result)} |`,
    ),
    '',
  ].join('\n');
}
