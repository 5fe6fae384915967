// Builds what clasp pushes (dist/) and what runs on this machine (build/). `node tools/build/build.mjs` always builds;
// `buildIfStale` only when a source is newer than the last build.
import { cp, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { LOCAL } from './importBundled.mjs';
import { underLock } from './buildLock.mjs';
import { checkPage, checkScript, checkSize } from './gates.mjs';
import { putInPlace } from './putInPlace.mjs';
import { entryFunctions, entryStubs } from './stubs.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const from = (...parts) => path.join(root, ...parts);
const STAMP = from('build/stamp');
const LOCK = from('build/lock');
/** A build is made here, and put in place when it is whole and every gate has let it pass. */
const made = (...parts) => from('build/next', ...parts);
/** What is made there, and where it stands then. */
const PLACES = {
  dist: from('dist'),
  local: from('build/local'),
  page: from('build/page'),
  warehouse: from('build/warehouse'),
};
/** Folders in which a change makes the last build stale. */
const SOURCES = ['src', 'tools/build', 'packages/apps-script-host/src'];
/** Bytes that the bundle of the script and a page may have. */
export const LIMITS = { script: 558_000, page: 75_000 };
/** What is shown in the sidebar's place, by the name of its file. */
export const PAGES = {
  sidebar: 'src/sidebar/main.tsx',
  setUp: 'src/sidebar/setUp/main.tsx',
  payments: 'src/sidebar/payments/main.tsx',
};

const BROWSER = {
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2020',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'silent',
};

/** The variable that the stubs call; a trailing underscore hides it from google.script.run. */
const BUNDLE = 'rop_';
const ENTRY = from('src/addon/index.ts');
const WAREHOUSE = from('src/warehouse/entry.ts');

/**
 * What of decimal.js nobody here calls: its methods hang on one prototype, so that a bundler keeps them all. Left out are
 * angles, logarithms, powers, roots and other bases, and all but fifty of the thousand digits of π and of ln 10.
 */
const UNCALLED = [
  /^P\.(cosine|sine|tangent|cubeRoot|hyperbolic\w+|inverse\w+|logarithm|natural\w+|squareRoot) [^]*?^};/gm,
  /^P\.to(Binary|Fraction|Hexadecimal|Octal|Power) [^]*?^};/gm,
  /^ {2}Decimal\.(a?(cos|sin|tan)h?|atan2|cbrt|exp|hypot|ln|log\d*|pow|random|sqrt) = .*/gm,
  /(?<=(LN10|PI) = '\d\.\d{50})\d+/g,
];

const decimalWithoutThem = {
  name: 'decimal.js without what nobody calls',
  setup({ onLoad }) {
    onLoad({ filter: /decimal\.mjs$/ }, async ({ path: file }) => {
      let contents = await readFile(file, 'utf8');
      for (const part of UNCALLED) {
        if (contents.search(part) < 0) throw new Error(`decimal.js is another: ${part.source} is not there.`);
        contents = contents.replace(part, '');
      }
      return { contents };
    });
  },
};

/** The entry's functions as one plain object: esbuild's own `globalName` makes a getter of each, at every load. */
export function scriptOptions(isAddOn = false, entry = ENTRY) {
  const names = [...entryFunctions(entry).keys()].join(', ');
  const contents = `import { ${names} } from './${path.basename(entry, '.ts')}'; ${BUNDLE} = { ${names} };`;
  return {
    ...BROWSER,
    define: { IS_ADD_ON: String(isAddOn) },
    plugins: [decimalWithoutThem],
    banner: { js: '"use strict";' },
    stdin: { contents, resolveDir: path.dirname(entry) },
  };
}

async function buildScript(file = made('dist/Code.js'), isAddOn = false) {
  const result = await build(scriptOptions(isAddOn));
  const stubs = entryStubs(entryFunctions(ENTRY), BUNDLE);
  const code = `${result.outputFiles[0].text}\n${stubs}`;
  checkScript(code);
  checkSize('dist/Code.js', result.outputFiles[0].text, LIMITS.script);
  await writeFile(file, code);
}

