import { feedNotice } from '../../../bot/intake/feedNotice';
import { textFiles } from '../../../bot/intake/textFiles';
import { fixedClock } from '../../support/fixedClock';

const entry = {
  feedId: 'lv',
  entryId: '1',
  title: 'Säkerhetsnyhet:\n Nordpump',
  link: 'https://myndigheten.example/1',
  publishedAt: '2026-03-20T23:30:00.000Z',
  text: 'Pumpen kan stanna.',
};

describe('An entry of a feed', () => {
  it('comes in when it is met, from the feed, with its page and its words (SN-03)', () => {
    const clock = fixedClock();
    expect(feedNotice(entry, 'Myndigheten', 'feed:lv:1', clock)).toMatchObject({
      source: 'feed',
      sender: { name: 'Myndigheten', address: '' },
      subject: 'Säkerhetsnyhet: Nordpump',
      link: 'https://myndigheten.example/1',
      text: 'Säkerhetsnyhet:\n Nordpump\n\n2026-03-21\n\nPumpen kan stanna.',
      cause: 'feed:lv:1',
      receivedAt: clock.now(),
    });
  });

  it('names its author beside the feed, when that is another', () => {
    const nameOf = (author: string): string =>
      feedNotice({ ...entry, author }, 'Myndigheten', 'feed:lv:1', fixedClock()).sender.name;
    expect([nameOf('Myndigheten'), nameOf('Redaktionen')]).toEqual([
      'Myndigheten',
      'Myndigheten (Redaktionen)',
    ]);
  });

  it('is kept as a text, and as evidence points into it', () => {
    const documents = [{ name: 'original.txt', kind: 'text', pages: ['å'] }] as const;
    const decoder = new TextDecoder();
    expect(
      textFiles({ documents }).map(({ name, content }) => [name, decoder.decode(content)]),
    ).toEqual([
      ['text.json', JSON.stringify({ documents })],
      ['original.txt', 'å'],
    ]);
  });
});
