const SHEET = 'Hours';
const HOURS_IN_A_DAY = 8;
