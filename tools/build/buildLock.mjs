// One build at a time: several commands may start at once on a fresh clone, and each would build the same in the same
// place as the others.
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const LOOK_AGAIN_MS = 50;
/** A lock without its holder's name for so long was left by one that was ended while it took it. */
const NAMELESS_MS = 2_000;

async function take(file) {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether the process that holds the lock was ended before it could give it back. */
async function isAbandoned(file) {
  const holder = Number(await readFile(file, 'utf8').catch(() => ''));
  if (holder === 0) {
    const since = await stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => Infinity,
    );
    return Date.now() - since > NAMELESS_MS;
  }
  try {
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** Runs `work` while no other process that asks for the lock `file` runs its own. */
export async function underLock(file, work) {
  await mkdir(path.dirname(file), { recursive: true });
  while (!(await take(file))) {
    if (await isAbandoned(file)) await rm(file, { force: true });
    else await pause(LOOK_AGAIN_MS);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}
