import { castVote } from '../../../src/domain/voting/commands/castVote';
import { changeProposal } from '../../../src/domain/voting/commands/changeProposal';
import { closeVote } from '../../../src/domain/voting/commands/closeVote';
import { decideTie } from '../../../src/domain/voting/commands/decideTie';
import { declareConflict } from '../../../src/domain/voting/commands/declareConflict';
import { enterReservation } from '../../../src/domain/voting/commands/enterReservation';
import { openVote } from '../../../src/domain/voting/commands/openVote';
import { remindSilentVoters } from '../../../src/domain/voting/commands/remindSilentVoters';
import { takeBackConflict } from '../../../src/domain/voting/commands/takeBackConflict';
import { withdrawProposal } from '../../../src/domain/voting/commands/withdrawProposal';
import { theService } from '../../../src/domain/log/logEntry';
import { outcomeOf, proposalStatus } from '../../../src/domain/voting/proposal';
import {
  afterwards,
  aMember,
  anOutsider,
  aSubstitute,
  aVotingStage,
  closing,
  opened,
  theSecretary,
} from '../../support/votingBuilders';

const open = (...rules: Parameters<typeof aVotingStage>) => {
  const stage = aVotingStage(...rules);
  stage.open();
  return stage;
};
const text = { title: 'Ny rubrik', text: 'Ny text.', basis: [] };
const close = (stage: ReturnType<typeof open>) => stage.give(closeVote, {}, theService, closing);

describe('A proposal', () => {
  it('is changed by those who lead the group until its vote opens', () => {
    const stage = aVotingStage();
    expect(stage.give(changeProposal, text, aMember(3))).toBe('proposal/not-the-leader');
    expect(stage.give(changeProposal, { ...text, title: ' ' }, theSecretary)).toBe(
      'proposal/part-missing',
    );
    expect(stage.give(changeProposal, text, theSecretary)).toBeUndefined();
    expect(stage.give(changeProposal, text, theSecretary)).toBe('proposal/nothing-changed');
    stage.open();
    expect(stage.give(changeProposal, { ...text, text: 'Annat.' }, theSecretary)).toBe(
      'proposal/already-opened',
    );
  });

  it('names no patient, and links to the web only', () => {
    const stage = aVotingStage();
    const named = { ...text, text: 'Gäller 19121212-1212.' };
    expect(stage.give(changeProposal, named, theSecretary)).toBe('proposal/patient-named');
    const linked = { ...text, basis: [{ label: 'Fil', url: 'javascript:alert(1)' }] };
    expect(stage.give(changeProposal, linked, theSecretary)).toBe('proposal/link-invalid');
  });

  it('is withdrawn with a reason while nothing is settled; then nobody votes', () => {
    const stage = open();
    expect(stage.give(withdrawProposal, { reason: '' }, theSecretary)).toBe(
      'proposal/part-missing',
    );
    expect(stage.give(withdrawProposal, { reason: 'Fel ärende.' }, theSecretary)).toBeUndefined();
    expect(stage.vote(1, 'approve')).toBe('proposal/withdrawn');
    expect(stage.give(closeVote, {}, theService, closing)).toBe('proposal/withdrawn');
  });
});

describe('Opening a vote (LS-20, LS-21)', () => {
  it('takes the closing time of the settings, or a later one, but none that has passed', () => {
    const stage = aVotingStage();
    const at = (closesAt: string) =>
      stage.give(openVote, { closesAt, absent: [] }, theSecretary, opened);
    expect(at(opened)).toBe('proposal/closing-passed');
    expect(at('2027-06-01T09:00:00.000Z')).toBe('proposal/closing-too-far');
    expect(stage.give(openVote, { absent: [] }, theSecretary, opened)).toBeUndefined();
    expect(stage.round().closesAt).toBe(closing);
    expect(at(closing)).toBe('proposal/still-open');
  });

  it('freezes rules and seats: later settings change nothing in it', () => {
    const stage = open();
    const later = { ...stage.group, seats: [], voting: { ...stage.group.voting, meanings: {} } };
    expect(
      stage.give(castVote, { answer: 'approve' }, aMember(1), opened, { groups: [later] }),
    ).toBeUndefined();
  });

  it('marks only members as away', () => {
    const stage = aVotingStage();
    expect(stage.give(openVote, { absent: ['någon'] }, theSecretary, opened)).toBe(
      'proposal/absent-unknown',
    );
  });
});

