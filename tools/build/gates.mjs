// The gates between a build and Google: what Apps Script cannot run must not leave this machine.
import vm from 'node:vm';
import { parse } from 'acorn';
import { Linter } from 'eslint';
import { misread, scriptsOf } from './sanitizer.mjs';

// decimal.js asks `typeof crypto` before it would use it, and only in Decimal.random, which nothing here calls.
const GUARDED = ['crypto'];

const SERVICES = [
  'SpreadsheetApp',
  'PropertiesService',
  'CacheService',
  'LockService',
  'Session',
  'Utilities',
  'ScriptApp',
  'HtmlService',
  'MailApp',
  'Charts',
  'Logger',
  'console',
];

/** Throws unless `code` is an ES2020 script that names only what Apps Script has and calls no service when it loads. */
export function checkScript(code) {
  parse(code, { ecmaVersion: 2020, sourceType: 'script' });
  const globals = Object.fromEntries([...SERVICES, ...GUARDED].map((name) => [name, 'readonly']));
  const unknown = new Linter()
    .verify(code, [
      {
        languageOptions: { ecmaVersion: 2020, sourceType: 'script', globals: { ...globals, Intl: 'off' } },
        linterOptions: { reportUnusedDisableDirectives: 'off' },
        rules: { 'no-undef': 'error' },
      },
    ])
    .map(({ message }) => message);
  if (unknown.length > 0) throw new Error(`dist/Code.js uses names that Apps Script lacks: ${unknown.join(' ')}`);
  // An empty context has no service at all: touching one at load would throw here.
  new vm.Script(code).runInNewContext({});
}

/** Throws when HtmlService's sanitizer could take a part of the page's scripts for a comment and leave it out. */
export function checkPage(name, html) {
  const misreadParts = scriptsOf(html).flatMap(misread);
  if (misreadParts.length > 0) throw new Error(`${name} would be cut by HtmlService at: ${misreadParts[0]}`);
}

/** Throws when `text` is longer than `limit` bytes. */
export function checkSize(name, text, limit) {
  const size = Buffer.byteLength(text);
  if (size > limit) throw new Error(`${name} has ${size} bytes; the limit is ${limit}.`);
}
