import path from 'node:path';
import { loadBundle, type Bundle } from 'apps-script-host';

let loaded: Bundle | null = null;

/** What clasp would push, as `npm run build` has made it. */
export function builtBundle(): Bundle {
  loaded ??= loadBundle(path.resolve('dist'));
  return loaded;
}

/** The text of its script. */
export const builtScript = (): string =>
  builtBundle()
    .scripts.map(({ code }) => code)
    .join('\n');
