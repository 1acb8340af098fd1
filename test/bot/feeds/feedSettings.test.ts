import { feedSettings } from '../../../bot/feeds/feedSettings';

const feed = { id: 'lv', name: 'Myndighet', url: 'https://lv.example/feed' };
const refusals = (...feeds: readonly object[]): readonly string[] =>
  feedSettings.safeParse(feeds).error?.issues.map(({ message }) => message) ?? [];

describe('The settings of a feed (SN-03)', () => {
  it('leave it off until it is switched on', () => {
    expect(feedSettings.parse([feed])).toEqual([
      { ...feed, enabled: false, everyMinutes: 60, latest: 10, allowHttp: false },
    ]);
  });

  it('take https, and http only where it is allowed by name', () => {
    const http = { ...feed, url: 'http://intern.example/feed' };
    expect(refusals(http)).toEqual(['only https; http must be allowed for the feed by allowHttp']);
    expect(refusals({ ...http, allowHttp: true })).toEqual([]);
    for (const url of ['file:///etc/passwd', 'ftp://lv.example/feed', 'javascript:alert(1)']) {
      expect(refusals({ ...feed, url, allowHttp: true })).not.toEqual([]);
    }
  });

  it('hold no password', () => {
    expect(refusals({ ...feed, url: 'https://a:b@lv.example/feed' })).toEqual([
      'no name and password in the address',
    ]);
  });

  it('are refused when two feeds share an id, or one looks more often than every five minutes', () => {
    expect(refusals(feed, feed)).toEqual(['two feeds have the same id']);
    expect(refusals({ ...feed, everyMinutes: 1 })).toHaveLength(1);
  });
});
