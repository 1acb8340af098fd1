import { countInWords } from '../../src/text/voteSentences';
import { shownRound } from '../../src/domain/voting/shownRound';
import { closeVote } from '../../src/domain/voting/commands/closeVote';
import { declareConflict } from '../../src/domain/voting/commands/declareConflict';
import { enterReservation } from '../../src/domain/voting/commands/enterReservation';
import { castVote } from '../../src/domain/voting/commands/castVote';
import { votePaper } from '../../src/text/papers/votePaper';
import {
  aMember,
  aSubstitute,
  aVotingStage,
  afterwards,
  during,
  theSecretary,
} from '../support/votingBuilders';

function paperOf(stage: ReturnType<typeof aVotingStage>) {
  const { writtenBy, ...proposal } = stage.proposal();
  const voted = {
    ...proposal,
    writtenBy: writtenBy.name,
    rounds: proposal.rounds.map(shownRound),
  };
  return votePaper(voted, 'Region Norrviken', 'sv');
}

describe('The record of a vote (X-25)', () => {
  it('is not written while the vote is open', () => {
    const stage = aVotingStage();
    stage.open();
    expect(paperOf(stage)).toBeUndefined();
  });

  it('tells proposal, result, who voted what and why, conflicts, substitutes, reservations and rules', () => {
    const stage = aVotingStage();
    stage.open();
    for (const number of [1, 2, 3]) stage.vote(number, 'approve');
    stage.give(castVote, { answer: 'reject', reason: 'För dyrt.' }, aMember(4));
    stage.give(declareConflict, { reason: 'Är delägare.' }, aMember(6));
    stage.give(castVote, { answer: 'abstain' }, aSubstitute(6));
    stage.give(declareConflict, {}, aMember(5));
    stage.give(closeVote, {}, theSecretary, afterwards);
    stage.give(enterReservation, { text: 'Jag reserverar mig.' }, aMember(4), during);
    const paper = paperOf(stage);
    const round = shownRound(stage.round());
    const said = (paper?.blocks ?? []).flatMap((block) => {
      if (block.kind === 'list') return block.items;
      return block.kind === 'text' || block.kind === 'heading' ? [block.text] : [];
    });
    expect(said).toEqual(
      expect.arrayContaining([
        'Regionen inför en gemensam rutin.',
        'Gruppen rekommenderar bifall till förslaget.',
        `${countInWords(round, 'sv')}. 5 av 6 har röstat (beslutsför).`,
        'Ledamot 1 (ordförande): Bifall',
        'Ledamot 4: Avslag. Motivering: För dyrt.',
        'Ledamot 5: jäv, deltog inte',
        'Ersättare 6 för Ledamot 6, jäv: Avstår',
        'Ledamot 7: svarade inte',
        'Ledamot 6: Är delägare.',
        'Utredning',
      ]),
    );
    expect(said.some((line) => /^Ledamot 4, .*: Jag reserverar mig\.$/.test(line))).toBe(true);
    expect(paper?.blocks[paper.blocks.length - 1]).toMatchObject({
      kind: 'signatures',
      people: [{ name: 'Ledamot 1' }, { name: 'Saga Ström' }],
    });
  });
});
