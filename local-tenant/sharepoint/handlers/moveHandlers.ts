import type { Call } from '../call';
import { fileNotThere } from '../files/fileRefusals';
import { isLoose } from '../files/looseFiles';
import { copyFile, copyFolder, moveEntry, targetAt } from '../files/moveCopy';
import { placeOf, serverRelative, storedAt } from '../files/places';
import type { PlacedFile } from '../files/storedFile';
import { checkNotTaken } from '../files/writeFile';
import type { Reply } from '../odata/entity';
import { parseBody } from '../odata/requestBody';
import type { RouteOf } from '../odata/route';
import { fileMissing, invalidQuery } from '../refusals';
import { demandPlacing } from '../security/demandPlacing';
import type { Securable } from '../security/securable';
import type { Site } from '../site';
import type { Handlers } from './handler';

const addressIn = (value: unknown): string => {
  const url =
    typeof value === 'object' && value !== null && 'DecodedUrl' in value ? value.DecodedUrl : value;
  if (typeof url !== 'string') throw invalidQuery('The source and the destination need addresses.');
  return url;
};

/** The web that an address lies in, which may be another than the one addressed. */
const siteAt = (site: Site, url: string): Site => {
  const web = site.webs.at(serverRelative(site, url));
  if (web === undefined) throw fileMissing();
  return site.at(web);
};

const securable = ({ library, file }: PlacedFile): Securable =>
  isLoose(library) ? {} : { list: library, item: file.item };

interface Moving {
  readonly site: Site;
  readonly call: Call;
  readonly route: RouteOf<'moveByPath' | 'copyByPath'>;
}

/** Moves or copies between any places of the tenant, as SharePoint's own service for it does. */
function moveOrCopy({ site: here, call, route }: Moving): Reply {
  const body = parseBody(call.body).properties;
  const options = (body['options'] ?? {}) as Readonly<Record<string, unknown>>;
  const sourceUrl = addressIn(body['srcPath'] ?? body['srcUrl']);
  const targetUrl = addressIn(body['destPath'] ?? body['destUrl']);
  const site = siteAt(here, sourceUrl);
  const source = placeOf(site, sourceUrl);
  const file = source && storedAt(site, source);
  if (source === undefined || file === undefined || file.kind !== (route.what === 'file' ? 0 : 1)) {
    if (route.what === 'folder') throw fileMissing();
    throw fileNotThere(serverRelative(site, sourceUrl));
  }
  const placed = { library: source.library, file };
  const target = targetAt(siteAt(here, targetUrl), targetUrl);
  const { userId } = call.caller;
  const isMove = route.kind === 'moveByPath';
  const { demand } = site.security;
  demand(call.caller, site.web, securable(placed), isMove ? 'DeleteListItems' : 'ViewListItems');
  demandPlacing(call.caller, target.folder, target.name);
  const overwrite = String(body['overwrite'] ?? route.overwrite) === 'true';
  const keepBoth = options['KeepBoth'] === true;
  const keepsPeople = isMove
    ? options['RetainEditorAndModifiedOnMove'] === true
    : options['ResetAuthorAndCreatedOnCopy'] === false;
  const how = { userId, overwrite, keepBoth, keepsPeople };
  if (isMove) {
    checkNotTaken(site, placed, userId);
    moveEntry(site, placed, target, how);
  } else if (file.kind === 1) copyFolder(site, placed, target, how);
  else copyFile(site, placed, target, how);
  return { kind: 'value', context: 'Edm.Null', name: 'MoveCopy', value: null };
}

/** Moving and copying files and folders between any places of the tenant. */
export const moveHandlers: Handlers = {
  moveByPath: { POST: { right: 'Open', run: moveOrCopy } },
  copyByPath: { POST: { right: 'Open', run: moveOrCopy } },
};
