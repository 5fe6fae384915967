import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHost } from '../../src/host';
import type { Host } from '../../src/host';
import { servePage } from '../../src/page/servePage';
import type { ServedPage } from '../../src/page/servePage';
import { smallBook } from '../smallBook';
import { smallBundle } from '../smallBundle';

let assets: string;
let host: Host;
let page: ServedPage;

const makeHost = (): Host => createHost({ bundle: smallBundle, book: smallBook, now: Date.UTC(2026, 5, 17) });
const serve = (port: number): Promise<ServedPage> => servePage(host, { port, assets, hostFor: makeHost });

beforeAll(async () => {
  assets = await mkdtemp(path.join(tmpdir(), 'script-serve-'));
  for (const file of ['index.html', 'page.js', 'page.css', 'googleScript.js'])
    await writeFile(path.join(assets, file), file);
  host = makeHost();
  page = await serve(0);
});

afterAll(async () => {
  await page.close();
  await rm(assets, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly policy: string;
  readonly losses: unknown;
  readonly body: string;
}

/** A request as any program can make it, with whatever headers. */
function ask(
  method: string,
  where: string,
  headers: Record<string, string> = {},
  body = '',
  port = page.port,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path: where, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const policy = String(response.headers['content-security-policy']);
        const losses = response.headers['x-lost'];
        resolve({ status: response.statusCode ?? 0, policy, losses, body: Buffer.concat(chunks).toString() });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const own = (): Record<string, string> => ({ origin: page.url.replace(/\/$/, '') });

describe('the server of the page', () => {
  test('gives the page and its files under a policy that loads nothing from elsewhere', async () => {
    const { status, policy } = await ask('GET', '/');
    expect(status).toBe(200);
    expect(policy).toContain("default-src 'none'");
    expect((await ask('GET', '/page.js')).body).toBe('page.js');
  });

  test.each(['/../package.json', '/googleScript.js', '/frame/1', '/api/act'])(
    'gives nothing else: %s',
    async (where) => {
      expect((await ask('GET', where)).status).toBe(404);
    },
  );

  test('answers the page’s actions and refuses another site’s', async () => {
    const body = JSON.stringify({ version: 0, action: null });
    expect((await ask('POST', '/api/act', own(), body)).status).toBe(200);
    expect((await ask('POST', '/api/act', { origin: 'https://evil.example' }, body)).status).toBe(403);
    expect((await ask('GET', '/', { host: 'evil.example' })).status).toBe(403);
  });

  test('refuses what is no request and what is too long', async () => {
    expect((await ask('POST', '/api/act', own(), 'not json')).status).toBe(400);
    expect((await ask('POST', '/api/act', own(), 'x'.repeat(20_000_001))).status).toBe(413);
  });

  test('shows a sidebar in a sandbox without the page’s origin', async () => {
    host.run('openPanel');
    await ask('POST', '/api/act', own(), JSON.stringify({ version: 0, action: null }));
    const { policy, body } = await ask('GET', '/frame/1');
    expect(policy).toContain('sandbox allow-scripts');
    expect(policy).not.toContain('allow-same-origin');
    expect(body).toContain('<script>googleScript.js</script>');
  });

  test('names with a saved file what it lacks of the opened one', async () => {
    const whole = host;
    expect((await ask('POST', '/api/save', own(), '{}')).losses).toBe('');
    host = createHost({ bundle: smallBundle, book: { ...smallBook, losses: ['pictures', 'borders'] }, now: 0 });
    const poorer = await serve(page.port);
    const { losses } = await ask('POST', '/api/save', { origin: poorer.url.replace(/\/$/, '') }, '{}', poorer.port);
    await poorer.close();
    host = whole;
    expect(decodeURIComponent(String(losses))).toContain('не вошли: рисунки и фигуры, границы ячеек.');
  });

  test('is heard on this machine’s own address and on no other', async () => {
    const reached = (host: string): Promise<boolean> =>
      new Promise((resolve) => {
        const socket = connect({ host, port: page.port }, () => {
          socket.destroy();
          resolve(true);
        }).on('error', () => {
          resolve(false);
        });
      });
    expect(await reached('127.0.0.1')).toBe(true);
    expect(await reached('127.0.0.2')).toBe(false);
    expect(await reached('::1')).toBe(false);
  });

  test('takes the next port when its own is taken', async () => {
    const second = await serve(page.port);
    expect(second.port).toBeGreaterThan(page.port);
    await second.close();
  });
});
