import { Emulated } from '../runtime/emulated';

/** A key and a value kept with a spreadsheet or a sheet, unseen by people. */
class DeveloperMetadataService extends Emulated {
  readonly className = 'DeveloperMetadata';

  constructor(
    private readonly store: Map<string, string>,
    private readonly key: string,
  ) {
    super();
  }

  getKey(): string {
    return this.key;
  }

  getValue(): string | null {
    return this.store.get(this.key) ?? null;
  }

  setValue(value: string): this {
    this.store.set(this.key, value);
    return this;
  }

  remove(): void {
    this.store.delete(this.key);
  }
}

export function metadataOf(store: Map<string, string>): Emulated[] {
  return [...store.keys()].map((key) => new DeveloperMetadataService(store, key));
}
