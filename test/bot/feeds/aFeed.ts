import type { FeedSource } from '../../../bot/feeds/feedSettings';
import { feedSettings } from '../../../bot/feeds/feedSettings';

/** A feed that is switched on, as the settings give it. */
export function aFeed(rest: Partial<FeedSource> = {}): FeedSource {
  const [feed] = feedSettings.parse([
    { id: 'lv', name: 'Myndighet', url: 'https://lv.example/feed', enabled: true, ...rest },
  ]);
  return feed as FeedSource;
}

export interface AnItem {
  readonly id: string;
  readonly title?: string;
  readonly date?: string;
  readonly html?: string;
}

/** An RSS feed with these items; HTML is written in a CDATA section. */
export const rssOf = (items: readonly AnItem[]): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Nyheter</title>',
    ...items.map(({ id, title = `Nyhet ${id}`, date, html = '' }) =>
      [
        `<item><guid isPermaLink="false">${id}</guid><title>${title}</title>`,
        `<link>https://lv.example/${id}</link><description><![CDATA[${html}]]></description>`,
        date ? `<pubDate>${date}</pubDate>` : '',
        '</item>',
      ].join(''),
    ),
    '</channel></rss>',
  ].join('\n');
