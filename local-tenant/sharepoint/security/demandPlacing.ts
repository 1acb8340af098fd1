import type { Caller } from '../call';
import { isLoose } from '../files/looseFiles';
import { below, placeOf, type PlacedFolder, storedAt } from '../files/places';
import { securableOfFolder } from './securable';

/** Refuses whoever may not put something into a folder, or may not change what has that name there already. */
export function demandPlacing(caller: Caller, folder: PlacedFolder, name: string): void {
  const { site } = folder;
  const { demand } = site.security;
  demand(caller, site.web, securableOfFolder(folder), 'AddListItems');
  const place = placeOf(site, below(folder, name));
  const stored = place && storedAt(site, place);
  if (place === undefined || stored === undefined || isLoose(place.library)) return;
  demand(caller, site.web, { list: place.library, item: stored.item }, 'EditListItems');
}
