import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Installs on first use what a folder's own package file names; false when the registry did not answer. By `npm install`,
 * since `npm ci` refuses a lockfile without the packages of every platform, which a registry may lack. `begin` is called
 * when there is something to install.
 */
export function installOwn(folder, begin = () => undefined) {
  const done = path.join(folder, 'node_modules/.installed');
  if (existsSync(done)) return true;
  begin();
  const { status } = spawnSync('npm', ['install', '--no-save', '--silent', '--legacy-peer-deps'], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
  if (status !== 0) return false;
  mkdirSync(path.dirname(done), { recursive: true });
  writeFileSync(done, '');
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = installOwn(process.argv[2]) ? 0 : 1;
