// Apps Script calls top-level function declarations only, and esbuild drops JSDoc. So each export of the entry file gets
// a declaration of its own, with its parameter names and, for custom functions, the JSDoc that Sheets shows as help.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const resolve = (fromFile, specifier) => {
  const base = path.resolve(path.dirname(fromFile), specifier);
  return [`${base}.ts`, path.join(base, 'index.ts')].find((file) => existsSync(file));
};

const isExported = (node) => node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;

/** Every exported function of `file`, re-exports followed: name → { source, declaration }. */
export function entryFunctions(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2020, true);
  const found = new Map();
  for (const node of source.statements) {
    if (ts.isFunctionDeclaration(node) && isExported(node)) found.set(node.name.text, { source, node });
    if (ts.isExportDeclaration(node) && !node.isTypeOnly && node.moduleSpecifier) {
      const inner = entryFunctions(resolve(file, node.moduleSpecifier.text));
      const names = node.exportClause?.elements?.filter((element) => !element.isTypeOnly);
      for (const [name, declaration] of inner) {
        const exported = names
          ? names.find((element) => (element.propertyName ?? element.name).text === name)
          : { name: { text: name } };
        if (exported) found.set(exported.name.text, declaration);
      }
    }
  }
  return found;
}

/** The JSDoc of `node` when it makes a custom function, else nothing: only those are shown to anyone. */
function helpOf({ source, node }) {
  const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = docs.map((doc) => doc.getText(source)).join('\n');
  return text.includes('@customfunction') ? `${text}\n` : '';
}

/** The text of all top-level declarations for `functions`, which call those of the same names in the variable `bundle`. */
export function entryStubs(functions, bundle) {
  const stubs = [...functions]
    .map(([name, declaration]) => {
      const parameters = declaration.node.parameters.map(({ name: parameter }) => parameter.text);
      const list = parameters.join(', ');
      return `${helpOf(declaration)}function ${name}(${list}) {\n  return ${bundle}.${name}(${list});\n}\n`;
    })
    .join('\n');
  return `var ${bundle};\n\n${stubs}`;
}
