import type { ListDefinition } from './defineList';
import { dispatchesList } from './dispatches.list';
import { eventsList } from './events.list';
import { inquiriesList } from './inquiries.list';
import { outboxList } from './outbox.list';
import { safetyNoticesList } from './safetyNotices.list';
import { unitsList } from './units.list';

/** Every list the product keeps, in the order in which they are created. */
export const allLists: readonly ListDefinition[] = [
  eventsList,
  outboxList,
  unitsList,
  safetyNoticesList,
  inquiriesList,
  dispatchesList,
];
