import fc from 'fast-check';
import { botTexts } from '../../../src/text/botTexts';
import { aRegister, aSummary, aTalk } from '../../support/botBuilders';
import { theCoordinator } from '../../support/builders';
import { AppFault } from '../../../src/application/fault';

const texts = botTexts.sv;
const asking = (value: string, rest: object = {}) => ({
  commandId: 'searchNotices',
  parameters: [{ name: 'query', value }],
  queryOptions: { skip: 0, count: 25 },
  ...rest,
});
const resultsOf = (body: unknown) =>
  (
    body as {
      readonly composeExtension: {
        readonly type: string;
        readonly text?: string;
        readonly attachments?: readonly {
          readonly contentType: string;
          readonly content: { readonly fallbackText: string };
          readonly preview: { readonly contentType: string; readonly content: object };
        }[];
      };
    }
  ).composeExtension;

describe('A search with the message extension', () => {
  it('gives a card to put into the conversation and a line to choose by', async () => {
    const { search } = aTalk({ notices: [aSummary()] });
    const found = resultsOf(await search(asking('nordpump')));
    expect(found).toMatchObject({ type: 'result', attachmentLayout: 'list' });
    expect(found.attachments).toHaveLength(1);
    expect(found.attachments?.[0]).toMatchObject({
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { actions: [{ url: expect.stringMatching(/#FSN-2026-0001$/) as unknown }] },
      preview: {
        contentType: 'application/vnd.microsoft.card.thumbnail',
        content: {
          title: 'FSN-2026-0001 Nordpump 500',
          text: 'Utskickat, följs upp · Hög risk · Nordpump AB',
        },
      },
    });
    expect(JSON.stringify(found)).toContain('Så såg det ut 2026-03-23 14:05.');
  });

  it('lists the newest before anything is typed', async () => {
    const { search } = aTalk({ notices: [aSummary()] });
    const begun = { ...asking(''), parameters: [{ name: 'initialRun', value: 'true' }] };
    expect(resultsOf(await search(begun)).attachments).toHaveLength(1);
  });

  it('gives nothing more when Teams asks for what follows', async () => {
    const { search } = aTalk({ notices: [aSummary()] });
    const next = asking('nordpump', { queryOptions: { skip: 25, count: 25 } });
    expect(resultsOf(await search(next)).attachments).toEqual([]);
  });

  it('shows what nobody has judged yet to the coordinator alone (X-09)', async () => {
    const { search } = aTalk({ notices: [aSummary({ status: 'received' })] });
    expect(resultsOf(await search(asking('nordpump'))).text).toBe(texts.nothingFound);
    expect(resultsOf(await search(asking('nordpump'), theCoordinator)).attachments).toHaveLength(1);
  });

  it('lets nothing in a maker’s text become mark-up', async () => {
    const evil = '<a href="https://evil.example">x</a> [y](https://evil.example)';
    const { search } = aTalk({ notices: [aSummary({ title: evil, manufacturer: evil })] });
    const [result] = resultsOf(await search(asking('evil'))).attachments ?? [];
    expect(JSON.stringify(result?.preview)).not.toMatch(/[<>]/);
    expect(JSON.stringify(result?.content)).not.toMatch(/[^\\]\]\(/);
  });

  it.each([
    ['another command', asking('x', { commandId: 'deleteNotices' })],
    ['nothing', undefined],
    ['a text', 'nordpump'],
    ['parameters that are none', asking('x', { parameters: 'x' })],
    ['a flood of parameters', asking('x', { parameters: Array(1_000).fill({ name: 'query' }) })],
  ])('is not understood with %s', async (_, value) => {
    expect(resultsOf(await aTalk({}).search(value)).text).toBe(texts.searchNotUnderstood);
  });

  it('always answers, whatever is searched for', async () => {
    const { search } = aTalk({ notices: [aSummary()] });
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (value) => {
        const parameters = [{ name: 'query', value }];
        const { type } = resultsOf(await search(asking('', { parameters })));
        expect(['result', 'message']).toContain(type);
      }),
    );
  });

  it('is honest when the lists cannot be reached', async () => {
    const unreachable = () => Promise.reject(new AppFault('store/unavailable', 'No answer.'));
    const { search } = aTalk({ lookup: { ...aRegister([]), searched: unreachable } });
    expect(resultsOf(await search(asking('pump'))).text).toBe(texts.notNow);
  });
});
