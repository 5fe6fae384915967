import type { Bundle } from 'apps-script-host';

/** An add-on in a dozen lines, so that the page's own tests stand without the real one. */
const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Проба')
    .addItem('Панель', 'openPanel').addSeparator().addItem('К строке 40', 'goToRow').addItem('Сообщить', 'tell')
    .addItem('Новая вкладка', 'addTab').addItem('Вкладка позади', 'addTabBehind').addToUi();
}
function onEdit(e) {
  if (e.value === undefined || e.range.getColumn() !== 2 || Number(e.value) >= 100) return;
  e.range.setNote('Цена ' + e.value + ' ниже 100 ₽').setBackground('#FBE3E4').setFontColor('#7A1022');
  SpreadsheetApp.getActive().toast('Цена ниже 100 ₽', 'Проба');
}
function openPanel() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('panel').setTitle('Панель'));
}
function goToRow() { SpreadsheetApp.getActive().getSheetByName('Сделки').getRange('C40').activate(); }
function tell() { SpreadsheetApp.getUi().alert('Готово: ' + SpreadsheetApp.getActive().getActiveCell().getValue()); }
function addTab() {
  SpreadsheetApp.getActive().insertSheet('Итоги', 2).getRange('A1:B1').setValues([['Всего', 7]]).setFontWeight('bold');
}
function addTabBehind() {
  const book = SpreadsheetApp.getActive();
  const front = book.getActiveSheet();
  book.insertSheet('Запас', 3);
  front.activate();
}
function priceOf(name) {
  if (name === '') throw new Error('Нет такой позиции');
  return { name: name, price: SpreadsheetApp.getActive().getSheetByName('Сделки').getRange('B2').getValue() };
}
`;

const PANEL = `<!doctype html><html><head><meta charset="utf-8"></head><body>
<button id="ask">Узнать</button><button id="fail">Ошибиться</button><button id="close">Закрыть</button><p id="out"></p>
<script>
  const out = document.getElementById('out');
  const run = (tag) => google.script.run
    .withSuccessHandler((value, user) => { out.textContent = value.name + ' ' + value.price + user; })
    .withFailureHandler((error) => { out.textContent = error.message; })
    .withUserObject(tag);
  document.getElementById('ask').onclick = () => run(' ₽').priceOf('Балка');
  document.getElementById('fail').onclick = () => run('').priceOf('');
  document.getElementById('close').onclick = () => google.script.host.close();
</script></body></html>`;

export const smallBundle: Bundle = {
  scripts: [{ name: 'Code.js', code: CODE }],
  manifest: {
    timeZone: 'Europe/Moscow',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  },
  html: { panel: PANEL },
};
