import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(path.resolve('package.json')).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong with a page or a frame for people who do not see it or use no mouse: a line for each element at
 * fault. The frames of a page are looked at by themselves. `without` are selectors of what is left out.
 */
export async function accessFaults(place: Page | Frame, without: readonly string[] = []): Promise<readonly string[]> {
  await place.evaluate(SOURCE);
  return place.evaluate(async (exclude) => {
    const { axe: checker } = window as unknown as { readonly axe: typeof axe };
    const { violations } = await checker.run({ exclude: [...exclude] }, { iframes: false });
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
  }, without);
}
