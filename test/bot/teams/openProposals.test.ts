import { answeringOpenProposals } from '../../../bot/teams/openProposals';
import type { ProposalLine } from '../../../src/application/voting/proposalPages';
import { openProposalsTexts } from '../../../src/text/openProposalsTexts';
import { aTalk, wordsOf } from '../../support/botBuilders';

const page = 'https://site.example/SitePages/LSG.aspx#forslag';
const aLine = (number: number, some: Partial<ProposalLine> = {}): ProposalLine => ({
  ...{ key: `LSG-2026-0001.${number}`, caseKey: 'LSG-2026-0001', groupName: 'LSG Prov' },
  ...{ title: `Rutin ${number}`, status: 'open', answered: number, seats: 7 },
  closesAt: `2026-03-3${number}T09:00:00.000Z`,
  ...some,
});

const asked = async (lines: readonly ProposalLine[], word = 'förslag'): Promise<string> => {
  const openProposals = answeringOpenProposals({ list: async () => lines }, page);
  return wordsOf((await aTalk({ openProposals }).say(word))[0]);
};

describe('The word förslag (LS-20)', () => {
  it('lists the votes that are open, the one that closes soonest first, and no others', async () => {
    const words = await asked([aLine(1), aLine(0), aLine(2, { status: 'closed' })]);
    expect(words).toContain('LSG Prov · stänger 2026-03-30 11:00 · 0 av 7 har röstat');
    expect(words.indexOf('Rutin 0')).toBeLessThan(words.indexOf('Rutin 1'));
    expect(words).not.toContain('Rutin 2');
    expect(words).not.toMatch(/Bifall|Avslag/);
  });

  it('leads to the page', async () => {
    const card = await answeringOpenProposals({ list: async () => [aLine(1)] }, page)('sv');
    expect(card).toMatchObject({ actions: [{ type: 'Action.OpenUrl', url: page }] });
  });

  it('says so when no vote is open, in the language of the word', async () => {
    expect(await asked([])).toContain(openProposalsTexts.sv.none);
    expect(await asked([], 'proposals')).toContain(openProposalsTexts.en.none);
  });

  it('says so where the region has no groups that vote', async () => {
    expect(wordsOf((await aTalk({}).say('förslag'))[0])).toContain(openProposalsTexts.sv.notHere);
  });
});
