import type { Directory, Person } from '../directory';
import type { AmdModules } from './amdModules';
import { moduleIdOf, type ComponentManifest } from './componentManifest';

/** What the script on a page is told: where it is, who looks, and which web parts to run. */
export interface PageModel {
  readonly origin: string;
  readonly locale: string;
  readonly host: 'sharepoint' | 'teams';
  readonly tenantId: string;
  readonly iconFonts: string;
  readonly site: Directory['site'] & { readonly absoluteUrl: string };
  readonly person: Person;
  readonly permissions: { readonly High: number; readonly Low: number };
  readonly modules: AmdModules;
  readonly webParts: readonly PlacedWebPart[];
  /** Web parts that belong here and are not built, by id. */
  readonly missing: readonly string[];
}

/** A web part on a page: its manifest, the element it gets and its own id there. */
export interface PlacedWebPart {
  readonly manifest: ComponentManifest;
  readonly moduleId: string;
  readonly instanceId: string;
  readonly elementId: string;
}

// SharePoint's permission masks for Full control, Edit and Read.
const permissionMasks: Readonly<Record<Person['siteRole'], PageModel['permissions']>> = {
  owner: { High: 2147483647, Low: 4294967295 },
  member: { High: 432, Low: 1011030767 },
  visitor: { High: 176, Low: 138612833 },
};

/** Web parts in their order on the page; the instance id is the same at every visit, as on a saved page. */
export const placeWebParts = (manifests: readonly ComponentManifest[]): readonly PlacedWebPart[] =>
  manifests.map((manifest, index) => ({
    manifest,
    moduleId: moduleIdOf(manifest),
    instanceId: `${manifest.id.slice(0, -4)}${String(index).padStart(4, '0')}`,
    elementId: `web-part-${index}`,
  }));

interface Placing {
  readonly origin: string;
  readonly directory: Directory;
  readonly person: Person;
  readonly locale: string;
  readonly host: PageModel['host'];
  readonly iconFonts: string;
  readonly modules: AmdModules;
  readonly webParts: readonly ComponentManifest[];
  readonly missing: readonly string[];
}

export const pageModel = ({ directory, webParts, ...rest }: Placing): PageModel => ({
  ...rest,
  tenantId: directory.tenantId,
  site: { ...directory.site, absoluteUrl: `${rest.origin}${directory.site.path}` },
  permissions: permissionMasks[rest.person.siteRole],
  webParts: placeWebParts(webParts),
});
