import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** The import borders of docs/architecture.md: what each folder may reach besides itself. */
const borders = {
  domain: [],
  i18n: ['domain'],
  sheets: ['domain', 'i18n'],
  addon: ['domain', 'i18n', 'sheets'],
  sidebar: ['i18n'],
  // Reads books for BigQuery: of nothing that is pushed with the add-on.
  warehouse: ['domain', 'i18n', 'sheets', 'addon'],
  local: ['warehouse'],
};
/** The one room of the domain that a page and the command line reach: a bank's file is read where it is chosen. */
const PARSER = ['!**/domain/bank', '!**/domain/bank/**'];
const folders = Object.keys(borders);

/** Outside the package, only what its `exports` name. */
const publicFace = {
  group: ['apps-script-host/*', '!apps-script-host/files', '!apps-script-host/page', '**/packages/apps-script-host/**'],
  message: 'Of the package only "apps-script-host", "apps-script-host/files" and "apps-script-host/page" are public.',
};
/** What is pushed to Google runs on the emulator as it runs there: it knows of none. */
const noHost = { group: ['apps-script-host', 'apps-script-host/**'], message: 'What is pushed knows no emulator.' };
/** Inside the package: it runs any script, and none in particular. */
const noProduct = {
  group: [
    ...folders.map((folder) => `**/src/${folder}/**`),
    '**/test/support/**',
    '**/test/{addon,domain,local,sheets}/**',
    '**/bench/**',
  ],
  message: 'The package knows nothing of the product.',
};

const border = (folder, allowed) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: [
              ...folders
                .filter((other) => other !== folder && !allowed.includes(other))
                .map((other) => `**/${other}/**`),
              ...(folder === 'sidebar' || folder === 'local' ? PARSER : []),
              // A package of the grid is called sheets too.
              '!@univerjs/**',
            ],
            allowTypeImports: folder === 'sidebar',
            message: `src/${folder} may import from ${allowed.join(', ') || 'nothing outside itself'}.`,
          },
          folder === 'local' ? publicFace : noHost,
        ],
      },
    ],
  },
});

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      'build/**',
      'coverage/',
      'bench/node_modules/',
      'bench/build/',
      'tools/verify/mutation/node_modules/',
      'tools/verify/mutation/build/',
      // A project of the kind that people push to Google: its globals are Google's.
      'packages/apps-script-host/test/foreign/',
      'deploy/warehouse/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['test/**', 'tools/**', 'bench/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [publicFace] }] },
  },
  {
    files: ['packages/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [noProduct] }] },
  },
  ...Object.entries(borders).map(([folder, allowed]) => border(folder, allowed)),
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The domain has no clock: take `now` from the Context.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The domain has no clock: take `now` from the Context.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'The domain has no chance: pass a value in.',
        },
      ],
    },
  },
  {
    files: ['tools/**/*.mjs', 'bench/*.mjs', '*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
  { files: ['bench/{sample,functions,large,sidebarCalls,triggers}.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['tools/**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', module: 'writable', __filename: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // In Apps Script the console is the execution log.
    files: ['src/addon/run/guard.ts'],
    rules: { 'no-console': ['error', { allow: ['error'] }] },
  },
);
