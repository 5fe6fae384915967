export default {
  roots: ['<rootDir>/test'],
  testEnvironment: 'node',
  transform: { '^.+\\.tsx?$': '<rootDir>/scripts/jestTransform.cjs' },
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
};
