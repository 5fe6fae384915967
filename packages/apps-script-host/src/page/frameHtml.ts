/**
 * The HTML of a sidebar or dialog with `google.script` in front of its own scripts. The script stands before everything
 * but a doctype, so that the page stays in standards mode.
 */
export function frameHtml(html: string, googleScript: string): string {
  const script = `<script>${googleScript.replace(/<\/script/gi, '<\\/script')}</script>`;
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '<!doctype html>';
  return `${doctype}${script}${html.replace(/^\s*<!doctype[^>]*>/i, '')}`;
}
