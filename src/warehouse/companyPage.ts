import type { CompanySummary, FigureLine } from './company';
import type { Language } from '../domain/language';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

// The company stands beside the titles: on a phone it is what is seen before the branches are drawn in.
const STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; padding: 24px 16px 48px; max-width: 1200px; font: 16px/1.45 system-ui, "Segoe UI", Arial, sans-serif; color: #202124; background: #fff; }
h1 { font-size: 24px; margin: 0 0 4px; } h2 { font-size: 18px; margin: 32px 0 8px; }
p { margin: 0 0 8px; } .note { color: #8a3b00; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: separate; border-spacing: 0; min-width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: 6px 0 6px 20px; text-align: right; vertical-align: top; border-bottom: 1px solid #e3e5e8; white-space: nowrap; }
th:first-child, td:first-child { padding-left: 0; text-align: left; white-space: normal; min-width: 128px; position: sticky; left: 0; background: #fff; }
th { font-weight: 600; vertical-align: bottom; white-space: normal; } td:nth-child(2), th:nth-child(2) { font-weight: 600; }
tbody + tbody th { padding-top: 20px; }
dl { margin: 0; display: grid; grid-template-columns: minmax(120px, max-content) 1fr; gap: 4px 20px; }
dt { font-weight: 600; overflow-wrap: anywhere; } dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 600px) { dl { display: block; } dt { margin-top: 8px; } th, td { padding-left: 12px; } }
@media print { body { padding: 0; max-width: none; font-size: 11px; } .scroll { overflow: visible; } h2, dt { break-after: avoid; } tr { break-inside: avoid; } }
`;

/** The company's summary as a page of its own: no script, nothing from elsewhere, to be opened, mailed or printed. */
export function companyPage(
  { title, lead, names, header, figures, subjects, notes }: CompanySummary,
  language: Language,
): string {
  const head = [header.figure, header.company, ...names]
    .map((name) => `<th scope="col">${escaped(name)}</th>`)
    .join('');
  const rowsOf = (when: FigureLine['when']): string =>
    figures
      .filter((line) => line.when === when)
      .map(
        (line) =>
          `<tr><td>${escaped(line.title)}</td>${[line.company, ...line.branches].map((value) => `<td>${escaped(value)}</td>`).join('')}</tr>`,
      )
      .join('\n');
  const told = subjects.map(
    (subject) =>
      `<h2>${escaped(subject.title)}</h2>\n<dl>${subject.sentences
        .map((sentence, at) => `<dt>${escaped(names[at] ?? '')}</dt><dd>${escaped(sentence)}</dd>`)
        .join('')}</dl>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p>${escaped(lead)}</p>
${notes.map((note) => `<p class="note">${escaped(note)}</p>`).join('\n')}
<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>
${rowsOf('month')}
</tbody><tbody>
<tr><th scope="rowgroup">${escaped(header.now)}</th>${'<th></th>'.repeat(names.length + 1)}</tr>
${rowsOf('now')}
</tbody></table></div>
${told.join('\n')}
</body>
</html>
`;
}
