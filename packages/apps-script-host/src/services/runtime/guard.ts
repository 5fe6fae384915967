import { types } from 'node:util';
import { Emulated } from './emulated';
import type { Realm } from './realm';
import { becauseOf } from './scriptError';
import { fitsSignature, SignatureMismatch, signatureMessage } from './signature';

/** Told of each call before it is made; what it throws, the script gets, and what it returns, once the call is done. */
export type BeforeCall = (
  className: string,
  method: string,
  target: Emulated,
  args: readonly unknown[],
) => Error | null;

/** Names that the language itself looks for on any object. */
const ASKED_BY_LANGUAGE = new Set(['then', 'toJSON', 'valueOf', 'inspect', 'constructor']);

/** What the guard itself asks of an emulated object. */
const HOST_NAMES = new Set(['className', 'cells', 'parts', 'assign']);

/** Stands between a script and the emulated objects: passes values across, refuses unknown names, translates errors. */
export class Guard {
  private readonly shown = new WeakMap<Emulated, object>();
  private readonly hidden = new WeakMap<object, Emulated>();

  constructor(
    private readonly realm: Realm,
    private readonly beforeCall: BeforeCall,
  ) {}

  /** A value of the host as the script may hold it. */
  toScript(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Emulated) return this.show(value);
    if (value instanceof Array) return this.realm.list(value.map((item) => this.toScript(item)));
    if (value instanceof Date) return this.realm.date(value.getTime());
    if (Object.getPrototypeOf(value) !== Object.prototype) return value;
    return this.realm.record(Object.entries(value).map(([key, item]) => [key, this.toScript(item)] as const));
  }

  /** A value of the script as the host takes it: emulated objects unwrapped, in arrays and rows of arrays too. */
  fromScript(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const target = this.hidden.get(value);
    if (target) return target;
    if (!Array.isArray(value) || !this.holdsEmulated(value)) return value;
    return Array.from(value, (item) => this.fromScript(item));
  }

  private holdsEmulated(list: readonly unknown[]): boolean {
    return list.some((item) => {
      if (typeof item !== 'object' || item === null || types.isDate(item)) return false;
      return Array.isArray(item) ? this.holdsEmulated(item) : this.hidden.has(item);
    });
  }

  private show(target: Emulated): object {
    const known = this.shown.get(target);
    if (known) return known;
    const methods = new Map<string, unknown>();
    const proxy = new Proxy(target, {
      get: (_, key) => (typeof key === 'symbol' ? undefined : this.member(target, key, methods)),
      set: (_, key, value) => this.assign(target, String(key), value),
      has: (_, key) => ownerOf(target, String(key)) !== null,
      ownKeys: () => [],
      getPrototypeOf: () => null,
    });
    this.shown.set(target, proxy);
    this.hidden.set(proxy, target);
    return proxy;
  }

  private member(target: Emulated, key: string, methods: Map<string, unknown>): unknown {
    if (methods.has(key)) return methods.get(key);
    if (ASKED_BY_LANGUAGE.has(key)) return undefined;
    const owner = ownerOf(target, key);
    if (key === 'toString' && owner === null) return () => target.className;
    if (owner === null) throw this.realm.exception(`${target.className}.${key} is not emulated`);
    const value: unknown = Reflect.get(owner, key);
    const member = isCallable(value) ? this.method(target, key, value.bind(owner)) : this.toScript(value);
    methods.set(key, member);
    return member;
  }

  private method(target: Emulated, key: string, call: (...args: unknown[]) => unknown): unknown {
    return (...given: unknown[]): unknown => {
      const args = given.map((value) => this.fromScript(value));
      try {
        const late = this.beforeCall(target.className, key, target, args);
        if (args.length < call.length || !fitsSignature(target.className, key, args)) throw new SignatureMismatch();
        const answer = this.toScript(call(...args));
        if (late !== null) throw late;
        return answer;
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        const message = isMisgiven(error) ? signatureMessage(target.className, key, args) : error.message;
        throw becauseOf(this.realm.exception(message), error);
      }
    };
  }

  private assign(target: Emulated, key: string, value: unknown): boolean {
    if (!('assign' in target) || typeof target.assign !== 'function') {
      throw this.realm.exception(`${target.className}.${key} cannot be set`);
    }
    target.assign(key, value);
    return true;
  }
}

/** Which of the object and its parts has the member; null where the script is to see none. */
function ownerOf(target: Emulated, key: string): object | null {
  if (HOST_NAMES.has(key)) return null;
  return [target, ...(target.parts ?? [])].find((owner) => hasMember(owner, key)) ?? null;
}

function hasMember(owner: object, key: string): boolean {
  for (let proto: object | null = Object.getPrototypeOf(owner); proto; proto = Object.getPrototypeOf(proto)) {
    if (proto === Emulated.prototype || proto === Object.prototype) return false;
    if (Object.hasOwn(proto, key)) return true;
  }
  return false;
}

/** Whether a service could do nothing with its arguments: what Node says of that is no text of Google's. */
function isMisgiven(error: Error): boolean {
  return error instanceof SignatureMismatch || error instanceof TypeError || error instanceof RangeError;
}

function isCallable(value: unknown): value is (...args: unknown[]) => unknown {
  return typeof value === 'function';
}
