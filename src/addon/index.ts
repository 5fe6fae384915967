export { about, onInstall, onOpen, openSidebar } from './entries';
export { checkAll } from './checkAll';
export { dailyBuild } from './dailyBuild';
export { onEdit } from './edit/onEdit';
export { selfTest } from './selfTest/selfTest';
export { setUp } from './setUp';
export { installTriggers, onClock, onForm, onSheetChange } from './triggers';
export * from './server';
export * from './functions';
