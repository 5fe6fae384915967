import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeXml } from '../../../src/files/xml/escape';
import { decodeControls } from '../../../src/files/xml/decode';
import { readElement, readXml } from '../../../src/files/xml/element';
import { XmlScanner } from '../../../src/files/xml/scanner';

const DOCUMENT =
  '<?xml version="1.0"?><!-- <a> --><x:a k="1 &gt; 0" n:id=\'q"\'>до<!-- c --><b/>меж&#1076;у<![CDATA[<&>]]><c d = "a>b">1</c>после</x:a>';

/** A scanner over the document in pieces of that many characters. */
function inPieces(text: string, size: number): XmlScanner {
  let at = 0;
  return new XmlScanner(() => {
    const piece = text.slice(at, at + size);
    at += size;
    return piece === '' ? null : piece;
  });
}

describe('XML', () => {
  test('is read with entities, comments, CDATA, prefixes and either quotes', () => {
    expect(readXml(Buffer.from(DOCUMENT))).toEqual({
      name: 'a',
      attributes: { k: '1 > 0', id: 'q"' },
      children: [
        { name: 'b', attributes: {}, children: [], text: '' },
        { name: 'c', attributes: { d: 'a>b' }, children: [], text: '1' },
      ],
      text: 'домежду<&>1после',
    });
  });

  test('has one kind of line ends; what a file wrote by number is kept', () => {
    expect(readXml(Buffer.from('<t>a\r\nb\rc&#13;d</t>')).text).toBe('a\nb\nc\rd');
  });

  test('is the same however it is cut into pieces', () => {
    const whole = readXml(Buffer.from(DOCUMENT));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: DOCUMENT.length }), (size) => {
        const scanner = inPieces(DOCUMENT, size);
        expect(scanner.next()).toBe(true);
        expect(readElement(scanner)).toEqual(whole);
      }),
    );
  });

  test('keeps any text of a cell, even what XML cannot hold', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('_', 'x', '0', 'A', 'я', '\r', '\n', '\u0001', '\ud800', '&', '<', '"') }),
        (text) => {
          const bytes = Buffer.from(`<t>${escapeXml(text)}</t>`);
          expect(decodeControls(readXml(bytes).text)).toBe(text);
        },
      ),
    );
  });

  test.each([
    ['a declaration of entities', '<!DOCTYPE a [<!ENTITY b "c">]><a/>', 'is unsafe'],
    ['an entity that nobody declared', '<a>&boom;</a>', 'is damaged'],
    ['a tag inside a tag', '<a <b/>', 'is damaged'],
    ['an end that is missing', '<a><b>', 'is damaged'],
    ['an attribute without its end', '<a b="1>', 'is damaged'],
  ])('refuses %s', (_, text, fault) => {
    expect(() => readXml(Buffer.from(text))).toThrow(fault);
  });
});
