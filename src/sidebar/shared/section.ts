import type { ComponentType } from 'preact';
import type { SidebarReady } from '../../addon/server/state';
import type { SidebarMessages } from '../../i18n/sidebar/messages';

/** What every part of the page is given. */
export interface SectionProps {
  readonly state: SidebarReady;
  readonly say: SidebarMessages;
  /** Whole minutes since the state was counted. */
  readonly age: number;
  /** False while another section is in sight. */
  readonly isShown: boolean;
  /** Tells the person something, in the one place for it. */
  readonly onSay: (text: string) => void;
  /** What is shown no longer tells what is in the sheet: asks the server anew, and resolves when that is over. */
  readonly onStale: (said?: string) => Promise<void>;
  /** The same, where nothing is to be told: what was told stays. */
  readonly refresh: () => Promise<void>;
}

/** One tab of the sidebar. */
export interface Section {
  readonly id: string;
  readonly title: (say: SidebarMessages, state: SidebarReady) => string;
  /** What stands on the tab where its title has no room. */
  readonly sign?: string;
  /** Shown beside the title; 0 shows nothing. */
  readonly count: (state: SidebarReady, age: number) => number;
  /** What the count says where a figure alone would not. */
  readonly badge?: (say: SidebarMessages, state: SidebarReady, count: number) => string;
  /** Whether it is among the person's tabs; without it everybody's. */
  readonly isFor?: (state: SidebarReady) => boolean;
  readonly View: ComponentType<SectionProps>;
}
