function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Hours')
    .addItem('My hours', 'showHours')
    .addSeparator()
    .addItem('Remind every evening', 'installReminder')
    .addToUi();
}

function showHours() {
  const page = HtmlService.createTemplateFromFile('ui/Sidebar');
  page.person = Session.getActiveUser().getEmail();
  SpreadsheetApp.getUi().showSidebar(page.evaluate().setTitle('My hours'));
}