/** The script that reads a book for the warehouse: a project of its own, nothing of which is in the add-on. */
async function buildWarehouse() {
  await mkdir(made('warehouse'), { recursive: true });
  const result = await build(scriptOptions(false, WAREHOUSE));
  const code = `${result.outputFiles[0].text}\n${entryStubs(entryFunctions(WAREHOUSE), BUNDLE)}`;
  checkScript(code);
  await writeFile(made('warehouse/Code.js'), code);
  await writeFile(made('warehouse/appsscript.json'), await readFile(from('appsscript.json')));
}

/** The folder of what is pushed as an add-on, whose menu stands under its name: the same but for that. */
export async function buildAddOn() {
  const folder = from('build/add-on');
  await rm(folder, { recursive: true, force: true });
  await cp(from('dist'), folder, { recursive: true });
  await buildScript(path.join(folder, 'Code.js'), true);
  return folder;
}

/** A page of its own: everything inlined. */
async function buildPage(name, entry) {
  const result = await build({
    ...BROWSER,
    entryPoints: [from(entry)],
    outdir: made('dist'),
    // HtmlService's sanitizer does not know them (platform.md, "Found since").
    supported: { 'template-literal': false },
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const file = (extension) => result.outputFiles.find((output) => output.path.endsWith(extension))?.text ?? '';
  const page = await readFile(from('src/sidebar/index.html'), 'utf8');
  // `</script` inside a string literal would end the element early.
  const script = file('.js').replace(/<\/script/gi, '<\\/script');
  const html = page.replace('/* styles */', () => file('.css').trim()).replace('/* script */', () => script.trim());
  checkPage(`dist/${name}.html`, html);
  checkSize(`dist/${name}.html`, html, LIMITS.page);
  await writeFile(made(`dist/${name}.html`), html);
}

async function buildLocal() {
  await build({
    ...LOCAL,
    entryPoints: { rop: from('src/local/cli/main.ts'), page: 'apps-script-host/page' },
    outdir: made('local'),
    outExtension: { '.js': '.mjs' },
  });
  const { buildPageAssets } = await import(`${made('local/page.mjs')}?${Date.now()}`);
  await buildPageAssets(made('page'));
}

/** Builds everything; throws with a sentence when a gate fails, and leaves what stood. */
async function buildAll() {
  const began = Date.now();
  await rm(made(), { recursive: true, force: true });
  await mkdir(made('dist'), { recursive: true });
  await writeFile(made('dist/appsscript.json'), await readFile(from('appsscript.json')));
  const pages = Object.entries(PAGES).map(([name, entry]) => buildPage(name, entry));
  // All to their end: esbuild, left in the middle of the others, would bury the sentence of a gate under its own dump.
  const ended = await Promise.allSettled([buildScript(), ...pages, buildWarehouse(), buildLocal()]);
  const failed = ended.find(({ status }) => status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  for (const [name, folder] of Object.entries(PLACES)) await putInPlace(made(name), folder);
  await writeFile(STAMP, `${began}\n`);
}

async function newestChange(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const times = await Promise.all(
    entries.map(async (entry) => (await stat(path.join(entry.parentPath ?? entry.path, entry.name))).mtimeMs),
  );
  return Math.max(0, ...times);
}

/** Whether a source is newer than the last build. */
export async function isStale() {
  const built = Number(await readFile(STAMP, 'utf8').catch(() => '0'));
  const manifest = await stat(from('appsscript.json'));
  const changes = [manifest.mtimeMs, ...(await Promise.all(SOURCES.map((folder) => newestChange(from(folder)))))];
  return Math.max(...changes) > built;
}

/** Builds what is stale, once for all the commands that are started at the same time. */
export async function buildIfStale() {
  if (!(await isStale())) return;
  await underLock(LOCK, async () => {
    if (await isStale()) await buildAll();
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await underLock(LOCK, buildAll);
