// TypeScript for jest, by the compiler that builds the product; types are checked by `tsc -b`.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { pathToFileURL } = require('node:url');
const esbuild = require('esbuild');

const OPTIONS = {
  format: 'cjs',
  target: 'node20',
  // jest's modules are CommonJS: what is imported late is required late.
  supported: { 'dynamic-import': false },
  sourcemap: 'inline',
  jsx: 'automatic',
  jsxImportSource: 'preact',
};
const OWN = readFileSync(__filename);

module.exports = {
  getCacheKey: (source, file) =>
    createHash('sha1').update(OWN).update(esbuild.version).update(file).update(source).digest('hex'),
  process: (source, file) => ({
    code: esbuild.transformSync(source, {
      ...OPTIONS,
      loader: file.endsWith('x') ? 'tsx' : 'ts',
      sourcefile: file,
      define: { 'import.meta.url': JSON.stringify(pathToFileURL(file).href) },
      logLevel: 'silent',
    }).code,
  }),
};
