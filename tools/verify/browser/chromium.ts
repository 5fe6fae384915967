import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

interface Found {
  readonly executable: string;
  readonly env: Readonly<Record<string, string>>;
}

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/google-chrome'];
const ARCHIVES = ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'];

/** The system's fonts, and the packaged family where there are none: text without a font is blank. */
function fontsConfig(folder: string): string {
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', path.join(folder, 'fonts')];
  const list = folders.map((fonts) => `<dir>${fonts}</dir>`).join('');
  const cache = `<cachedir>${path.join(folder, 'fonts-cache')}</cachedir>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${list}${cache}</fontconfig>`;
}

/** Unpacked from a file: tar stops reading at the archive's end mark, which breaks a pipe that has more to give. */
async function untar(archive: string, folder: string): Promise<void> {
  const tar = path.join(folder, path.basename(archive, '.br'));
  await pipeline(createReadStream(archive), createBrotliDecompress(), createWriteStream(tar));
  await promisify(execFile)('tar', ['-xf', tar, '-C', folder]);
  await rm(tar);
}

async function inflate(bin: string, folder: string): Promise<void> {
  const browser = createWriteStream(path.join(folder, 'chromium'), { mode: 0o700 });
  await Promise.all([
    pipeline(createReadStream(path.join(bin, 'chromium.br')), createBrotliDecompress(), browser),
    ...ARCHIVES.map((name) => untar(path.join(bin, name), folder)),
  ]);
  await writeFile(path.join(folder, 'fonts.conf'), fontsConfig(folder));
}

/** The browser inside the npm package, inflated once a machine: into a folder of its own, moved when whole. */
async function packagedChromium(): Promise<Found> {
  const main = createRequire(path.resolve('package.json')).resolve('@sparticuz/chromium');
  const home = path.join(tmpdir(), 'rop-chromium-143');
  if (!existsSync(home)) {
    await mkdir(tmpdir(), { recursive: true });
    const folder = await mkdtemp(`${home}-`);
    await inflate(path.resolve(path.dirname(main), '../../bin'), folder);
    await writeFile(path.join(folder, 'fonts.conf'), fontsConfig(home));
    await rename(folder, home).catch(() => rm(folder, { recursive: true, force: true }));
  }
  const env = { LD_LIBRARY_PATH: path.join(home, 'lib'), FONTCONFIG_PATH: home, HOME: home };
  return { executable: path.join(home, 'chromium'), env };
}

async function findChromium(): Promise<Found> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return { executable: named, env: {} };
  const installed = INSTALLED.find((file) => existsSync(file));
  return installed === undefined ? packagedChromium() : { executable: installed, env: {} };
}

/** A headless Chromium: the one of CHROMIUM_PATH, else an installed one, else the one that npm brought. */
export async function launchBrowser(): Promise<Browser> {
  const { executable, env } = await findChromium();
  const inherited = Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  return chromium.launch({
    executablePath: executable,
    args: FLAGS,
    env: { ...(Object.fromEntries(inherited) as Record<string, string>), ...env },
  });
}
