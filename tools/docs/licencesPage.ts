import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  /** A package of this repository, linked into node_modules. */
  readonly link?: boolean;
}

const FOLDER = 'node_modules/';

/** What is pushed to Google, or shown by what is pushed: the places of the root's own dependencies and of theirs. */
function shippedPlaces(packages: Readonly<Record<string, LockedPackage>>): ReadonlySet<string> {
  const shipped = new Set<string>();
  const add = (place: string): void => {
    for (const name of Object.keys(packages[place]?.dependencies ?? {})) {
      const needed = `${FOLDER}${name}`;
      if (shipped.has(needed)) continue;
      shipped.add(needed);
      add(needed);
    }
  };
  add('');
  return shipped;
}

const nameOf = (place: string): string => place.slice(place.lastIndexOf(FOLDER) + FOLDER.length);

function countedByLicence(packages: readonly LockedPackage[]): [licence: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { license = 'not stated' } of packages) counts.set(license, (counts.get(license) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}

/** The package's own copy of its licence, as the licence asks. */
function noticeOf(place: string): string[] {
  const file = readdirSync(place).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) throw new Error(`${place} has no licence file`);
  const text = readFileSync(path.join(place, file), 'utf8').trim();
  return [`### ${nameOf(place)}`, '', ...text.split(/\r?\n/).map((line) => `> ${line}`.trim()), ''];
}

/** docs/licences.md: packages by licence, from package-lock.json. */
export function licencesPage(): string {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockedPackage> };
  const places = shippedPlaces(lock.packages);
  const all = Object.entries(lock.packages).filter(([place, { link }]) => place.startsWith(FOLDER) && link !== true);
  const shipped = all.filter(([place]) => places.has(place));
  const others = all.filter(([place]) => !places.has(place)).map(([, each]) => each);
  return [
    '# Licences',
    '',
    'Generated from `package-lock.json` by `npm run docs`. РОП-контроль itself is under the MIT licence (`LICENSE`).',
    '',
    '## In what is pushed to Google',
    '',
    '| package | version | licence |',
    '|---|---|---|',
    ...shipped.map(([place, { version, license }]) => `| ${nameOf(place)} | ${version} | ${license} |`),
    '',
    ...shipped.flatMap(([place]) => noticeOf(place)),
    '## For development only',
    '',
    'They build, test and run the local host; nothing of them is pushed. HyperFormula (GPL-3.0) computes the formulas of the local host:',
    'whoever passes the *host* on together with it does so under that licence (`docs/decisions/0003-formula-engine.md`).',
    '',
    '| licence | packages |',
    '|---|---|',
    ...countedByLicence(others).map(([licence, count]) => `| ${licence} | ${count} |`),
    '',
  ].join('\n');
}
