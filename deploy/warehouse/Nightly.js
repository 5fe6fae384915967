// The nightly load of the workbook that this script is bound to. Code.js beside it is build/warehouse/Code.js.

/** The id of your Google Cloud project, and the dataset that `rop warehouse schema` has made. */
var PROJECT = '';
var DATASET = 'rop';
/** What the branch is called; '' is the workbook's title. */
var BRANCH = '';

/** Run once: every night from now on. */
function installNightly() {
  ScriptApp.getProjectTriggers().forEach(function (trigger) {
    if (trigger.getHandlerFunction() === 'nightly') ScriptApp.deleteTrigger(trigger);
  });
  ScriptApp.newTrigger('nightly').timeBased().atHour(3).everyDays(1).create();
}

/** Loads the workbook: `loads` is last, so that a run that is cut counts for nothing. */
function nightly() {
  if (PROJECT === '') throw new Error('Name the project in Nightly.js: PROJECT is blank.');
  var at = new Date().toISOString().slice(0, 23);
  var loadId = at.replace(/\D/g, '') + '-' + Utilities.getUuid().slice(0, 8);
  var files = warehouseLoad({ loadId: loadId, bookId: '', branch: BRANCH, loadedAt: at });
  Object.keys(files).forEach(function (table) {
    files[table].forEach(function (lines) {
      loadLines(table, lines);
    });
  });
}

/** Appends lines to a table, and waits for them to stand there. */
function loadLines(table, lines) {
  var job = BigQuery.Jobs.insert(
    {
      configuration: {
        load: {
          destinationTable: { projectId: PROJECT, datasetId: DATASET, tableId: table },
          sourceFormat: 'NEWLINE_DELIMITED_JSON',
          createDisposition: 'CREATE_NEVER',
          writeDisposition: 'WRITE_APPEND',
        },
      },
    },
    PROJECT,
    Utilities.newBlob(lines, 'application/octet-stream'),
  );
  var reference = job.jobReference;
  while (job.status.state !== 'DONE') {
    Utilities.sleep(1000);
    job = BigQuery.Jobs.get(PROJECT, reference.jobId, { location: reference.location });
  }
  if (job.status.errorResult)
    throw new Error(table + ' was not loaded, and the load counts for nothing: ' + job.status.errorResult.message);
}
