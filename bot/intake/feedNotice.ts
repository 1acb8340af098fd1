import type { Clock } from '../../src/application/ports';
import type { WrittenNotice } from '../../src/application/registerNotice';
import { theService } from '../../src/domain/log/logEntry';
import { dayOf } from '../../src/text/dates';
import type { FeedEntry } from '../feeds/feedEntry';
import { line } from './incomingMessage';

/** An entry of a watched feed as a notice (SN-03): it came in when it was met, whenever it was published. */
export function feedNotice(
  { title, text, author, link, publishedAt }: FeedEntry,
  feedName: string,
  cause: string,
  clock: Clock,
): WrittenNotice {
  const name = line(author && author !== feedName ? `${feedName} (${author})` : feedName, 200);
  const published = publishedAt ? [dayOf(publishedAt)] : [];
  return {
    source: 'feed',
    kind: { kind: 'newNotice', reasons: [] },
    sender: { name, address: '' },
    subject: line(title, 500),
    fields: {},
    ...(link ? { link } : {}),
    text: [title, ...published, text].join('\n\n'),
    cause,
    by: theService,
    receivedAt: clock.now(),
    day: clock.today(),
  };
}
