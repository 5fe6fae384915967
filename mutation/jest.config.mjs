export default {
  rootDir: '..',
  roots: ['<rootDir>/mutation/build'],
  setupFiles: ['<rootDir>/mutation/fewerRuns.cjs'],
  testEnvironment: 'node',
  transform: { '^.+\\.tsx?$': '<rootDir>/scripts/jestTransform.cjs' },
};
