/** What the page and the command line may call. Each is a door: it asks who is there. */
export { goToRow } from './goToRow';
export { report } from './report';
export { sidebarState } from './sidebarState';
