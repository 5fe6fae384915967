import { Emulated, type Emulates } from '../runtime/emulated';
import { uiEnums } from '../spreadsheet/enums';
import type { Execution } from '../runtime/execution';
import type { Dialog, MenuData, MenuItem } from '../runtime/hostState';
import { shownPage, type HtmlOutputService } from './html';

type Google = GoogleAppsScript.Base.Ui;

/** Menus, dialogs and the sidebar: kept for whoever drives the host; answers come from its script. */
export class UiService extends Emulated implements Emulates<Google, 'createMenu' | 'createAddonMenu'> {
  readonly className = 'Ui';

  constructor(private readonly execution: Execution) {
    super();
  }

  createMenu(caption: string): Emulated {
    return new MenuService(this.execution, caption);
  }

  /** Under «Extensions», named as the add-on is. */
  createAddonMenu(): Emulated {
    const { manifest } = this.execution.state.bundle;
    return new MenuService(this.execution, manifest.addOns?.common?.name ?? '');
  }

  alert(first: string, second = '', third = ''): string {
    const titled = isTitled(second, third);
    const [title, text, buttons] = titled ? [first, second, third] : ['', first, second];
    const laid = this.execution.state.answers.shift();
    const isQuestion = buttons.startsWith('YES');
    const answer = typeof laid === 'string' ? laid : (laid?.button ?? (isQuestion ? 'YES' : 'OK'));
    this.execution.state.dialogs.push({ kind: 'alert', title, text, ...(isQuestion && { answer }) });
    return answer;
  }

  prompt(first: string, second = '', third = ''): Emulated {
    const titled = isTitled(second, third);
    this.#show('prompt', titled ? first : '', titled ? second : first);
    const answer = this.execution.state.answers.shift();
    if (answer === undefined) return new PromptResponseService('CLOSE', '');
    return typeof answer === 'string'
      ? new PromptResponseService('OK', answer)
      : new PromptResponseService(answer.button, answer.text);
  }

  showSidebar(page: HtmlOutputService): void {
    this.execution.state.sidebar = shownPage(page);
  }

  showModalDialog(page: HtmlOutputService, title: string): void {
    this.execution.state.dialog = { ...shownPage(page), title };
    this.#show('modal', title, page.getContent());
  }

  showModelessDialog(page: HtmlOutputService, title: string): void {
    this.execution.state.dialog = { ...shownPage(page), title };
    this.#show('modeless', title, page.getContent());
  }

  get Button(): object {
    return uiEnums.Button;
  }

  get ButtonSet(): object {
    return uiEnums.ButtonSet;
  }

  #show(kind: Dialog['kind'], title: string, text: string): void {
    this.execution.state.dialogs.push({ kind, title, text });
  }
}

/** Whether the first of the arguments is a title and the second the text. */
function isTitled(second: string, third: string): boolean {
  return third !== '' || (second !== '' && !isButtonSet(second));
}

function isButtonSet(text: string): boolean {
  return /^(OK|OK_CANCEL|YES_NO|YES_NO_CANCEL)$/.test(text);
}

class PromptResponseService extends Emulated {
  readonly className = 'PromptResponse';

  constructor(
    private readonly button: string,
    private readonly text: string,
  ) {
    super();
  }

  getSelectedButton(): string {
    return this.button;
  }

  getResponseText(): string {
    return this.text;
  }
}

class MenuService extends Emulated {
  readonly className = 'Menu';
  private readonly items: MenuItem[] = [];

  constructor(
    private readonly execution: Execution,
    private readonly caption: string,
  ) {
    super();
  }

  addItem(caption: string, functionName: string): this {
    this.items.push({ kind: 'item', caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.items.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: MenuService): this {
    this.items.push({ kind: 'menu', menu: menu.#data() });
    return this;
  }

  /** A menu of the same caption is replaced. */
  addToUi(): void {
    const { state } = this.execution;
    state.menus = [...state.menus.filter(({ caption }) => caption !== this.caption), this.#data()];
  }

  #data(): MenuData {
    return { caption: this.caption, items: this.items };
  }
}
