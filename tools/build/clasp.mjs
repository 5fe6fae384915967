// Runs the clasp of this repository, as a process of its own, and gives what it said.
import { spawn } from 'node:child_process';
import { inRepository } from './importBundled.mjs';

const CLASP = inRepository('node_modules/@google/clasp/build/src/index.js');

/** `project` is the project file. Resolves to { status, stdout, stderr }. */
export function clasp(project, ...args) {
  const child = spawn(process.execPath, [CLASP, '--json', '--project', project, ...args], { cwd: inRepository() });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'])
    child[stream].setEncoding('utf8').on('data', (text) => {
      said[stream] += text;
    });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status) => resolve({ status, ...said }));
  });
}
