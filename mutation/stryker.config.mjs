export default {
  mutate: ['src/domain/**/*.ts'],
  testRunner: 'jest',
  plugins: ['./mutation/node_modules/@stryker-mutator/jest-runner/dist/src/index.js'],
  // The one test file imports everything, so no other is related.
  jest: { configFile: 'mutation/jest.config.mjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  // What runs once when a module loads (lists, tables, texts) is held by the tests of what is read off it.
  ignoreStatic: true,
  ignorePatterns: ['bench', 'docs', 'dist', '/build', 'coverage', 'src/host', 'src/sidebar', 'test/browser'],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false },
  jsonReporter: { fileName: 'mutation/build/report.json' },
  tempDirName: 'mutation/build/sandbox',
  concurrency: 2,
  timeoutMS: 20000,
  thresholds: { high: 90, low: 85, break: 85 },
};
