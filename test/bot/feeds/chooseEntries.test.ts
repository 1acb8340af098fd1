import { chooseEntries } from '../../../bot/feeds/chooseEntries';
import { type ParsedEntry, signOf } from '../../../bot/feeds/feedEntry';
import { aFeed } from './aFeed';

const anEntry = (entryId: string, day?: string, title = ''): ParsedEntry => ({
  entryId,
  title,
  text: '',
  ...(day ? { publishedAt: `${day}T08:00:00.000Z` } : {}),
});
const entries = [
  anEntry('d', '2026-03-23'),
  anEntry('c', '2026-03-10'),
  anEntry('b', '2026-02-01'),
  anEntry('a', '2026-01-01'),
];
const ids = (choice: { readonly fresh: readonly ParsedEntry[] }): readonly string[] =>
  choice.fresh.map(({ entryId }) => entryId);
const lookedAt = '2026-03-23T09:00:00.000Z';
const known = (...of: readonly string[]): string[] => of.map(signOf);

describe('The first look at a feed (SN-03)', () => {
  it('takes the latest few, oldest first', () => {
    expect(ids(chooseEntries(entries, aFeed({ latest: 2 }), undefined))).toEqual(['c', 'd']);
    expect(ids(chooseEntries(entries, aFeed({ latest: 0 }), undefined))).toEqual([]);
  });

  it('takes what is not older than the configured day, however much', () => {
    const feed = aFeed({ since: '2026-02-01', latest: 1 });
    expect(ids(chooseEntries(entries, feed, undefined))).toEqual(['b', 'c', 'd']);
  });

  it('takes the latest few of what has no date', () => {
    const feed = aFeed({ since: '2026-03-20', latest: 1 });
    const undated = [...entries, anEntry('x'), anEntry('y')];
    expect(ids(chooseEntries(undated, feed, undefined))).toEqual(['x', 'd']);
  });

  it('takes none but those with one of the words', () => {
    const titled = [anEntry('2', '2026-03-02', 'INFUSIONSPUMP'), anEntry('1', '2026-03-01', 'Bil')];
    const feed = aFeed({ include: ['infusion', 'kateter'] });
    expect(ids(chooseEntries(titled, feed, undefined))).toEqual(['2']);
  });

  it('is made again when the feed could not be read at first', () => {
    const mark = { lookedAt, failure: { code: 'refused', detail: '', since: lookedAt } };
    expect(ids(chooseEntries(entries, aFeed({ latest: 1 }), mark))).toEqual(['d']);
  });
});

describe('A later look at a feed', () => {
  const mark = { lookedAt, from: '2026-01-01T08:00:00.000Z', known: known('a', 'b', 'c') };

  it('takes what was not there before, also when it bears an earlier date', () => {
    const late = [...entries, anEntry('late', '2026-02-02'), anEntry('undated')];
    expect(ids(chooseEntries(late, aFeed({ latest: 0 }), mark))).toEqual(['undated', 'late', 'd']);
  });

  it('takes nothing from before the feed was watched', () => {
    const archive = [...entries, anEntry('old', '2019-01-01')];
    expect(ids(chooseEntries(archive, aFeed(), mark))).toEqual(['d']);
    expect(ids(chooseEntries(archive, aFeed({ since: '2026-04-01' }), mark))).toEqual([]);
  });
});
