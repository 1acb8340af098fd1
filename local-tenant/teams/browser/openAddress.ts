import { fieldsOf, textOf } from '../../pages/browser/parsing';
import { isOpenable } from './cardMarkdown';

const teamsHost = 'teams.microsoft.com';

const subPageOf = (address: URL): string => {
  try {
    const context = fieldsOf(JSON.parse(address.searchParams.get('context') ?? '{}'));
    return textOf(context['subEntityId']) || textOf(context['subPageId']);
  } catch {
    return '';
  }
};

/** What a link in a card opens: a deep link into Teams opens the app's tab here, the rest a new page. */
export const openAddress = (
  address: string,
  open: { readonly tab: (subPageId: string) => void; readonly refuse: () => void },
): void => {
  if (!isOpenable(address)) return open.refuse();
  const url = new URL(address);
  if (url.hostname === teamsHost && url.pathname.startsWith('/l/entity/'))
    return open.tab(subPageOf(url));
  window.open(address, '_blank', 'noopener');
};
