import { present } from '../../pages/browser/dom';

export interface PagePerson {
  readonly persona: string;
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly mail: string;
}

/** A tab of the app, and the page that Teams shows in its frame. */
export interface PageTab {
  readonly entityId: string;
  readonly name: string;
  readonly address: string;
}

/** A channel as the directory has it; `tabs` are the app's tabs that stand in it. */
export interface PageChannel {
  readonly id: string;
  readonly name: string;
  readonly teamId: string;
  readonly teamName: string;
  readonly members: readonly string[];
  readonly tabs: readonly string[];
}

/** A search command of the app: what it is called, and what its bot is asked. */
export interface PageSearch {
  readonly title: string;
  readonly commandId: string;
  readonly parameter: string;
  readonly initialRun: boolean;
}

/** Who is who and what is where, as the server wrote it into the page. */
export interface PageDirectory {
  readonly people: readonly PagePerson[];
  readonly channels: readonly PageChannel[];
  readonly tabs: readonly PageTab[];
  readonly appName: string;
  readonly searches: readonly PageSearch[];
  /** Hosts whose links the app shows. */
  readonly linkHosts: readonly string[];
  readonly tenantId: string;
}

/** The directory in the page's data block; it is our own page, so the shape is trusted. */
export const pageDirectory = (): PageDirectory =>
  JSON.parse(present('#directory').textContent ?? '') as PageDirectory;
