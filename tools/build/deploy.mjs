// Builds what is stale, lets the doctor look, and pushes dist/ with clasp: `npm run deploy`. With `--add-on` what is pushed is
// the add-on's, whose menu stands under its name.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildAddOn, buildIfStale } from './build.mjs';
import { clasp } from './clasp.mjs';
import { examine, projectFile } from '../doctor/doctor.mjs';

/** A project file that pushes the add-on's folder to the same script. */
async function projectOfAddOn(project) {
  const folder = await buildAddOn();
  const file = `${folder}.clasp.json`;
  const settings = JSON.parse(await readFile(project, 'utf8'));
  await writeFile(file, JSON.stringify({ ...settings, rootDir: path.basename(folder) }));
  return file;
}

async function deploy(project, isAddOn) {
  await buildIfStale();
  if (!(await examine(project))) return false;
  // The manifest is ours, so there is nothing to be asked about it; without --force clasp skips the push silently.
  const pushing = isAddOn ? await projectOfAddOn(project) : project;
  const { status, stdout, stderr } = await clasp(pushing, 'push', '--force');
  if (status !== 0) {
    console.error(`Google did not take it: ${stderr.trim()}\n→ docs/deploy.md, "When the push fails".`);
    return false;
  }
  const pushed = JSON.parse(stdout.slice(stdout.indexOf('[')));
  console.log(`Pushed: ${pushed.join(', ') || 'nothing, the script is this version already'}`);
  console.log('Reload the sheet: the menu «РОП-контроль» appears a few seconds after it opens.');
  return true;
}

const args = process.argv.slice(2);
if (!(await deploy(projectFile(args), args.includes('--add-on')))) process.exitCode = 1;
