import { addonMessages } from '../../i18n/addon';
import { openDoor, simpleTrigger } from '../run/door';
import { personsLanguage } from '../run/guard';
import { buildMenu } from './menu';

/** Simple trigger: the menu. Under AuthMode NONE the document cannot be read, and is not. */
export const onOpen = simpleTrigger('onOpen', () => {
  buildMenu();
});

/** After an install from inside a sheet the menu is to be there at once. */
export const onInstall = simpleTrigger('onInstall', () => {
  buildMenu();
});

/** Menu: the sidebar. */
export const openSidebar = openDoor('openSidebar', [], () => {
  showPage('sidebar');
});

/** Menu: the page of set-up, in the sidebar's place. */
export const openSetUp = openDoor('openSetUp', [], () => {
  showPage('setUp');
});

/** The sidebar's button: the page of the bank's file, in the sidebar's place. */
export const openPayments = openDoor('openPayments', [], () => {
  showPage('payments');
});

function showPage(name: string): void {
  const { title } = addonMessages(personsLanguage());
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(name).setTitle(title));
}

/** Menu: what the add-on is and what it sees. */
export const about = openDoor('about', [], () => {
  const say = addonMessages(personsLanguage());
  const ui = SpreadsheetApp.getUi();
  ui.alert(say.title, say.about, ui.ButtonSet.OK);
});
