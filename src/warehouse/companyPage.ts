import type { CompanySummary } from './company';
import type { Language } from '../domain/language';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; padding: 24px 16px 48px; max-width: 1200px; font: 16px/1.45 system-ui, "Segoe UI", Arial, sans-serif; color: #202124; background: #fff; }
h1 { font-size: 24px; margin: 0 0 4px; } h2 { font-size: 18px; margin: 32px 0 8px; }
p { margin: 0 0 8px; } .note { color: #8a3b00; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; min-width: 100%; }
th, td { padding: 6px 12px 6px 0; text-align: right; vertical-align: top; border-bottom: 1px solid #e3e5e8; white-space: nowrap; }
th:first-child, td:first-child { text-align: left; white-space: normal; min-width: 130px; position: sticky; left: 0; background: #fff; }
th { font-weight: 600; } td:last-child, th:last-child { font-weight: 600; padding-right: 0; }
dl { margin: 0; } dt { font-weight: 600; margin-top: 8px; } dd { margin: 0; overflow-wrap: anywhere; }
@media print { body { padding: 0; max-width: none; font-size: 11px; } .scroll { overflow: visible; } }
`;

/** The company's summary as a page of its own: no script, nothing from elsewhere, to be opened, mailed or printed. */
export function companyPage(
  { title, lead, names, header, figures, subjects, notes }: CompanySummary,
  language: Language,
): string {
  const head = [header.figure, ...names, header.company]
    .map((name) => `<th scope="col">${escaped(name)}</th>`)
    .join('');
  const rows = figures.map(
    (line) =>
      `<tr><td>${escaped(line.title)}</td>${[...line.branches, line.company].map((value) => `<td>${escaped(value)}</td>`).join('')}</tr>`,
  );
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
${rows.join('\n')}
</tbody></table></div>
${told.join('\n')}
</body>
</html>
`;
}
