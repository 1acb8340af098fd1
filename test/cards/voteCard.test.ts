import { voteCard } from '../../src/cards/voteCard';
import { aMember, aVotingStage } from '../support/votingBuilders';

const page = 'https://norrviken.example/sites/mtp/SitePages/LSG.aspx#forslag/LSG-2026-0001.1';

describe('The card of a vote (LS-20, X-25)', () => {
  it('says what each answer means, and has a button for those the rules give and for a conflict', () => {
    const stage = aVotingStage({ meanings: { approve: 'Ja till förslaget.', reject: 'Nej.' } });
    stage.open();
    const card = voteCard({ proposal: stage.proposal(), round: stage.round(), page }, 'sv');
    expect(card.actions?.map(({ title }) => title)).toEqual([
      'Bifall',
      'Avslag',
      'Jäv',
      'Öppna förslaget',
    ]);
    expect(JSON.stringify(card)).toContain('Ja till förslaget.');
    expect(JSON.stringify(card)).toContain('0 av 7 har röstat (4 krävs');
  });

  it('states the own vote of whoever pressed, and of others no more than the rules show', () => {
    const cardOf = (shown: 'turnout' | 'names' | 'answers') => {
      const stage = aVotingStage({ shown });
      stage.open();
      stage.vote(1, 'approve');
      stage.vote(2, 'reject');
      const parts = { proposal: stage.proposal(), round: stage.round(), page, own: aMember(1) };
      return JSON.stringify(voteCard(parts, 'sv'));
    };
    expect(cardOf('turnout')).toContain('Din röst: Bifall');
    expect(cardOf('turnout')).not.toContain('Ledamot 2');
    expect(cardOf('names')).toContain('Har röstat: Ledamot 1, Ledamot 2"');
    expect(cardOf('answers')).toContain('Ledamot 2 (Avslag)');
  });

  it('stays below 20 kB, whatever somebody has written', () => {
    const long = 'åäö*'.repeat(2_500);
    const sentence = 'å'.repeat(500);
    const meanings = {
      approve: sentence,
      reject: sentence,
      referBack: sentence,
      abstain: sentence,
    };
    const stage = aVotingStage({ meanings, shown: 'answers' }, 150);
    stage.open();
    for (let number = 1; number <= 150; number += 1) stage.vote(number, 'approve');
    const basis = Array.from({ length: 20 }, () => ({
      label: long.slice(0, 300),
      url: `https://norrviken.example/${'x'.repeat(900)}`,
    }));
    const proposal = { ...stage.proposal(), title: long.slice(0, 200), text: long, basis };
    const card = voteCard({ proposal, round: stage.round(), page, own: aMember(1) }, 'sv');
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThanOrEqual(20_000);
  });
});
