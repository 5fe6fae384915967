import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { createHost, type BookData, type Bundle, type Host } from 'apps-script-host';

/** Wednesday 17 June 2026, 15:20 in Moscow. */
export const NOW_UTC = Date.UTC(2026, 5, 17, 12, 20);

/** Bundles an entry file of the tests as the add-on is bundled, so that its exports run in the emulated service. */
export function bundleOf(entry: string): Bundle {
  const built = buildSync({
    entryPoints: [join(__dirname, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'entry_',
    target: 'es2020',
    charset: 'utf8',
    metafile: true,
  });
  const exported = Object.values(built.metafile.outputs).flatMap((output) => output.exports);
  const script = built.outputFiles[0]?.text ?? '';
  const names =
    exported.length > 0 ? exported : [...script.matchAll(/^ {4}(\w+): \(\) => \w+,?$/gm)].map(([, name]) => name);
  const stubs = names.map((name) => `function ${name}() { return entry_.${name}.apply(null, arguments); }`);
  const code = `${script}\n${stubs.join('\n')}`;
  return { scripts: [{ name: 'Code.js', code }], manifest: {}, html: {} };
}

/** A host in which the owner of the file sits at the keyboard. */
export function hostWith(bundle: Bundle, book: BookData): Host {
  return createHost({ bundle, keepsWorlds: true, book, now: NOW_UTC, user: 'owner@example.com' });
}
