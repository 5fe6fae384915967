import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { ScriptFile } from './googleStub';
import { SCRIPT_ID, Workshop } from './workshop';

// Each test starts clasp, which takes seconds on a busy machine.
let workshop: Workshop;
beforeEach(async () => {
  workshop = await Workshop.open();
});
afterEach(() => {
  workshop.close();
});

const CONTENT = `/v1/projects/${SCRIPT_ID}/content`;

describe('clasp takes what was built', () => {
  test('without a login it lists the files of dist/ and leaves none out', async () => {
    const { stdout } = await workshop.clasp('status');
    const { filesToPush, untrackedFiles } = JSON.parse(stdout) as Record<string, string[]>;
    expect(filesToPush?.sort()).toEqual([
      'dist/Code.js',
      'dist/appsscript.json',
      'dist/payments.html',
      'dist/setUp.html',
      'dist/sidebar.html',
    ]);
    expect(untrackedFiles).toEqual([]);
    expect(workshop.google.calls).toEqual([]);
  });

  test('a push carries exactly these files, byte for byte, and calls nothing else of Google', async () => {
    workshop.logIn();
    const { status } = await workshop.clasp('push', '--force');
    expect(status).toBe(0);
    expect(workshop.google.calls).toEqual([`GET ${CONTENT}`, `PUT ${CONTENT}`]);
    const byName = (a: ScriptFile, b: ScriptFile): number => a.name.localeCompare(b.name);
    expect([...workshop.google.files].sort(byName)).toEqual([
      { name: 'appsscript', type: 'JSON', source: readFileSync('dist/appsscript.json', 'utf8') },
      { name: 'Code', type: 'SERVER_JS', source: readFileSync('dist/Code.js', 'utf8') },
      { name: 'payments', type: 'HTML', source: readFileSync('dist/payments.html', 'utf8') },
      { name: 'setUp', type: 'HTML', source: readFileSync('dist/setUp.html', 'utf8') },
      { name: 'sidebar', type: 'HTML', source: readFileSync('dist/sidebar.html', 'utf8') },
    ]);
  });

  test('a manifest that Google does not take stops the push', async () => {
    workshop.logIn();
    workshop.write('dist/appsscript.json', { timeZone: 'Europe/Moscow', runtimeVersion: 'V9' });
    const { status, stderr } = await workshop.clasp('push', '--force');
    expect([status, stderr.trim()]).toEqual([1, 'appsscript.json does not ask for the runtime "V8".']);
    expect(workshop.google.files).toEqual([]);
  });
});
