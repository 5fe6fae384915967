import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { diagnoses, findingsOf, reportOf } from '../../tools/doctor/diagnoses';
import { SCOPES } from '../../tools/doctor/scopes';
import type { Workplace } from '../../tools/doctor/workplace';
import { checkedHost, OWNER, shown } from '../support/salesHost';
import { june } from '../support/salesBook';
import { SCRIPT_ID } from './workshop';

const MANIFEST = readFileSync('appsscript.json', 'utf8');

const READY: Workplace = {
  node: '20.20.2',
  wantedNode: '>=20.15',
  build: 'fresh',
  files: [
    { name: 'Code.js', bytes: 100, limit: 100 },
    { name: 'appsscript.json', bytes: 409, limit: null },
    { name: 'sidebar.html', bytes: 100, limit: 100 },
    { name: 'setUp.html', bytes: 100, limit: 100 },
    { name: 'payments.html', bytes: 100, limit: 100 },
  ],
  manifest: MANIFEST,
  project: { file: '.clasp.json', settings: { scriptId: SCRIPT_ID, rootDir: 'dist' } },
  login: { loggedIn: true, email: OWNER },
};

const withManifest = (change: Readonly<Record<string, unknown>>): Partial<Workplace> => ({
  manifest: JSON.stringify({ ...(JSON.parse(MANIFEST) as object), ...change }),
});
const withProject = (settings: Workplace['project']['settings']): Partial<Workplace> => ({
  project: { file: '.clasp.json', settings },
});
const withFile = (name: string, bytes = 1): Partial<Workplace> => ({
  files: [...READY.files.filter((file) => file.name !== name), { name, bytes, limit: 100 }],
});

describe('the doctor names what is missing', () => {
  test('a place where all is there is ready', () => {
    expect(findingsOf(READY)).toEqual([]);
    expect(reportOf(READY)).toEqual({ text: expect.stringContaining('Ready to deploy.'), isBlocked: false });
  });

  const MISSING: readonly (readonly [id: string, change: Partial<Workplace>, problem: string])[] = [
    ['node', { node: '18.20.4' }, 'This is Node.js 18.20.4; the build needs >=20.15.'],
    ['node', { node: '20.14.9' }, 'This is Node.js 20.14.9; the build needs >=20.15.'],
    ['build', { build: 'missing', files: [], manifest: null }, 'There is nothing to push: dist/ is not built.'],
    ['stale', { build: 'stale' }, 'A source is newer than dist/, so clasp would push the old one.'],
    ['files', { files: READY.files.slice(1) }, 'dist/ lacks Code.js.'],
    ['files', withFile('notes.js'), 'dist/ has notes.js, which is not ours to push.'],
    ['size', withFile('Code.js', 101), 'dist/Code.js has 101 bytes; the build allows 100.'],
    ['manifest', { manifest: '{' }, 'appsscript.json is not a JSON object.'],
    [
      'manifest',
      withManifest({ timeZone: 'Moscow time' }),
      'appsscript.json names no time zone such as "Europe/Moscow".',
    ],
    [
      'manifest',
      withManifest({ runtimeVersion: 'DEPRECATED_ES5' }),
      'appsscript.json does not ask for the runtime "V8".',
    ],
    ['manifest', withManifest({ libs: [] }), 'appsscript.json has a field that Google does not know: libs.'],
    [
      'manifest',
      withManifest({ exceptionLogging: 'ALL' }),
      'appsscript.json has an exceptionLogging that is neither NONE nor STACKDRIVER.',
    ],
    [
      'scopes',
      withManifest({ oauthScopes: SCOPES.slice(1).map(({ scope }) => scope) }),
      `The scope ${SCOPES[0]?.scope ?? ''} is missing.`,
    ],
    [
      'scopes',
      withManifest({ oauthScopes: [...SCOPES.map(({ scope }) => scope), 'https://www.googleapis.com/auth/drive'] }),
      'The scope https://www.googleapis.com/auth/drive is more than the add-on needs.',
    ],
    ['project', withProject(null), '.clasp.json is missing or is not JSON.'],
    [
      'project',
      withProject({ scriptId: 'PUT-YOUR-SCRIPT-ID-HERE', rootDir: 'dist' }),
      '.clasp.json does not name your script yet.',
    ],
    ['project', withProject({ rootDir: 'dist' }), '.clasp.json does not name your script yet.'],
    ['root-dir', withProject({ scriptId: SCRIPT_ID, rootDir: 'src' }), '.clasp.json does not push the folder dist.'],
    ['login', { login: { loggedIn: false, email: '' } }, 'Nobody is logged in to Google here.'],
    [
      'account',
      { login: { loggedIn: true, email: '' } },
      'Google did not say whose login this is: no network, or it has expired.',
    ],
  ];

  test.each(MISSING.map(([id, change, problem]) => ({ id, change, problem })))(
    '$id: $problem',
    ({ id, change, problem }) => {
      const found = findingsOf({ ...READY, ...change }).filter((finding) => finding.id === id);
      expect(found.map((finding) => finding.problem)).toContain(problem);
      expect(reportOf({ ...READY, ...change }).isBlocked).toBe(found.some(({ blocks }) => blocks));
    },
  );

  test('it says a way out of each, and never throws whatever stands in the files', () => {
    const text = fc.oneof(fc.string(), fc.json());
    fc.assert(
      fc.property(text, fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), (manifest, settings, node) => {
        const place = { ...READY, manifest, node, project: { file: 'x', settings } };
        const { text: report } = reportOf(place);
        for (const { problem, wayOut } of findingsOf(place)) {
          expect(report).toContain(problem);
          expect(report).toContain(wayOut);
        }
      }),
    );
    expect(diagnoses.filter(({ wayOut }) => wayOut === '')).toEqual([]);
  });
});

describe('every scope of the manifest is needed', () => {
  const asked = (JSON.parse(MANIFEST) as { oauthScopes: string[] }).oauthScopes;

  test('the manifest asks for exactly those that have a reason', () => {
    expect([...asked].sort()).toEqual(SCOPES.map(({ scope }) => scope).sort());
  });

  test.each(SCOPES.filter(({ entry }) => entry !== 'onClock'))('$entry needs $scope', ({ scope, entry }) => {
    const host = checkedHost();
    host.user = OWNER;
    host.refusedScopes.add(scope);
    // Where triggers are installed Google asks for the consent itself, in its own words; else it is said in ours.
    expect(() => host.run(entry)).toThrow(entry === 'installTriggers' ? scope : `Google не дал разрешения (${scope})`);
  });

  test('whoever keeps the address and the mails to themselves is judged while typing all the same', () => {
    const host = checkedHost([
      ['М-1', 'Балка', 'Ким', 'КП', 10, 60000, 60000, 50000, 'звонок', june(18), june(16), '', '', ''],
    ]);
    for (const scope of ['userinfo.email', 'script.send_mail', 'script.scriptapp', 'script.container.ui'])
      host.refusedScopes.add(`https://www.googleapis.com/auth/${scope}`);
    host.typeInto('Сделки', 'G2', '51000');
    expect(shown(host, 2, 'Проверка')).toContain('Маржа');
  });
});
