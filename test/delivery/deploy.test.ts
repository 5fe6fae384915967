import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { Workshop } from './workshop';

// Each test starts clasp, which takes seconds on a busy machine.
let workshop: Workshop;
beforeEach(async () => {
  workshop = await Workshop.open();
});
afterEach(() => {
  workshop.close();
});

const DEPLOY = path.resolve('tools/build/deploy.mjs');

const menusOf = ({ google }: Workshop): readonly string[] =>
  google.files.find(({ name }) => name === 'Code')?.source.match(/\.create(Addon)?Menu\(/g) ?? [];

describe('npm run deploy', () => {
  test('pushes the built add-on', async () => {
    workshop.logIn();
    const { status, stdout, stderr } = await workshop.node(DEPLOY, '--project', workshop.project);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Ready to deploy.');
    expect(stdout).toMatch(/Pushed: .*Code\.js/);
    expect(workshop.google.files.map(({ name }) => name).sort()).toEqual([
      'Code',
      'appsscript',
      'payments',
      'setUp',
      'sidebar',
    ]);
    expect(menusOf(workshop)).toEqual(['.createMenu(']);
  });

  test('15.11 pushes an add-on’s menu, which stands under its name, where it is asked to', async () => {
    workshop.logIn();
    await workshop.node(DEPLOY, '--project', workshop.project, '--add-on');
    expect(menusOf(workshop)).toEqual(['.createAddonMenu(']);
  });

  test('pushes nothing while something is missing, and names the way out', async () => {
    workshop.write('.clasp.json', { scriptId: 'PUT-YOUR-SCRIPT-ID-HERE', rootDir: 'dist' });
    const { status, stdout } = await workshop.node(DEPLOY, '--project', workshop.project);
    expect(status).toBe(1);
    expect(stdout).toContain('BLOCKS  script id: .clasp.json does not name your script yet.');
    expect(stdout).toContain('BLOCKS  login: Nobody is logged in to Google here.');
    expect(stdout).toContain('Not ready: 2 to mend.');
    expect(workshop.google.calls).toEqual([]);
  });

  test('says in which words Google refused', async () => {
    workshop.logIn();
    workshop.write('.clasp.json', { scriptId: 'another-script-of-somebody-else', rootDir: 'dist' });
    const { status, stderr } = await workshop.node(DEPLOY, '--project', workshop.project);
    expect(status).toBe(1);
    expect(stderr).toContain('Google did not take it: Requested entity was not found.');
  });
});

describe('npm run doctor', () => {
  test('before `npm ci` it says what to run', async () => {
    cpSync('tools', path.join(workshop.folder, 'tools'), { recursive: true });
    const { status, stdout } = await workshop.node(path.join(workshop.folder, 'tools/doctor/doctor.mjs'));
    expect([status, stdout]).toEqual([
      1,
      'BLOCKS  packages: the packages of this repository are not installed.\n        → Run `npm ci`.\n',
    ]);
  });
});
