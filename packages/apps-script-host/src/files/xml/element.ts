import { FileFault } from '../fileError';
import { LIMITS } from '../limits';
import { scanXml } from './chunks';
import type { XmlScanner } from './scanner';

/** An element read whole, names and attributes without their prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text and that of the elements in it, in order. */
  readonly text: string;
}

/** The root of a part that is small by its nature. */
export function readXml(bytes: Buffer): XmlElement {
  if (bytes.length > LIMITS.wholePartBytes) throw new FileFault('is too large once unpacked');
  const scanner = scanXml(bytes);
  scanner.next();
  return readElement(scanner);
}

/** The element whose opening tag the scanner stands on; afterwards it stands on the closing one. */
export function readElement(scanner: XmlScanner, depth = 0): XmlElement {
  scanner.elementsRead += 1;
  if (scanner.elementsRead > LIMITS.xmlElements) throw new FileFault('is too large once unpacked');
  if (depth > LIMITS.xmlDepth) throw new FileFault('is unsafe: a part of the workbook is nested too deep');
  const { name } = scanner;
  const attributes = scanner.attributes();
  if (scanner.kind === 'empty') return { name, attributes, children: [], text: '' };
  const children: XmlElement[] = [];
  let text = '';
  for (;;) {
    scanner.next();
    text += scanner.textBefore();
    if (scanner.kind === 'close') return { name, attributes, children, text };
    const child = readElement(scanner, depth + 1);
    children.push(child);
    text += child.text;
  }
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** Elements of that name at any depth. */
export function descendantsOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => (child.name === name ? [child] : descendantsOf(child, name)));
}

/** An attribute that is a switch, as Excel writes (`1`) and as others do (`true`). */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
