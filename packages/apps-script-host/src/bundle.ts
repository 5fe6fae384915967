import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the script by its name, with which errors tell their place. */
export interface ScriptFile {
  readonly name: string;
  readonly code: string;
}

/** What is pushed to Google: the script's files as they are loaded, its manifest, its pages by name without `.html`. */
export interface Bundle {
  readonly scripts: readonly ScriptFile[];
  readonly manifest: Manifest;
  readonly html: Readonly<Record<string, string>>;
}

/** The part of `appsscript.json` that the host heeds. */
export interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
  readonly addOns?: { readonly common?: { readonly name?: string } };
}

/** Folders that clasp pushes nothing of. */
const IGNORED = /^(node_modules|\.)/;

/** Files of the project by their path below `folder`, in the order of the paths, as clasp pushes them. */
function filesIn(folder: string, below = ''): string[] {
  const entries = readdirSync(join(folder, below), { withFileTypes: true }).filter(({ name }) => !IGNORED.test(name));
  return entries
    .flatMap((entry) => (entry.isDirectory() ? filesIn(folder, `${below}${entry.name}/`) : [`${below}${entry.name}`]))
    .sort();
}

/**
 * Reads an Apps Script project: `appsscript.json`, every `.js` and `.gs`, every `.html`, folders included.
 * Throws when there is no manifest.
 */
export function loadBundle(folder: string): Bundle {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const files = filesIn(folder);
  const pages = files.filter((name) => name.endsWith('.html'));
  return {
    scripts: files.filter((name) => /\.(js|gs)$/.test(name)).map((name) => ({ name, code: read(name) })),
    manifest: JSON.parse(read('appsscript.json')) as Manifest,
    html: Object.fromEntries(pages.map((name) => [name.slice(0, -'.html'.length), read(name)])),
  };
}