describe('A vote (X-25)', () => {
  it('is one for each member, the last one, until the closing time', () => {
    const stage = open();
    expect(stage.vote(1, 'approve')).toBeUndefined();
    expect(stage.vote(1, 'approve')).toBe('proposal/same-vote');
    expect(stage.vote(1, 'reject')).toBeUndefined();
    expect(stage.round().votes['m1']).toMatchObject({ answer: 'reject', changes: 1 });
    expect(stage.vote(2, 'approve', '2026-03-30T08:59:59.999Z')).toBeUndefined();
    expect(stage.vote(3, 'approve', closing)).toBe('proposal/too-late');
    expect(stage.vote(3, 'approve', afterwards)).toBe('proposal/too-late');
  });

  it('is refused to all others, with who votes instead', () => {
    const stage = open();
    expect(stage.give(castVote, { answer: 'approve' }, anOutsider)).toBe('proposal/not-the-member');
    expect(stage.give(castVote, { answer: 'approve' }, theSecretary)).toBe(
      'proposal/not-the-member',
    );
    expect(stage.substituteVotes(7, 'approve')).toBe('proposal/member-votes');
  });

  it('is given by the substitute of a member who is away, and by the member when there is none', () => {
    const stage = aVotingStage();
    stage.open(['m7', 'm3']);
    expect(stage.vote(7, 'approve')).toBe('proposal/substitute-votes');
    expect(stage.substituteVotes(7, 'approve')).toBeUndefined();
    expect(stage.vote(3, 'approve')).toBeUndefined();
  });

  it('takes no answer that the rules do not give, and none for an earlier round', () => {
    const stage = open({ meanings: { approve: 'Ja.', reject: 'Nej.' } });
    expect(stage.vote(1, 'abstain')).toBe('proposal/answer-not-allowed');
    expect(stage.give(castVote, { answer: 'approve', round: 2 }, aMember(1))).toBe(
      'proposal/other-round',
    );
  });
});

describe('A conflict of interest', () => {
  it('takes the member and the vote out, and lets the substitute step in', () => {
    const stage = open();
    stage.vote(7, 'approve');
    expect(stage.give(declareConflict, {}, aMember(7))).toBeUndefined();
    expect(stage.round().votes).toEqual({});
    expect(stage.vote(7, 'approve')).toBe('proposal/conflict-declared');
    expect(stage.give(declareConflict, {}, aMember(7))).toBe('proposal/conflict-declared');
    expect(stage.substituteVotes(7, 'reject')).toBeUndefined();
  });

  it('is taken back by the chair alone; the substitute’s vote goes with it', () => {
    const stage = open();
    stage.give(declareConflict, {}, aMember(7));
    stage.substituteVotes(7, 'reject');
    expect(stage.give(takeBackConflict, { person: 'm7' }, theSecretary)).toBe(
      'proposal/not-the-chair',
    );
    expect(stage.give(takeBackConflict, { person: 'm7' }, aMember(1))).toBeUndefined();
    expect(stage.round().votes).toEqual({});
    expect(stage.vote(7, 'approve')).toBeUndefined();
  });

  it('of the chair lets the vice chair preside', () => {
    const stage = open();
    stage.give(declareConflict, {}, aMember(1));
    expect(stage.give(takeBackConflict, { person: 'm1' }, aMember(1))).toBe(
      'proposal/not-the-chair',
    );
    expect(stage.give(takeBackConflict, { person: 'm1' }, aMember(2))).toBeUndefined();
  });
});

describe('Closing a vote', () => {
  it('comes with its time, or earlier on the word of the chair when all have answered', () => {
    const stage = open({}, 3);
    expect(stage.give(closeVote, {}, theService)).toBe('proposal/still-open');
    stage.vote(1, 'approve');
    stage.vote(2, 'approve');
    expect(stage.give(closeVote, {}, stage.chair)).toBe('proposal/not-all-answered');
    stage.vote(3, 'reject');
    expect(stage.give(closeVote, {}, aMember(3))).toBe('proposal/not-the-leader');
    expect(stage.give(closeVote, {}, stage.chair)).toBeUndefined();
    expect(stage.round().closed).toMatchObject({ isEarly: true, count: { outcome: 'carried' } });
    expect(stage.give(closeVote, {}, theService, closing)).toBe('proposal/not-open');
  });

  it('without a quorum gives no result but a new round, with no vote of the first', () => {
    const stage = open();
    stage.vote(1, 'approve');
    close(stage);
    expect(outcomeOf(stage.round())).toBe('noQuorum');
    expect(stage.give(openVote, { absent: [] }, theSecretary, afterwards)).toBeUndefined();
    expect(stage.round()).toMatchObject({ number: 2, votes: {} });
    expect(proposalStatus(stage.proposal())).toBe('open');
  });

  it('with a result is not held again', () => {
    const stage = open();
    [1, 2, 3, 4].forEach((number) => stage.vote(number, 'approve'));
    close(stage);
    expect(stage.give(openVote, { absent: [] }, theSecretary, afterwards)).toBe('proposal/settled');
    expect(stage.give(withdrawProposal, { reason: 'Ångrar.' }, theSecretary)).toBe(
      'proposal/settled',
    );
  });
});

