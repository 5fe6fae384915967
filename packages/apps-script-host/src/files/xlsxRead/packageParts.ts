import { FileFault } from '../fileError';
import { childrenOf, readXml } from '../xml/element';
import type { XmlElement } from '../xml/element';
import type { Zip } from '../zip/readZip';

/** A part's links to other parts: by id, and by the last word of their type (`worksheet`, `styles`). */
export interface Links {
  byId(id: string): string | undefined;
  ofType(type: string): string | undefined;
  /** The same where there may be several. */
  allOfType(type: string): readonly string[];
  /** The address outside the file that an id stands for. */
  outsideOf(id: string): string | undefined;
}

/** Follows a part's relations file; a part without one links to nothing. Targets outside the file are addresses only. */
export function linksOf(zip: Zip, part: string): Links {
  const slash = part.lastIndexOf('/') + 1;
  const bytes = zip.read(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  const elements = bytes === null ? [] : childrenOf(readXml(bytes), 'Relationship');
  const relations = elements.map(({ attributes }) => attributes);
  const isOutside = (link: XmlElement['attributes']): boolean => link['TargetMode'] === 'External';
  const outside = new Map(relations.filter(isOutside).map((link) => [link['Id'], link['Target']]));
  const links = relations
    .filter((link) => !isOutside(link))
    .map((link) => ({
      id: link['Id'],
      type: link['Type'] ?? '',
      part: resolved(part.slice(0, slash), link['Target'] ?? ''),
    }));
  const allOfType = (type: string): string[] =>
    links.filter((link) => link.type.endsWith(`/${type}`)).map((link) => link.part);
  return {
    byId: (id) => links.find((link) => link.id === id)?.part,
    ofType: (type) => allOfType(type)[0],
    allOfType,
    outsideOf: (id) => outside.get(id),
  };
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

export function demandPart(zip: Zip, part: string | undefined): Buffer {
  const bytes = part === undefined ? null : zip.read(part);
  if (bytes === null) throw new FileFault('is damaged: a part of the workbook is missing');
  return bytes;
}

export function readPart(zip: Zip, part: string | undefined): XmlElement | undefined {
  const bytes = part === undefined ? null : zip.read(part);
  return bytes === null ? undefined : readXml(bytes);
}
