// Says what a delivery to Google still lacks: `npm run doctor`. Exit code 1 when something blocks it.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The stubs and the help of the custom functions stand in Code.js beside the bundle, which alone has a gate. */
const STUBS = 20_000;

function jsonAt(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

async function loginOf(clasp, project) {
  const { stdout } = await clasp(project, 'show-authorized-user');
  const [json] = /\{[^]*\}/.exec(stdout) ?? ['{}'];
  const { loggedIn = false, email = '' } = JSON.parse(json);
  return { loggedIn, email };
}

async function lookAround(project) {
  const { isStale, LIMITS, PAGES } = await import('../build/build.mjs');
  const { clasp } = await import('../build/clasp.mjs');
  const { inRepository } = await import('../build/importBundled.mjs');
  const pages = Object.keys(PAGES).map((name) => [`${name}.html`, LIMITS.page]);
  const limits = { 'Code.js': LIMITS.script + STUBS, ...Object.fromEntries(pages) };
  const folder = path.join(path.dirname(project), 'dist');
  const isBuilt = existsSync(folder);
  const manifest = path.join(folder, 'appsscript.json');
  const settings = jsonAt(project);
  return {
    node: process.versions.node,
    wantedNode: jsonAt(inRepository('package.json')).engines.node,
    build: !isBuilt ? 'missing' : (await isStale()) ? 'stale' : 'fresh',
    files: (isBuilt ? readdirSync(folder) : []).map((name) => {
      return { name, bytes: statSync(path.join(folder, name)).size, limit: limits[name] ?? null };
    }),
    manifest: existsSync(manifest) ? readFileSync(manifest, 'utf8') : null,
    project: { file: path.basename(project), settings },
    login: settings === null ? { loggedIn: false, email: '' } : await loginOf(clasp, project),
  };
}

/** The project file that `--project FILE` names, else `.clasp.json` of the repository. */
export function projectFile(args) {
  const named = args[args.indexOf('--project') + 1];
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
  return args.includes('--project') && named ? path.resolve(named) : path.join(root, '.clasp.json');
}

/** Prints what is missing; resolves to whether a delivery can go on. */
export async function examine(project) {
  const { importBundled } = await import('../build/importBundled.mjs');
  const { reportOf } = await importBundled('tools/doctor/diagnoses.ts', 'doctor');
  const { text, isBlocked } = reportOf(await lookAround(project));
  console.log(text);
  return !isBlocked;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    if (!(await examine(projectFile(process.argv.slice(2))))) process.exitCode = 1;
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.log('BLOCKS  packages: the packages of this repository are not installed.\n        → Run `npm ci`.');
    process.exitCode = 1;
  }
}
