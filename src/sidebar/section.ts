import type { ComponentType } from 'preact';
import type { SidebarReady } from '../addon/server/state';
import type { SidebarMessages } from '../i18n/sidebar/messages';

export interface SectionProps {
  readonly state: SidebarReady;
  readonly say: SidebarMessages;
  /** What is shown no longer tells what is in the sheet: asks the server anew. */
  readonly onStale: () => void;
}

/** One tab of the sidebar. */
export interface Section {
  readonly id: string;
  readonly title: (say: SidebarMessages) => string;
  /** Shown beside the title; 0 shows nothing. */
  readonly count: (state: SidebarReady) => number;
  readonly View: ComponentType<SectionProps>;
}
