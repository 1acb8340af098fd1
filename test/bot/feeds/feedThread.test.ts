import path from 'node:path';
import { feedThread } from '../../../bot/feeds/feedThread';
import { rssOf } from './aFeed';

const jobOf = (content: string) => ({
  content: new TextEncoder().encode(content),
  contentType: '',
  address: 'https://lv.example/feed',
});

describe('The thread that reads feeds', () => {
  const thread = feedThread();
  afterAll(() => thread.close());

  it('gives the entries of a feed', async () => {
    const outcome = await thread.parse(jobOf(rssOf([{ id: '1', title: 'Larm' }])));
    expect(outcome).toMatchObject({ answer: { entries: [{ entryId: '1', title: 'Larm' }] } });
  });

  it('says that something is no feed, and goes on', async () => {
    expect(await thread.parse(jobOf('<html></html>'))).toMatchObject({
      failure: { reason: 'damaged' },
    });
    expect(await thread.parse(jobOf(rssOf([{ id: '2' }])))).toMatchObject({
      answer: { entries: [{ entryId: '2' }] },
    });
  });

  it('comes back from five megabytes of nothing but attributes, tags or entities', async () => {
    const hostile = [
      `<rss ${Array.from({ length: 400_000 }, (_, index) => `a${index}="1"`).join(' ')}>`,
      `<rss version="2.0"><channel>${'<item>'.repeat(800_000)}`,
      `<!DOCTYPE r [${'<!ENTITY a "x">'.repeat(300_000)}]><rss/>`,
    ];
    const outcomes = await Promise.all(hostile.map((content) => thread.parse(jobOf(content))));
    expect(
      outcomes.every((outcome) => 'failure' in outcome || outcome.answer.entries.length === 0),
    ).toBe(true);
  }, 60_000);

  it('is ended when it does not come back', async () => {
    const stuck = feedThread({
      file: path.join(__dirname, '../../fixtures/reading/stuckWorker.cjs'),
      timeoutMs: 50,
    });
    expect(await stuck.parse(jobOf('<rss/>'))).toMatchObject({ failure: { reason: 'timed-out' } });
    await stuck.close();
  });
});
