export default {
  roots: ['<rootDir>/test', '<rootDir>/packages/apps-script-host/test'],
  testEnvironment: 'node',
  transform: { '^.+\\.(tsx?|mjs)$': '<rootDir>/tools/build/jestTransform.cjs' },
  // It is published as modules alone, which jest does not load by `require`.
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  // A test that waits too long fails by what it waits for; a slow machine is no fault.
  testTimeout: 120_000,
  // A worker keeps what each file loaded; begun anew, it does not spend its time on collecting garbage.
  workerIdleMemoryLimit: '700MB',
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
};
