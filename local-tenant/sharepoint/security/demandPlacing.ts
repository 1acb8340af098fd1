import type { Caller } from '../call';
import { isLoose } from '../files/looseFiles';
import { below, folderAt, placeOf, type PlacedFolder, storedAt } from '../files/places';
import { securableOfFolder } from './securable';

/**
 * Refuses whoever may not put something into a folder, or may not change what has that name there already. The
 * name may be a whole address: then it is the folder there that counts.
 */
export function demandPlacing(caller: Caller, folder: PlacedFolder, name: string): void {
  const { site } = folder;
  const { demand } = site.security;
  const place = placeOf(site, below(folder, name.replace(/\/+$/, '')));
  const path = place?.path.slice(0, Math.max(place.path.lastIndexOf('/'), 0)) ?? '';
  const parent = (place && folderAt(site, { library: place.library, path })) ?? folder;
  demand(caller, site.web, securableOfFolder(parent), 'AddListItems');
  const stored = place && storedAt(site, place);
  if (place === undefined || stored === undefined || isLoose(place.library)) return;
  if (stored.kind === 0)
    demand(caller, site.web, { list: place.library, item: stored.item }, 'EditListItems');
}
