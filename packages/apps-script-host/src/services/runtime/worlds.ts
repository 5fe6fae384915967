import { compileFunction, createContext, Script } from 'node:vm';
import type { Bundle, ScriptFile } from '../../bundle';
import type { Zone } from '../../zone';
import { makeRealm, type Realm } from './realm';

type Named = Readonly<Record<string, unknown>>;

/** Where one execution runs: its globals, and the script once it has been loaded. */
export interface World {
  readonly realm: Realm;
  /** Evaluates the bundle with the services under their names; its functions are globals then. */
  load(services: Named): void;
  /** The execution is over. */
  leave(): void;
}

/** A bundle is compiled once in a process. */
const compiled = new WeakMap<Bundle, readonly Script[]>();

/** A world of its own for one execution, as Google has it. */
export function freshWorld(bundle: Bundle, now: () => number, zone: Zone): World {
  const realm = makeRealm(now, zone, namesIn(bundle));
  return {
    realm,
    load(services) {
      Object.assign(realm.context, services);
      for (const script of scriptsOf(bundle)) script.runInContext(realm.context);
    },
    leave: () => undefined,
  };
}

function scriptsOf(bundle: Bundle): readonly Script[] {
  const known = compiled.get(bundle);
  if (known) return known;
  const scripts = bundle.scripts.map(({ name, code }) => new Script(code, { filename: name }));
  compiled.set(bundle, scripts);
  return scripts;
}

const namesIn = ({ scripts }: Bundle): readonly string[] => scripts.map(({ name }) => name);

/** Evaluates the script among globals and gives back its functions. */
type Load = (...globals: unknown[]) => Named;

/** A world that executions take turns in. What it is loaded with belongs to the execution that is in it. */
interface KeptWorld {
  readonly realm: Realm;
  readonly clock: { now: () => number };
  /** The language's own globals: looked up in a context, each would cost some hundred nanoseconds every time. */
  readonly own: Named;
  load: Load | null;
  /** How many names were added to the language's own. */
  added: number;
}

/** Those that nobody is in, by the bundle and the zone's name. */
const idle = new WeakMap<Bundle, Map<string, KeptWorld[]>>();

/**
 * A world that earlier executions of a bundle of one file have been in, or a new one: what V8 has learnt of the script
 * is of use again. The script is evaluated anew in it, as a function's body, so that its own variables begin afresh; a
 * world in which a script leaves a global behind, or changes one of the language's, is not kept.
 */
export function keptWorld(bundle: Bundle, now: () => number, zone: Zone, zoneName: string): World {
  const [file, another] = bundle.scripts;
  if (!file || another) return freshWorld(bundle, now, zone);
  const free = idleOf(bundle, zoneName);
  const world = free.pop() ?? newWorld(bundle, zone);
  const { realm, clock, own } = world;
  clock.now = now;
  return {
    realm,
    load(services) {
      const globals = { ...own, ...services };
      const evaluate = (world.load ??= compiledAmong(bundle, file, globals, realm));
      Object.assign(realm.context, services, evaluate(...Object.values(globals)));
      world.added ||= Object.keys(realm.context).length;
    },
    leave() {
      if (isAsLoaded(world)) free.push(world);
    },
  };
}

function idleOf(bundle: Bundle, zoneName: string): KeptWorld[] {
  const byZone = idle.get(bundle) ?? new Map<string, KeptWorld[]>();
  idle.set(bundle, byZone);
  const free = byZone.get(zoneName) ?? [];
  byZone.set(zoneName, free);
  return free;
}

function newWorld(bundle: Bundle, zone: Zone): KeptWorld {
  const clock = { now: () => 0 };
  const realm = makeRealm(() => clock.now(), zone, namesIn(bundle));
  return { realm, clock, own: OWN.runInContext(realm.context) as Named, load: null, added: 0 };
}

/** Global names that may stand as parameters of strict code. */
const OWN = new Script(`Object.fromEntries(Object.getOwnPropertyNames(globalThis)
  .filter((name) => /^[A-Za-z]\\w*$/.test(name) && name !== 'eval')
  .map((name) => [name, globalThis[name]]))`);

function isAsLoaded({ realm: { context }, own, added }: KeptWorld): boolean {
  const now = OWN.runInContext(context) as Named;
  return (
    Object.keys(context).length === added &&
    Object.entries(own).every(([name, value]) => name in context || Object.is(now[name], value))
  );
}

function compiledAmong(bundle: Bundle, { name, code }: ScriptFile, globals: Named, realm: Realm): Load {
  const body = `${code}\nreturn { ${functionsIn(bundle, globals).join(', ')} };`;
  return compileFunction(body, Object.keys(globals), { filename: name, parsingContext: realm.context }) as Load;
}

const declared = new WeakMap<Bundle, readonly string[]>();

/** The bundle says what it has by being evaluated. */
function functionsIn(bundle: Bundle, globals: Named): readonly string[] {
  const known = declared.get(bundle);
  if (known) return known;
  const context = createContext({ ...globals });
  for (const script of scriptsOf(bundle)) script.runInContext(context);
  const found = Object.keys(context).filter((name) => !(name in globals) && typeof context[name] === 'function');
  declared.set(bundle, found);
  return found;
}
