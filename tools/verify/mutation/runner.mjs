// A StrykerJS test runner without jest's machinery: the domain is pure, so its tests are one bundle, evaluated afresh for
// each fault (memos of the last one must not answer) in tens of milliseconds instead of jest's seconds.
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { bundledTests } from './bundle.mjs';
import { collector } from './collect.mjs';

const require = createRequire(import.meta.url);
// Twenty cases tell a broken law; the seed makes the score repeatable; nobody reads a shrunk counterexample here.
require('fast-check').configureGlobal({ numRuns: 20, seed: 1, endOnFailure: true });

/** Where the faulty code looks which fault is in, and notes what it passes. */
const globals = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

class InProcessRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.evaluate = await bundledTests(process.cwd());
  }

  async dryRun() {
    globals.mutantCoverage = { static: {}, perTest: {} };
    Object.assign(globals, { activeMutant: undefined, hitLimit: undefined, hitCount: undefined });
    const tests = this.load();
    const results = tests.map(resultOf);
    return {
      status: DryRunStatus.Complete,
      tests: results,
      mutantCoverage: withLoading(globals.mutantCoverage, tests),
    };
  }

  /** The fault is in from the loading on: what a test file makes beforehand has it too. */
  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    Object.assign(globals, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit && 0 });
    const results = resultsOf(this.load(), testFilter && new Set(testFilter), disableBail);
    const timeout = determineHitLimitReached(globals.hitCount, hitLimit);
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests: results }, disableBail);
  }

  /** The tests; files that cannot be loaded are a test that fails, as they are in jest. */
  load() {
    const { tests, enter, jest } = collector();
    const requireFor = (name) => (name === '@jest/globals' ? jest : require(name));
    try {
      this.evaluate(requireFor, {}, (file) => {
        globals.currentTestId = file;
        enter(file);
      });
      return tests;
    } catch (error) {
      const run = () => {
        throw error;
      };
      return [{ id: 'the test files are loaded', run, isLoading: true }];
    }
  }
}

function resultsOf(tests, only, disableBail) {
  const results = [];
  for (const test of tests) {
    if (only && !only.has(test.id) && !test.isLoading) continue;
    results.push(resultOf(test));
    if (!disableBail && results.at(-1).status === TestStatus.Failed) break;
  }
  return results;
}

function resultOf({ id, run }) {
  globals.currentTestId = id;
  const started = performance.now();
  const timed = (status) => ({ id, name: id, timeSpentMs: performance.now() - started, ...status });
  try {
    run();
    return timed({ status: TestStatus.Success });
  } catch (error) {
    return timed({ status: TestStatus.Failed, failureMessage: String(error) });
  }
}

/** What a file passes while it is loaded is covered by each of its tests. */
function withLoading({ static: once, perTest }, tests) {
  const merged = tests.map(({ id, file }) => [id, { ...perTest[file], ...perTest[id] }]);
  return { static: once, perTest: Object.fromEntries(merged) };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
