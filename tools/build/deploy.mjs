// Builds what is stale, lets the doctor look, and pushes dist/ with clasp: `npm run deploy`.
import { buildIfStale } from './build.mjs';
import { clasp } from './clasp.mjs';
import { examine, projectFile } from '../doctor/doctor.mjs';

async function deploy(project) {
  await buildIfStale();
  if (!(await examine(project))) return false;
  // The manifest is ours, so there is nothing to be asked about it; without --force clasp skips the push silently.
  const { status, stdout, stderr } = await clasp(project, 'push', '--force');
  if (status !== 0) {
    console.error(`Google did not take it: ${stderr.trim()}\n→ docs/deploy.md, "When the push fails".`);
    return false;
  }
  const pushed = JSON.parse(stdout.slice(stdout.indexOf('[')));
  console.log(`Pushed: ${pushed.join(', ') || 'nothing, the script is this version already'}`);
  console.log('Reload the sheet: the menu «РОП-контроль» appears a few seconds after it opens.');
  return true;
}

if (!(await deploy(projectFile(process.argv.slice(2))))) process.exitCode = 1;
