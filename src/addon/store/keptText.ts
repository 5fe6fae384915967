import { partsOf, textOf } from './parts';
import type { PartedStore } from './parts';
import type { DocumentProperties } from '../book/sheetVersion';

/** A property holds 9 KB. */
const store = (prefix: string): PartedStore => ({ prefix, partLength: 3000, mostParts: 40 });

/** A text that may be longer than one of the document's properties. */
export function keptText(name: string, properties: DocumentProperties): string | null {
  return textOf(properties, store(name));
}

export function keepText(name: string, text: string): void {
  const parts = partsOf(text, Utilities.getUuid().slice(0, 8), store(name));
  if (parts === null) throw new Error(`${name} is too long to keep`);
  PropertiesService.getDocumentProperties().setProperties(parts);
}

export function forgetText(name: string): void {
  PropertiesService.getDocumentProperties().deleteProperty(`${name}0`);
}
