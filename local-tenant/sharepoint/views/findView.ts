import type { ViewAddress } from '../odata/route';
import { SharePointRefusal } from '../refusal';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { fold } from '../storage/tables';
import type { View } from './view';
import { defaultViewOf, viewsOf } from './viewStore';

const viewMissing = (): SharePointRefusal =>
  new SharePointRefusal(
    404,
    '-2147024809, System.ArgumentException',
    'The specified view is invalid.',
  );

/** The views that somebody sees: those of the list and their own. */
export const visibleViews = (site: Site, list: List, userId: number): readonly View[] =>
  viewsOf(site, list).filter(({ owner }) => owner === undefined || owner === userId);

/** The view that a request addresses. */
export function findView(site: Site, list: List, address: ViewAddress, userId: number): View {
  if (address.by === 'default') return defaultViewOf(site, list);
  const found = visibleViews(site, list, userId).find((view) =>
    address.by === 'id' ? view.id === address.id : fold(view.title) === fold(address.title),
  );
  if (found === undefined) throw viewMissing();
  return found;
}
