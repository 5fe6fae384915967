import { addonMessages } from '../../i18n/addon';
import { guarded, personsLanguage } from '../run/guard';
import { buildMenu } from './menu';

/** Simple trigger: the menu. Under AuthMode NONE the document cannot be read, and is not. */
export function onOpen(): void {
  buildMenu();
}

/** After an install from inside a sheet the menu is to be there at once. */
export function onInstall(): void {
  onOpen();
}

/** Menu: the sidebar. */
export function openSidebar(): void {
  guarded('openSidebar', () => {
    showPage('sidebar');
  });
}

/** Menu: the page of set-up, in the sidebar's place. */
export function openSetUp(): void {
  guarded('openSetUp', () => {
    showPage('setUp');
  });
}

function showPage(name: string): void {
  const { title } = addonMessages(personsLanguage());
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(name).setTitle(title));
}

/** Menu: what the add-on is and what it sees. */
export function about(): void {
  guarded('about', () => {
    const say = addonMessages(personsLanguage());
    const ui = SpreadsheetApp.getUi();
    ui.alert(say.title, say.about, ui.ButtonSet.OK);
  });
}
