// Apps Script calls top-level function declarations only, and esbuild drops JSDoc. So each export of the entry file gets
// a declaration of its own, with its parameter names and, for custom functions, the JSDoc that Sheets shows as help.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * What makes an entry of a function, and how many of that function's first parameters the add-on itself fills in. Each
 * declares who may call the entry and whether it locks; what is exported and made by none of them fails the build.
 */
const MAKERS = { door: 1, menuDoor: 1, ownersDoor: 2, rowDoor: 1, openDoor: 0, simpleTrigger: 0 };
/** These hand nothing on of what they are called with. */
const MAKERS_OF_HANDLERS = { installedTrigger: ['event'] };

const resolve = (fromFile, specifier) => {
  const base = path.resolve(path.dirname(fromFile), specifier);
  return [`${base}.ts`, path.join(base, 'index.ts')].find((file) => existsSync(file));
};

const isExported = (node) => node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
const parametersOf = ({ parameters }) => parameters.map(({ name }) => name.text);

/** The JSDoc of `node` when it makes a custom function, else '': only those are shown to anyone. */
function helpOf(node, source) {
  const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = docs.map((doc) => doc.getText(source)).join('\n');
  return text.includes('@customfunction') ? `${text}\n` : '';
}

/** The function that is written as, or named by, an argument. */
function functionOf(argument, source) {
  if (!ts.isIdentifier(argument)) return argument;
  const named = source.statements.find((node) => ts.isFunctionDeclaration(node) && node.name.text === argument.text);
  return named ?? { parameters: [] };
}

/** An entry that one of the makers has made: `export const name = door('name', { … }, body)`. */
function madeEntry(name, made, source) {
  const maker = made && ts.isCallExpression(made) ? made.expression.text : '';
  const [title] = made?.arguments ?? [];
  if (maker in MAKERS_OF_HANDLERS) return { help: '', parameters: MAKERS_OF_HANDLERS[maker] };
  if (!(maker in MAKERS)) throw new Error(`${name} declares neither who may call it nor whether it locks.`);
  if (title.text !== name) throw new Error(`${name} is declared under another name, ${title.getText(source)}.`);
  const body = functionOf(made.arguments[made.arguments.length - 1], source);
  return { help: '', parameters: parametersOf(body).slice(MAKERS[maker]) };
}

function formula(node, source) {
  const help = helpOf(node, source);
  if (help === '') throw new Error(`${node.name.text} declares neither who may call it nor whether it locks.`);
  return { help, parameters: parametersOf(node) };
}

/** What a statement exports, by name, each with what reads it: a file also exports what is no entry of the script. */
function exportsOf(node, source) {
  if (!isExported(node)) return [];
  if (ts.isFunctionDeclaration(node)) return [[node.name.text, () => formula(node, source)]];
  if (!ts.isVariableStatement(node)) return [];
  return node.declarationList.declarations.map(({ name, initializer }) => [
    name.text,
    () => madeEntry(name.text, initializer, source),
  ]);
}

/** What `file` exports, re-exports followed: name → what reads its help and its parameters. */
function entriesIn(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2020, true);
  const found = new Map(source.statements.flatMap((node) => exportsOf(node, source)));
  for (const node of source.statements) {
    if (!ts.isExportDeclaration(node) || node.isTypeOnly || !node.moduleSpecifier) continue;
    const inner = entriesIn(resolve(file, node.moduleSpecifier.text));
    const named = node.exportClause?.elements?.filter((element) => !element.isTypeOnly);
    const pairs = named?.map(({ name, propertyName }) => [name.text, (propertyName ?? name).text]);
    for (const [name, from] of pairs ?? [...inner.keys()].map((each) => [each, each])) found.set(name, inner.get(from));
  }
  return found;
}

/**
 * Every entry that `file` exports: name → { help, parameters }.
 *
 * @throws for one that is neither a custom function nor made by a maker under its own name
 */
export function entryFunctions(file) {
  return new Map([...entriesIn(file)].map(([name, read]) => [name, read()]));
}

/** The text of all top-level declarations for `functions`, which call those of the same names in the variable `bundle`. */
export function entryStubs(functions, bundle) {
  const stubs = [...functions]
    .map(([name, { help, parameters }]) => {
      const list = parameters.join(', ');
      return `${help}function ${name}(${list}) {\n  return ${bundle}.${name}(${list});\n}\n`;
    })
    .join('\n');
  return `var ${bundle};\n\n${stubs}`;
}
