import { buildIfStale } from '../build/build.mjs';
import { importBundled } from '../build/importBundled.mjs';

/** What each top-level name of the built script does for each person, tried now, as a table. */
export async function run() {
  await buildIfStale();
  const { EXPECTED, outcomesOf } = await importBundled('test/addon/roles/index.ts', 'roles');
  const lines = Object.entries(EXPECTED).map(([name, expected]) => {
    const cells = outcomesOf(name).map(([person, { outcome }]) =>
      outcome === expected[person] ? outcome : `${outcome}, not ${expected[person]}!`,
    );
    return [name, ...cells];
  });
  const header = ['name', ...Object.keys(Object.values(EXPECTED)[0])];
  for (const line of [header, header.map(() => '---'), ...lines]) console.log(`| ${line.join(' | ')} |`);
  return !lines.flat().some((cell) => cell.endsWith('!'));
}
