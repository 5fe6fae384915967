import type { SheetData } from '../../bookData';
import { addressOf } from '../a1';
import type { Place } from '../a1';
import { escapeXml } from '../xml/escape';

export interface PlacedNote extends Place {
  readonly text: string;
}

export function notesOf({ rows }: SheetData): readonly PlacedNote[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell?.note === undefined || cell.note === '' ? [] : [{ row, column, text: cell.note }],
    ),
  );
}

export function notesXml(notes: readonly PlacedNote[]): string {
  const comments = notes.map(
    (note) =>
      `<comment ref="${addressOf(note)}" authorId="0"><text><r><t xml:space="preserve">${escapeXml(note.text)}</t></r></text></comment>`,
  );
  return (
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author/></authors>' +
    `<commentList>${comments.join('')}</commentList></comments>`
  );
}

/** The boxes of the notes: without them Excel shows none. */
export function noteBoxesXml(notes: readonly PlacedNote[]): string {
  const boxes = notes.map(
    ({ row, column }, index) =>
      `<v:shape id="note${index}" type="#_x0000_t202" fillcolor="#ffffe1" ` +
      'style="position:absolute;width:200px;height:80px;visibility:hidden">' +
      `<x:ClientData ObjectType="Note"><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  );
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" ' +
    `o:spt="202" path="m,l,21600r21600,l21600,xe"/>${boxes.join('')}</xml>`
  );
}
