// Each law is tried on every fault: twenty cases tell a broken one.
const fc = require('fast-check');

fc.configureGlobal({ numRuns: 20 });
