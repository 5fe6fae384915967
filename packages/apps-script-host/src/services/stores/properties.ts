import { Emulated, type Emulates } from '../runtime/emulated';
import type { Execution } from '../runtime/execution';
import { keeperOf } from '../script/scriptState';

type Google = GoogleAppsScript.Properties.Properties;

const MOST_VALUE_BYTES = 9 * 1024;
const MOST_STORE_BYTES = 500 * 1024;

export class PropertiesServiceService extends Emulated {
  readonly className = 'PropertiesService';

  constructor(private readonly execution: Execution) {
    super();
  }

  /** Null where no document is the active one. */
  getDocumentProperties(): Emulated | null {
    if (!this.execution.hasDocument) return null;
    return this.#store('document');
  }

  getScriptProperties(): Emulated {
    return this.#store('script');
  }

  getUserProperties(): Emulated {
    return this.#store(`user:${this.execution.effectiveUser}`);
  }

  #store(name: string): Emulated {
    const { state } = this.execution;
    const stores = keeperOf(name, state.stores, state.shared.stores);
    return new PropertiesStore((stores[name] ??= {}));
  }
}

/** Texts by key: 9 KB a value, 500 KB in all. */
class PropertiesStore
  extends Emulated
  implements Emulates<Google, 'getProperty' | 'setProperty' | 'deleteProperty' | 'getProperties' | 'getKeys'>
{
  readonly className = 'Properties';

  constructor(private readonly values: Record<string, string>) {
    super();
  }

  getProperty(key: string): string | null {
    return this.values[key] ?? null;
  }

  getProperties(): Record<string, string> {
    return { ...this.values };
  }

  getKeys(): string[] {
    return Object.keys(this.values);
  }

  setProperty(key: string, value: string): this {
    return this.#put({ [key]: value });
  }

  setProperties(values: Record<string, string>, deleteAllOthers = false): this {
    if (deleteAllOthers) this.deleteAllProperties();
    return this.#put({ ...values });
  }

  deleteProperty(key: string): this {
    Reflect.deleteProperty(this.values, key);
    return this;
  }

  deleteAllProperties(): this {
    for (const key of Object.keys(this.values)) Reflect.deleteProperty(this.values, key);
    return this;
  }

  #put(values: Record<string, unknown>): this {
    const texts = Object.entries(values).map(([key, value]) => [key, String(value)] as const);
    if (texts.some(([key, value]) => bytes(key) + bytes(value) > MOST_VALUE_BYTES)) {
      throw new Error('Argument too large: value');
    }
    const next = { ...this.values, ...Object.fromEntries(texts) };
    const size = Object.entries(next).reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (size > MOST_STORE_BYTES) {
      throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    Object.assign(this.values, next);
    return this;
  }
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