describe('A casting vote (LS-21)', () => {
  const tied = (castingVote = true) => {
    const stage = open({ castingVote });
    [1, 2].forEach((number) => stage.vote(number, 'approve'));
    [3, 4].forEach((number) => stage.vote(number, 'reject'));
    close(stage);
    return stage;
  };

  it('is the chair’s, on a tie, once', () => {
    const stage = tied();
    expect(stage.give(decideTie, { answer: 'approve' }, aMember(2))).toBe('proposal/not-the-chair');
    expect(stage.give(decideTie, { answer: 'approve' }, aMember(1))).toBeUndefined();
    expect(outcomeOf(stage.round())).toBe('carried');
    expect(stage.give(decideTie, { answer: 'reject' }, aMember(1))).toBe('proposal/no-tie');
  });

  it('is refused where the rules give none, and without a tie', () => {
    expect(tied(false).give(decideTie, { answer: 'approve' }, aMember(1))).toBe(
      'proposal/no-casting-vote',
    );
    expect(open().give(decideTie, { answer: 'approve' }, aMember(1))).toBe('proposal/no-tie');
  });
});

describe('A reservation', () => {
  const closed = () => {
    const stage = open();
    [1, 2, 3].forEach((number) => stage.vote(number, 'approve'));
    stage.vote(4, 'reject');
    close(stage);
    return stage;
  };
  const late = { today: '2026-04-03' };

  it('is entered by who voted, within the days, and before the record is adjusted', () => {
    const stage = closed();
    const reserve = (number: number, changes: object = {}) =>
      stage.give(enterReservation, { text: 'Jag reserverar mig.' }, aMember(number), closing, {
        today: '2026-04-02',
        ...changes,
      });
    expect(reserve(5)).toBe('proposal/did-not-vote');
    expect(reserve(4, late)).toBe('proposal/reservation-late');
    expect(reserve(4, { isAdjusted: true })).toBe('proposal/adjusted');
    expect(reserve(4)).toBeUndefined();
    expect(stage.round().reservations).toMatchObject([{ by: { id: 'm4' } }]);
  });

  it('waits until the vote has closed', () => {
    expect(open().give(enterReservation, { text: 'Nej.' }, aMember(4))).toBe('proposal/still-open');
  });
});

describe('A reminder', () => {
  it('goes once for each hour of the rules, as long as somebody is silent', () => {
    const stage = open();
    const at = (now: string) => stage.give(remindSilentVoters, {}, theService, now);
    expect(at('2026-03-28T08:59:00.000Z')).toBe('proposal/nothing-changed');
    expect(at('2026-03-28T09:00:00.000Z')).toBeUndefined();
    expect(at('2026-03-28T10:00:00.000Z')).toBe('proposal/nothing-changed');
    expect(at('2026-03-30T05:00:00.000Z')).toBeUndefined();
    expect(stage.round().reminded).toEqual([48, 4]);
  });

  it('goes to nobody when all have answered', () => {
    const stage = open({}, 3);
    [1, 2, 3].forEach((number) => stage.vote(number, 'approve'));
    expect(stage.give(remindSilentVoters, {}, theService, '2026-03-30T05:00:00.000Z')).toBe(
      'proposal/nothing-changed',
    );
  });
});

describe('A substitute', () => {
  it('never has two votes', () => {
    const stage = open();
    stage.give(declareConflict, {}, aMember(6));
    stage.give(declareConflict, {}, aSubstitute(6));
    expect(stage.substituteVotes(6, 'approve')).toBe('proposal/conflict-declared');
  });
});
