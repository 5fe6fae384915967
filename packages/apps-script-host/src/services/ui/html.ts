import { runInContext, Script } from 'node:vm';
import { Emulated, type Emulates } from '../runtime/emulated';
import { htmlEnums } from '../spreadsheet/enums';
import type { Execution } from '../runtime/execution';
import { TEMPLATE_FILE } from '../runtime/realm';
import type { ShownPage } from '../runtime/hostState';

type Google = GoogleAppsScript.HTML.HtmlService;

export class HtmlServiceService
  extends Emulated
  implements Emulates<Google, 'createHtmlOutputFromFile' | 'createTemplateFromFile' | 'createTemplate'>
{
  readonly className = 'HtmlService';

  constructor(private readonly execution: Execution) {
    super();
  }

  createHtmlOutput(html = ''): Emulated {
    return new HtmlOutputService(String(html));
  }

  createHtmlOutputFromFile(name: string): Emulated {
    return new HtmlOutputService(this.#file(name));
  }

  createTemplate(html: string): Emulated {
    return new HtmlTemplateService(this.execution, String(html));
  }

  createTemplateFromFile(name: string): Emulated {
    return new HtmlTemplateService(this.execution, this.#file(name));
  }

  get XFrameOptionsMode(): object {
    return htmlEnums.XFrameOptionsMode;
  }

  get SandboxMode(): object {
    return htmlEnums.SandboxMode;
  }

  #file(name: string): string {
    const html = this.execution.state.bundle.html[String(name).replace(/\.html$/, '')];
    if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return html;
  }
}

export class HtmlOutputService extends Emulated {
  readonly className = 'HtmlOutput';
  title = '';
  width: number | null = null;

  constructor(public html: string) {
    super();
  }

  getContent(): string {
    return this.html;
  }

  setContent(html: string): this {
    this.html = html;
    return this;
  }

  append(html: string): this {
    this.html += html;
    return this;
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): this {
    this.title = title;
    return this;
  }

  setWidth(width: number): this {
    this.width = width;
    return this;
  }

  setHeight(): this {
    return this;
  }

  setXFrameOptionsMode(): this {
    return this;
  }

  setSandboxMode(): this {
    return this;
  }

  addMetaTag(): this {
    return this;
  }
}

/** What the person gets to see of a page. */
export function shownPage({ html, title, width }: HtmlOutputService): ShownPage {
  return { html, title, width };
}

/** `<? code ?>`, `<?= escaped ?>` and `<?!= as it is ?>`; what is set on the template is a name in it. */
class HtmlTemplateService extends Emulated {
  readonly className = 'HtmlTemplate';
  private readonly names = new Map<string, unknown>();

  constructor(
    private readonly execution: Execution,
    private readonly html: string,
  ) {
    super();
  }

  assign(name: string, value: unknown): void {
    this.names.set(name, value);
  }

  getRawContent(): string {
    return this.html;
  }

  evaluate(): Emulated {
    const { context } = this.execution.realm;
    const code = `(function (${['escape_', ...this.names.keys()].join(', ')}) { ${templateCode(this.html)} })`;
    const render = new Script(code, { filename: TEMPLATE_FILE }).runInContext(context) as (...a: unknown[]) => string;
    return new HtmlOutputService(render(escapeOf(context), ...this.names.values()));
  }
}

function templateCode(html: string): string {
  const parts = html.split(/<\?(!?=)?([^]*?)\?>/);
  const lines = ["let out_ = '';"];
  for (let at = 0; at < parts.length; at += 3) {
    lines.push(`out_ += ${JSON.stringify(parts[at] ?? '')};`);
    const [kind, code] = [parts[at + 1], parts[at + 2]];
    if (code !== undefined)
      lines.push(kind === undefined ? code : `out_ += ${kind === '=' ? 'escape_' : 'String'}(${code});`);
  }
  return `${lines.join('\n')}\nreturn out_;`;
}

const ESCAPE = `(text) => String(text).replace(/[&<>"']/g, (c) => '&#' + c.charCodeAt(0) + ';')`;

function escapeOf(context: object): unknown {
  return runInContext(ESCAPE, context);
}
