import { findSentThread } from '../../../bot/graph/sentThread';
import type { GraphClient } from '../../../bot/graph/graphClient';

/** The sent mail of a mailbox, as its ids and subjects. */
const graphWith = (sent: { readonly [id: string]: string }, status = 200) => {
  const asked: string[] = [];
  const graph = (async ({ path }: { readonly path: string }) => {
    const id = /internetMessageId eq '([^']*)'/.exec(decodeURIComponent(path))?.[1] ?? '';
    asked.push(id);
    const subject = sent[id];
    return {
      status,
      json: async () => ({ value: subject === undefined ? [] : [{ subject }] }),
    };
  }) as unknown as GraphClient;
  return { asked, find: findSentThread(graph, 'fsn@prov.example') };
};

describe('The case of a mail that answers one of ours', () => {
  const sent = { '<2@prov.example>': 'Säkerhetsmeddelande FSN-2026-0001: Nordpump 500' };

  it('is the one that our mail’s subject names (SN-09)', async () => {
    const { find, asked } = graphWith(sent);
    expect(await find(['<9@nordpump.example>', '<2@prov.example>'])).toBe('FSN-2026-0001');
    expect(asked).toEqual(['<9@nordpump.example>', '<2@prov.example>']);
  });

  it('is not known when none is ours, and few are asked for', async () => {
    const { find, asked } = graphWith(sent);
    expect(await find(Array.from({ length: 30 }, (_, id) => `<${id}@x.example>`))).toBeUndefined();
    expect(asked).toHaveLength(5);
  });

  it('is not known when the mailbox does not answer', async () => {
    expect(await graphWith(sent, 503).find(['<2@prov.example>'])).toBeUndefined();
  });
});
