import { Emulated, type Emulates } from '../runtime/emulated';
import type { Execution } from '../runtime/execution';
import { keeperOf, type CacheEntries } from '../script/scriptState';

type Google = GoogleAppsScript.Cache.Cache;

export class CacheServiceService extends Emulated {
  readonly className = 'CacheService';

  constructor(private readonly execution: Execution) {
    super();
  }

  /** Null where no document is the active one. */
  getDocumentCache(): Emulated | null {
    if (!this.execution.hasDocument) return null;
    return this.#cache('document');
  }

  getScriptCache(): Emulated {
    return this.#cache('script');
  }

  getUserCache(): Emulated {
    return this.#cache(`user:${this.execution.effectiveUser}`);
  }

  #cache(name: string): Emulated {
    const { state } = this.execution;
    const caches = keeperOf(name, state.caches, state.shared.caches);
    const entries: CacheEntries = caches.get(name) ?? new Map();
    caches.set(name, entries);
    return new CacheStore(this.execution, entries);
  }
}

const MOST_ITEMS = 1000;
const MOST_KEY = 250;
const MOST_VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;

/** Texts that expire on the host's clock: 250 characters a key, 100 KB a value, 6 h, 1,000 items (the oldest go). */
class CacheStore extends Emulated implements Emulates<Google, 'get' | 'getAll' | 'putAll' | 'remove' | 'removeAll'> {
  readonly className = 'Cache';

  constructor(
    private readonly execution: Execution,
    private readonly entries: CacheEntries,
  ) {
    super();
  }

  get(key: string): string | null {
    const entry = this.entries.get(key);
    return entry && entry.expires > this.execution.now() ? entry.value : null;
  }

  getAll(keys: readonly string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of Array.from(keys)) {
      const value = this.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }

  put(key: string, value: string, seconds = DEFAULT_SECONDS): null {
    const text = String(value);
    if (String(key).length > MOST_KEY) throw new Error('Argument too large: key');
    if (Buffer.byteLength(text) > MOST_VALUE_BYTES) throw new Error('Argument too large: value');
    this.entries.delete(key);
    const lasts = Math.min(Math.max(seconds, 1), MOST_SECONDS) * 1000;
    this.entries.set(key, { value: text, expires: this.execution.now() + lasts });
    for (const oldest of this.entries.keys()) {
      if (this.entries.size <= MOST_ITEMS) break;
      this.entries.delete(oldest);
    }
    return null;
  }

  putAll(values: Record<string, string>, seconds = DEFAULT_SECONDS): null {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
    return null;
  }

  remove(key: string): null {
    this.entries.delete(key);
    return null;
  }

  removeAll(keys: readonly string[]): null {
    for (const key of Array.from(keys)) this.entries.delete(key);
    return null;
  }
}
