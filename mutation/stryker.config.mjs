export default {
  mutate: ['src/domain/**/*.ts'],
  testRunner: 'in-process',
  plugins: ['./mutation/runner.mjs'],
  coverageAnalysis: 'perTest',
  // What runs once when a module of the domain loads (lists, tables, texts) is held by the tests of what is read off it.
  ignoreStatic: true,
  ignorePatterns: ['bench', 'docs', 'dist', '/build', 'coverage', 'src/host', 'src/sidebar', 'test/browser'],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false },
  jsonReporter: { fileName: 'mutation/build/report.json' },
  tempDirName: 'mutation/build/sandbox',
  concurrency: 2,
  timeoutMS: 5000,
  thresholds: { high: 90, low: 85, break: 85 },
};
