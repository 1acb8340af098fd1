import { present } from '../../pages/browser/dom';

export interface PagePerson {
  readonly persona: string;
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly mail: string;
}

/** Who is who, as the server wrote it into the page. */
export interface PageDirectory {
  readonly people: readonly PagePerson[];
  readonly members: Readonly<Record<string, readonly string[]>>;
  readonly tenantId: string;
  /** The address of the app's tab; empty until the web parts are built. */
  readonly tab: string;
  readonly site: { readonly path: string };
}

/** The directory in the page's data block; it is our own page, so the shape is trusted. */
export const pageDirectory = (): PageDirectory =>
  JSON.parse(present('#directory').textContent ?? '') as PageDirectory;
