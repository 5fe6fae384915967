// Writes docs/weight.md: what `npm ci` brings, by what asks for it. Run by hand after a change of dependencies, on a fresh `npm ci`.
import { readFileSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

/** What is needed together, and why it stays. Every direct dependency stands in one group. */
const GROUPS = [
  [['@google/clasp'], 'pushes the script; the design card names it'],
  [['@univerjs/', 'react', 'react-dom', 'rxjs'], 'the grid of `npm start`, and what it asks for'],
  [['chart.js'], 'the charts of `npm start`'],
  [['@sparticuz/chromium', 'playwright-core', 'axe-core'], 'tests of what people see, in a real browser'],
  [['esbuild'], 'the build'],
  [['typescript', 'typescript-eslint', 'eslint', '@eslint/js', '@types/'], 'types, borders, habits'],
  [['hyperformula'], 'formulas of the local host'],
  [['jest', '@jest/globals', 'fast-check'], 'tests'],
  [['prettier'], 'one layout of the code'],
  [['dependency-cruiser'], 'no circles of files'],
  [['hucre'], 'another program that opens what we write'],
  [['numfmt', 'saxes', 'csv-parse'], 'number formats, XML and CSV of the local host'],
  [['decimal.js', 'preact'], 'money and the sidebar: the only ones that are pushed'],
  [['acorn'], 'the gates of the build read the bundle'],
];

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const FOLDER = 'node_modules/';
const WORKSPACES = ['', 'packages/apps-script-host'];

/** Where Node finds `name` from the package at `place`. */
function found(place, name) {
  for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf(`/${FOLDER}`)))) {
    const nested = at === '' ? `${FOLDER}${name}` : `${at}/${FOLDER}${name}`;
    if (packages[nested] !== undefined) return nested;
    if (!at.includes(`/${FOLDER}`)) return packages[`${FOLDER}${name}`] === undefined ? null : `${FOLDER}${name}`;
  }
}

function addAll(place, into) {
  if (place === null || into.has(place)) return;
  into.add(place);
  const { dependencies, optionalDependencies, peerDependencies } = packages[place];
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }))
    addAll(found(place, name), into);
}

const kilobytes = (place) => {
  const listed = execFileSync('du', ['-sk', '--exclude=node_modules', place], { stdio: ['ignore', 'pipe', 'ignore'] });
  return Number(String(listed).split('\t')[0]);
};
/** Packages for other machines stand in the lockfile and not on the disk. */
const sizes = new Map();
for (const place of Object.keys(packages).filter((key) => key.includes(FOLDER) && !packages[key].link)) {
  try {
    sizes.set(place, kilobytes(place));
  } catch {
    continue;
  }
}

const direct = WORKSPACES.flatMap((place) =>
  Object.keys({ ...packages[place].dependencies, ...packages[place].devDependencies }).map((name) => [place, name]),
).filter(([, name]) => name !== 'apps-script-host');
const belongs = (name, [names]) =>
  names.some((start) => (start.endsWith('/') ? name.startsWith(start) : name === start));
const strays = direct.filter(([, name]) => !GROUPS.some((group) => belongs(name, group)));
if (strays.length > 0) throw new Error(`No group for ${strays.map(([, name]) => name).join(', ')}`);

const brought = GROUPS.map((group) => {
  const all = new Set();
  for (const [place, name] of direct) if (belongs(name, group)) addAll(found(place, name), all);
  return { group, all: new Set([...all].filter((place) => sizes.has(place))) };
});
const users = (place) => brought.filter(({ all }) => all.has(place)).length;
const megabytes = (places) => (places.reduce((sum, place) => sum + sizes.get(place), 0) / 1024).toFixed(1);

const rows = brought
  .map(({ group: [names, why], all }) => {
    const own = [...all].filter((place) => users(place) === 1);
    return { names, why, count: own.length, size: megabytes(own), whole: megabytes([...all]) };
  })
  .sort((a, b) => b.size - a.size)
  .map(({ names, why, count, size, whole }) => {
    const titles = names.map((name) => (name.endsWith('/') ? `${name}*` : name)).join(', ');
    return `| ${titles} | ${count} | ${size} | ${whole} | ${why} |`;
  });
const shared = [...sizes.keys()].filter((place) => users(place) !== 1);
const text = `# What \`npm ci\` brings

Made by \`node tools/docs/weight.mjs\` on Node ${process.versions.node}: ${sizes.size} packages, ${megabytes([...sizes.keys()])} MB on the disk. "Its own" is
what would go with it; "with what it shares" counts also what others ask for.

| what | packages, its own | MB, its own | MB with what it shares | why it stays |
|---|---|---|---|---|
${rows.join('\n')}
| asked for by several of these | ${shared.length} | ${megabytes(shared)} | | |
`;
writeFileSync('docs/weight.md', text);
