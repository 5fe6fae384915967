import { addonMessages } from '../../i18n/addon';
import { personsLanguage } from '../run/guard';

/** Set by the build: what is published as an add-on has its menu under its own name, a script inside a sheet beside the sheet's. */
declare const IS_ADD_ON: boolean;

/** Builds the menu. Runs without authorization too, so it touches nothing but the UI and the person's locale. */
export function buildMenu(): void {
  const { title, menu } = addonMessages(personsLanguage());
  const ui = SpreadsheetApp.getUi();
  (IS_ADD_ON ? ui.createAddonMenu() : ui.createMenu(title))
    .addItem(menu.sidebar, 'openSidebar')
    .addSeparator()
    .addItem(menu.setUp, 'openSetUp')
    .addItem(menu.checkAll, 'checkAll')
    .addItem(menu.dailyBuild, 'dailyBuild')
    .addItem(menu.installTriggers, 'installTriggers')
    .addSeparator()
    .addItem(menu.selfTest, 'selfTest')
    .addItem(menu.switchOff, 'switchOff')
    .addItem(menu.about, 'about')
    .addToUi();
}
