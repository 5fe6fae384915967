import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is pushed to Google: one script, its manifest, its pages by name without `.html`. */
export interface Bundle {
  readonly code: string;
  readonly manifest: Manifest;
  readonly html: Readonly<Record<string, string>>;
}

/** The part of `appsscript.json` that the host heeds. */
export interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
}

/** Reads `Code.js`, `appsscript.json` and the pages of `distDir`. Throws when one of the first two is not there. */
export function loadBundle(distDir: string): Bundle {
  const read = (name: string): string => readFileSync(join(distDir, name), 'utf8');
  const pages = readdirSync(distDir).filter((name) => name.endsWith('.html'));
  return {
    code: read('Code.js'),
    manifest: JSON.parse(read('appsscript.json')) as Manifest,
    html: Object.fromEntries(pages.map((name) => [name.slice(0, -'.html'.length), read(name)])),
  };
}
