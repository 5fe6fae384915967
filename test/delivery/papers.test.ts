import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { checks } from '../../src/domain/checks';
import { metrics } from '../../src/domain/metrics';
import { examples } from '../addon/functions/examples';

const PAPERS = [
  'README.md',
  'README.ru.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const textOf = (paper: string): string => readFileSync(paper, 'utf8');

const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
const functions = new Set(examples.map(({ fn }) => fn));

describe.each(PAPERS)('%s', (paper) => {
  test('links to files that are there', () => {
    const links = [...textOf(paper).matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(path.join(path.dirname(paper), link)))).toEqual([]);
  });

  test('names commands and scripts that exist', () => {
    const commands = [...textOf(paper).matchAll(/npm run (?:-s )?([a-z]+)/g)].map(([, name = '']) => name);
    const files = [...textOf(paper).matchAll(/node (scripts\/\S+\.mjs)/g)].map(([, file = '']) => file);
    expect(commands.filter((name) => scripts[name] === undefined)).toEqual([]);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});

test.each([
  ['README.md', `There are ${checks.length} rules, ${metrics.length} figures and ${functions.size} functions`],
  ['README.ru.md', `Правил ${checks.length}, показателей ${metrics.length}, функций для ячеек ${functions.size}`],
  ['docs/marketplace.md', `${functions.size} functions for cells`],
  ['docs/marketplace.md', `${functions.size} функция для ячеек`],
])('%s counts right: %s', (paper, sentence) => {
  expect(textOf(paper)).toContain(sentence);
});

/** Which words of people's name a quantity, and what the unit is by default. */
const OF_UNITS = /dealHeaderNames|headerKey|headerWords|stageWords|units|settings|tables\/(?:kpi|plan)/;

test('no text of ours names tonnes otherwise than through the setting', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (name) => /^(?:domain|i18n|sheets|addon|sidebar)\b.*\.tsx?$/.test(name) && !OF_UNITS.test(name),
  );
  const lines = files.flatMap((name) => textOf(`src/${name}`).split('\n').map((line) => `${name}: ${line.trim()}`)); // prettier-ignore
  expect(lines.length).toBeGreaterThan(10_000);
  const naming = lines.filter((line) => /тонн|\/т(?![а-яё])|₽\/t/i.test(line) && !/: (?:\/?\*|\/\/)/.test(line));
  expect(naming).toEqual([]);
});

test.each(['ru', 'en'])(
  "the listing's short description in %s has at most 200 characters and names no product of Google",
  (language) => {
    const [, text = ''] = new RegExp(`^- \\*\\*${language}\\*\\* (.*)$`, 'm').exec(textOf('docs/marketplace.md')) ?? [];
    expect(text).not.toBe('');
    expect(text.length).toBeLessThanOrEqual(200);
    expect(text).not.toMatch(/google/i);
  },
);
