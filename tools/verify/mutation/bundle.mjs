import { readdirSync } from 'node:fs';
import { Script } from 'node:vm';
import esbuild from 'esbuild';

/** The domain and its tests, compiled once: a function of `require`, `module` and `enter`, called before each test file. */
export async function bundledTests(root) {
  const files = filesOf(root, 'test/domain');
  const isTest = (file) => file.endsWith('.test.ts');
  // The domain and what tests share are loaded first, so that no single test file seems to make them.
  const shared = [...filesOf(root, 'src/domain'), ...files.filter((file) => !isTest(file))];
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: [
        ...shared.map((file) => `require('./${file}');`),
        ...files.filter(isTest).map((file) => `enter('${file}'); require('./${file}');`),
        'enter(undefined);',
      ].join('\n'),
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['@jest/globals', 'fast-check'],
    logLevel: 'error',
  });
  const source = `(function (require, module, enter) { ${outputFiles[0].text}\n})`;
  return new Script(source, { filename: 'domain.tests.cjs' }).runInThisContext();
}

function filesOf(root, folder) {
  const names = readdirSync(`${root}/${folder}`, { recursive: true });
  return names.filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}
