import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import ts from 'typescript';

/** Method names by class. */
export type Surface = ReadonlyMap<string, ReadonlySet<string>>;

interface Declared {
  readonly name: string;
  readonly bases: readonly string[];
  readonly members: readonly string[];
}

/** The files of `@types/google-apps-script` with the services that a sheet's add-on uses. */
export function publishedTypes(): string[] {
  const folder = 'node_modules/@types/google-apps-script';
  const files = ['spreadsheet', 'properties', 'cache', 'lock', 'utilities', 'script', 'html', 'mail', 'charts', 'base'];
  return files.map((file) => join(folder, `google-apps-script.${file}.d.ts`));
}

/** What these files declare. */
export function documentedSurface(): Surface {
  const declared = publishedTypes().flatMap((file) =>
    declarationsOf(file, ts.isInterfaceDeclaration, ({ name }) => name.text),
  );
  return withInherited(declared, (name) => name);
}

const servicesIn = (folder: string): string[] =>
  readdirSync(folder, { encoding: 'utf8', recursive: true }).filter((file) => file.endsWith('.ts'));

/** What the classes of `packages/apps-script-host/src/services` emulate, by Google's names of the classes. */
export function emulatedSurface(): Surface {
  const folder = 'packages/apps-script-host/src/services';
  const declared = servicesIn(folder).flatMap((file) =>
    declarationsOf(join(folder, file), ts.isClassDeclaration, ({ name }) => name?.text ?? ''),
  );
  const classNames = new Map<string, string>();
  for (const file of servicesIn(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, name = '', body = ''] of text.matchAll(
      /class (\w+)([^]*?)(?=\n(?:export )?(?:abstract )?class |$)/g,
    )) {
      const google = /className = '(\w+)'/.exec(body)?.[1];
      if (google !== undefined) classNames.set(name, google);
    }
  }
  const own = (name: string): string => {
    const google = classNames.get(name);
    const base = declared.find((each) => each.name === name)?.bases[0];
    return google ?? partOf(name) ?? (base === undefined ? '' : own(base));
  };
  return withInherited(declared, own);
}

/** The base of the parts of a class bears its name: `RangePart`. */
function partOf(name: string): string | undefined {
  return /^(\w+)Part$/.exec(name)?.[1];
}

/** Names that every object of the language has of itself. */
export const NATIVE_NAMES: ReadonlySet<string> = new Set(
  [Array, String, Object, Map, Set, Date, Number, RegExp, Function, JSON, Math].flatMap((owner) => [
    ...Object.getOwnPropertyNames(owner),
    ...('prototype' in owner ? Object.getOwnPropertyNames(owner.prototype) : []),
  ]),
);

/** Every name that `code` calls on something, `x.name(…)`. */
export function calledMembers(code: string): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, callee } = node as { readonly type?: string; readonly callee?: Callee };
    if (type === 'CallExpression' && callee?.type === 'MemberExpression' && !callee.computed) {
      names.add(callee.property.name);
    }
    Object.values(node).forEach(visit);
  };
  visit(parse(code, { ecmaVersion: 2020 }));
  return names;
}

/** Names that `code` gives to members of its own objects and classes. */
export function ownMembers(code: string): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, key } = node as { readonly type?: string; readonly key?: { readonly name?: string } };
    if ((type === 'Property' || type === 'MethodDefinition') && key?.name !== undefined) names.add(key.name);
    Object.values(node).forEach(visit);
  };
  visit(parse(code, { ecmaVersion: 2020 }));
  return names;
}

interface Callee {
  readonly type: string;
  readonly computed: boolean;
  readonly property: { readonly name: string };
}

type Declaration = ts.InterfaceDeclaration | ts.ClassDeclaration;

function declarationsOf<D extends Declaration>(
  file: string,
  isWanted: (node: ts.Node) => node is D,
  nameOf: (declaration: D) => string,
): Declared[] {
  const found: Declared[] = [];
  const visit = (node: ts.Node): void => {
    if (isWanted(node)) found.push({ name: nameOf(node), bases: basesOf(node), members: membersOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true));
  return found;
}

function basesOf(declaration: Declaration): string[] {
  const extended = declaration.heritageClauses?.filter(({ token }) => token === ts.SyntaxKind.ExtendsKeyword) ?? [];
  return extended.flatMap(({ types }) => types.map(({ expression }) => expression.getText()));
}

/** Methods that a script may call: what is of the class itself, private, or gives back nothing ever, is none. */
function membersOf(declaration: Declaration): string[] {
  return [...declaration.members].flatMap((member) => {
    if (!ts.isMethodSignature(member) && !ts.isMethodDeclaration(member)) return [];
    const isHidden =
      ts.isPrivateIdentifier(member.name) || ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static;
    const refuses = member.type?.kind === ts.SyntaxKind.NeverKeyword;
    return isHidden || refuses ? [] : [member.name.getText()];
  });
}

function withInherited(declared: readonly Declared[], shownAs: (name: string) => string): Surface {
  const all = (name: string): string[] =>
    declared.filter((each) => each.name === name).flatMap(({ bases, members }) => [...members, ...bases.flatMap(all)]);
  const surface = new Map<string, Set<string>>();
  for (const { name } of declared) {
    const shown = shownAs(name);
    surface.set(shown, new Set([...(surface.get(shown) ?? []), ...all(name)]));
  }
  return surface;
}
