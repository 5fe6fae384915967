// Known holes of the dependencies, where the registry tells them. One in what is pushed to Google fails; one in the tools
// of development is named. A registry that does not answer, or no network, fails nothing.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const QUICK = ['--json', '--fetch-retries=0', '--fetch-timeout=20000'];

/** Names with a hole of at least "high" in what `npm audit --json` printed; null when that is no answer. */
export function holesIn(text) {
  try {
    const { vulnerabilities } = JSON.parse(text);
    const holes = Object.values(vulnerabilities).filter(({ severity }) => ['high', 'critical'].includes(severity));
    return holes.map(({ name, severity }) => `${name} (${severity})`);
  } catch {
    return null;
  }
}

function audited(...args) {
  const { stdout } = spawnSync('npm', ['audit', ...QUICK, ...args], { encoding: 'utf8', timeout: 60_000 });
  return holesIn(stdout ?? '');
}

function main() {
  // The emulator is a workspace: what it needs runs on this machine only.
  const pushed = audited('--omit=dev', '--no-workspaces');
  const all = pushed && audited();
  if (!pushed || !all) return console.log('npm audit: the registry did not answer.');
  const tools = all.filter((hole) => !pushed.includes(hole));
  console.log(`npm audit, high and above: pushed ${pushed.join(', ') || 'none'}; tools ${tools.join(', ') || 'none'}.`);
  process.exitCode = pushed.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
