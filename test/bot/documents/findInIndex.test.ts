import { findingInIndex } from '../../../bot/documents/findInIndex';
import { refreshingSearchIndex } from '../../../bot/documents/searchIndexFile';
import type { SearchableDocument } from '../../../src/domain/documents/search/searchableDocument';
import { inMemoryIndexFiles } from '../../support/inMemoryIndexFiles';

const aRoutine = (number: string, title: string, text: string): SearchableDocument => ({
  ...{ number, title, status: 'inForce', edition: '1', scope: 'Region Norrviken', type: 'rutin' },
  sections: [{ place: 0, heading: 'Utrustningar', text }],
});

const aSearch = () => {
  const files = inMemoryIndexFiles();
  const published = new Map<string, SearchableDocument>();
  const keep = refreshingSearchIndex({
    documents: {
      all: async () => Array.from(published.values()),
      byNumber: async (number) => published.get(number),
    },
    files,
    abbreviations: [{ short: 'FSN', long: 'säkerhetsmeddelande' }],
  });
  let now = 0;
  return {
    files,
    find: findingInIndex(files, () => now),
    later: (ms: number): void => {
      now += ms;
    },
    async publish(document: SearchableDocument): Promise<void> {
      published.set(document.number, document);
      await keep.refresh([document.number]);
    },
  };
};
const numbers = (hits: readonly { readonly entry: { readonly number: string } }[] | undefined) =>
  hits?.map(({ entry }) => entry.number);

describe('A search in the index that the service keeps', () => {
  it('finds nothing to search in before anything is published', async () => {
    expect(await aSearch().find('pump', 10)).toBeUndefined();
  });

  it.each([
    ['its number', 'RH-15405'],
    ['the digits of its number', '15405'],
    ['a word with a letter wrong', 'säkerhetsmedelande'],
    ['a short form that the region has decided', 'FSN'],
    ['its title', 'säkerhetsmeddelanden'],
    ['a section', 'utrustningar'],
    ['its text', 'kvitterar'],
  ])('finds a document by %s, as the page does', async (_, query) => {
    const search = aSearch();
    const text = 'Chefen kvitterar på kortet.';
    await search.publish(aRoutine('RH-15405', 'Säkerhetsmeddelanden', text));
    expect(numbers(await search.find(query, 10))).toEqual(['RH-15405']);
  });

  it('asks for the versions now and then, and reads a file again only when it has changed', async () => {
    const search = aSearch();
    await search.publish(aRoutine('RH-15405', 'Säkerhetsmeddelanden', 'Chefen kvitterar.'));
    await Promise.all([search.find('kvitterar', 10), search.find('kvitterar', 10)]);
    const { asked } = search.files;
    const [listed, read] = [asked.listed, asked.read];
    await search.find('kvitterar', 10);
    expect(asked).toEqual({ listed, read });
    search.later(10_000);
    await search.find('kvitterar', 10);
    expect(asked).toEqual({ listed: listed + 1, read });

    await search.publish(aRoutine('RH-13659', 'Leveransstörning', 'Två.'));
    search.later(10_000);
    expect(numbers(await search.find('13659', 10))).toEqual(['RH-13659']);
    expect(numbers(await search.find('kvitterar', 10))).toEqual(['RH-15405']);
  });
});
