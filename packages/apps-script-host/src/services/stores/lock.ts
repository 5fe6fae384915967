import { Emulated, type Emulates } from '../runtime/emulated';
import type { Execution } from '../runtime/execution';
import { keeperOf } from '../script/scriptState';

type Google = GoogleAppsScript.Lock.Lock;

export class LockServiceService extends Emulated {
  readonly className = 'LockService';

  constructor(private readonly execution: Execution) {
    super();
  }

  /** Null where no document is the active one. */
  getDocumentLock(): Emulated | null {
    if (!this.execution.hasDocument) return null;
    return new LockStore(this.execution, 'document');
  }

  getScriptLock(): Emulated {
    return new LockStore(this.execution, 'script');
  }

  getUserLock(): Emulated {
    return new LockStore(this.execution, `user:${this.execution.effectiveUser}`);
  }
}

/** A lock belongs to one execution until it releases it or ends. Waiting passes modelled time and then fails. */
class LockStore extends Emulated implements Emulates<Google, 'hasLock' | 'releaseLock' | 'tryLock' | 'waitLock'> {
  readonly className = 'Lock';

  constructor(
    private readonly execution: Execution,
    private readonly name: string,
  ) {
    super();
  }

  get #locks(): Map<string, number> {
    const { state } = this.execution;
    return keeperOf(this.name, state.locks, state.shared.locks);
  }

  hasLock(): boolean {
    return this.#locks.get(this.name) === this.execution.id;
  }

  tryLock(timeoutMs: number): boolean {
    const locks = this.#locks;
    const holder = locks.get(this.name) ?? this.execution.id;
    if (holder !== this.execution.id || timeoutMs < 0) {
      this.execution.wait(Math.max(0, timeoutMs));
      return false;
    }
    locks.set(this.name, this.execution.id);
    return true;
  }

  waitLock(timeoutMs: number): void {
    if (!this.tryLock(timeoutMs)) {
      throw new Error('Lock timeout: another process was holding the lock for too long.');
    }
  }

  releaseLock(): void {
    if (this.hasLock()) this.#locks.delete(this.name);
  }
}
