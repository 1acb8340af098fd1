import { fieldsOf, textOf, type Fields } from '../../pages/browser/parsing';
import { isOpenable } from './cardMarkdown';
import type { TabPlace } from './places';

const teamsHost = 'teams.microsoft.com';

const contextOf = (address: URL): Fields => {
  try {
    return fieldsOf(JSON.parse(address.searchParams.get('context') ?? '{}'));
  } catch {
    return {};
  }
};

/** What a link may lead to on this page. */
export interface Openers {
  readonly tab: (place: TabPlace, subPageId: string) => void;
  readonly refuse: () => void;
}

/** What a link in a card opens: a deep link into Teams opens the app's tab here, the rest a new page. */
export const openAddress = (address: string, open: Openers): void => {
  if (!isOpenable(address)) return open.refuse();
  const url = new URL(address);
  const entityId = /^\/l\/entity\/[^/]+\/([^/]+)/.exec(url.pathname)?.[1];
  if (url.hostname === teamsHost && entityId !== undefined) {
    const context = contextOf(url);
    const place: TabPlace = {
      kind: 'tab',
      entityId: decodeURIComponent(entityId),
      channelId: textOf(context['channelId']) || undefined,
    };
    return open.tab(place, textOf(context['subEntityId']) || textOf(context['subPageId']));
  }
  window.open(address, '_blank', 'noopener');
};
