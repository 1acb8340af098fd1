import { resolveRoute } from '../odata/resolveRoute';
import type { Segment } from '../odata/segments';
import { stepFrom } from '../odata/stepFrom';
import { securableOf } from '../security/securable';
import type { Site } from '../site';

/**
 * The steps of an address that goes on behind the item of a file or folder, as `…/ListItemAllFields/FieldValuesAsText`:
 * those from the item in its list, which has more of them. Other addresses stay as they are.
 */
export function itemAddressed(site: Site, segments: readonly Segment[]): readonly Segment[] {
  const place = segments.findIndex(({ name }) => name.toLowerCase() === 'listitemallfields');
  const [next, ...others] = segments.slice(place + 1);
  if (place < 0 || next === undefined) return segments;
  const route = resolveRoute(segments.slice(0, place + 1));
  if (stepFrom(route.kind, next.name) !== undefined) return segments;
  const { list, item } = securableOf(site, route);
  if (list === undefined || item === undefined) return segments;
  return [
    { name: 'web' },
    { name: 'lists', arguments: [{ value: list.id }] },
    { name: 'items', arguments: [{ value: item }] },
    next,
    ...others,
  ];
}
