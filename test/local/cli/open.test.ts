import { spawn } from 'node:child_process';
import { afterEach, expect, test } from '@jest/globals';
import { temporaryFolder } from '../../support/temporaryFolder';

const file = temporaryFolder();
const stops: (() => void)[] = [];

afterEach(() => {
  stops.splice(0).forEach((stop) => {
    stop();
  });
});

/** The page over a team's own file, started as `npm start -- FILE` does; its address. */
function opened(args: readonly string[]): Promise<string> {
  const book = file('sales.csv', 'Client,Price,Stage\nBeam,5,quote\n');
  const child = spawn(process.execPath, ['tools/build/rop.mjs', 'open', book, '--port', '0', ...args]);
  stops.push(() => child.kill());
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (said: Buffer) => {
      const [url] = /http:\/\/\S+/.exec(said.toString()) ?? [];
      if (url !== undefined) resolve(url);
    });
    child.on('exit', reject);
  });
}

/** The language of the page for a browser that would rather read `wanted`. */
async function languageFor(url: string, wanted: string): Promise<unknown> {
  await fetch(url, { headers: { 'accept-language': wanted } });
  const answer = await fetch(new URL('/api/act', url), {
    method: 'POST',
    headers: { origin: new URL(url).origin, 'content-type': 'application/json' },
    body: JSON.stringify({ version: 0, action: null }),
  });
  const { state } = (await answer.json()) as { state: { language: unknown } };
  return state.language;
}

test.each([
  ['an English browser', 'en-GB,en', [], 'en'],
  ['a Russian one', 'ru-RU,ru;q=0.9', [], 'ru'],
  ['whoever comes, where the command has said it', 'en', ['--lang', 'ru'], 'ru'],
])('a team’s own file that says no language is met in that of %s', async (_, wanted, args, language) => {
  expect(await languageFor(await opened(args), wanted)).toBe(language);
});
