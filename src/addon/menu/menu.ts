import { addonMessages } from '../../i18n/addon';
import { personsLanguage } from '../run/guard';

/** Builds the menu. Runs without authorization too, so it touches nothing but the UI and the person's locale. */
export function buildMenu(): void {
  const { title, menu } = addonMessages(personsLanguage());
  SpreadsheetApp.getUi()
    .createMenu(title)
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
