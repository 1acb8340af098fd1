import { layingAssignmentDesk } from '../../src/application/assignments/assignmentDesk';
import { assignmentTasks } from '../../src/application/assignments/assignmentTasks';
import { beginCasePlace } from '../../src/application/cases/beginCasePlace';
import { readingWholeAssignment } from '../../src/application/assignments/wholeAssignment';
import { isAssignmentKey } from '../../src/domain/assignments/assignment';
import type { Group } from '../../src/domain/groups/group';
import type { Person } from '../../src/domain/units/unit';
import { anAssignmentStage } from '../support/anAssignmentStage';
import {
  assignmentGroups,
  theKey,
  theLagMember,
  writtenAssignment,
} from '../support/assignmentBuilders';
import { aStranger, theChair, theMember, theSecretary, theWorker } from '../support/caseBuilders';

const posted = { conversationId: 'c', activityId: 'a' };
const report = {
  ...{ isFinal: false, done: 'Alla är frågade.', left: 'Förslaget.', risks: '' },
  questions: ['Ska forskning vara med?'],
};
const without = (key: string, ...parts: (keyof Group)[]): readonly Group[] =>
  assignmentGroups.map((group) =>
    group.key === key
      ? (Object.fromEntries(
          Object.entries(group).filter(([name]) => !parts.includes(name as keyof Group)),
        ) as unknown as Group)
      : group,
  );

describe('Assignments (LS-06)', () => {
  it('get the next number of the year, and the same command the same one', async () => {
    const { write, followAll, rows } = anAssignmentStage();
    const wish = { ...writtenAssignment(), groupKey: 'lsg', lagKey: 'lag' };
    const keys = [];
    for (const cause of ['command:a', 'command:b', 'command:a'])
      keys.push(await write(wish, theChair, cause));
    expect(keys.map((key) => key.ok && key.value)).toEqual([
      ...['UPP-2026-0001', 'UPP-2026-0002', 'UPP-2026-0001'],
    ]);
    expect(keys.every((key) => key.ok && isAssignmentKey(key.value))).toBe(true);
    await followAll();
    expect(rows.get('UPP-2026-0002')).toMatchObject({ Status: 'draft', Progress: 'open' });
  });

  it('are refused incomplete, and nothing is numbered', async () => {
    const { write, log } = anAssignmentStage();
    const wish = { ...writtenAssignment({ task: '' }), groupKey: 'lsg', lagKey: 'lag' };
    expect((await write(wish, theChair, 'command:a')).ok).toBe(false);
    expect(log.entries).toEqual([]);
  });

  it('say which case they come from, so that it is found from both ends', async () => {
    const stage = anAssignmentStage();
    await stage.begin({ comesFrom: 'case/LSG-2026-0007' });
    expect(Array.from(stage.links.keys())).toEqual([
      `assignment/${theKey}>comesFrom>case/LSG-2026-0007`,
    ]);
  });

  it('are unknown by a number nobody has written', async () => {
    const { give } = anAssignmentStage();
    expect(await give('giveAssignment', {})).toEqual({ refusal: { code: 'assignment/unknown' } });
  });

  it('tell nobody while they are only written', async () => {
    const stage = anAssignmentStage();
    await stage.begin();
    await stage.give('withdrawAssignment', { reason: 'Behövs inte.' });
    expect(stage.letters()).toEqual([]);
  });
});

describe('An assignment that is given (LS-06)', () => {
  it('goes by card to the working group, and its text is kept as a file once for each edition', async () => {
    const stage = anAssignmentStage();
    await stage.accept();
    expect(stage.letters()).toEqual(['postCard edition/1', 'updateCard edition/1']);
    const change = { ...writtenAssignment({ title: 'Nytt' }), reason: 'Mer kom till.' };
    await stage.give('changeAssignment', change);
    expect(stage.letters().slice(2)).toEqual(['postCard edition/2', 'updateCard edition/1']);
    expect(stage.copies).toEqual([`${theKey} utgåva 1.docx`, `${theKey} utgåva 2.docx`]);
    expect((await stage.read())?.editions.map(({ copy }) => copy?.name)).toEqual(stage.copies);
    expect(stage.rows.get(theKey)).toMatchObject({ Status: 'given', Edition: 2, Title: 'Nytt' });
  });

  it('goes by mail where there is no channel, or where the card does not arrive', async () => {
    const stage = anAssignmentStage(without('lag', 'channel'));
    await stage.accept();
    expect(stage.effects().map(({ kind, letter }) => [kind, letter])).toEqual([
      ['sendMail', 'edition/1/1'],
    ]);
    const lost = anAssignmentStage();
    await lost.accept();
    await lost.record({
      ...{ stream: `assignment/${theKey}`, subject: theKey, letter: 'edition/1', effectKey: 'e' },
      report: { type: 'cardUndelivered', payload: { reason: 'channel-gone' as never } },
    });
    await lost.followAll();
    expect(lost.effects().pop()).toMatchObject({
      ...{ kind: 'sendMail', letter: 'edition/1/1', to: 'sten@norrviken.example' },
    });
  });

  it('follows once, however often the log is followed', async () => {
    const stage = anAssignmentStage();
    await stage.accept();
    await stage.give('giveReport', report, theLagMember);
    const before = [stage.log.entries.length, stage.effects().length, stage.copies.length];
    await stage.followAll(0);
    expect([stage.log.entries.length, stage.effects().length, stage.copies.length]).toEqual(before);
  });
});

describe('A report (LS-07, LS-08)', () => {
  it('is told to the group; answers and feedback are told to the working group', async () => {
    const stage = anAssignmentStage();
    await stage.accept();
    const told = stage.letters().length;
    await stage.give('giveReport', report, theLagMember);
    await stage.give('answerQuestion', { question: 1, text: 'Ja.' });
    await stage.give('giveFeedback', { report: 1, text: 'Bra.' });
    const channels = stage
      .effects()
      .slice(told)
      .map((effect) => effect.kind === 'postCard' && effect.channel.channelId);
    expect(channels).toEqual(['lsg-channel', 'lag-channel', 'lag-channel']);
  });

  it('moves the row on, and its questions have rows of their own', async () => {
    const stage = anAssignmentStage();
    await stage.accept();
    await stage.give('giveReport', report, theLagMember);
    expect(stage.rows.get(theKey)).toMatchObject({
      ...{ NextReportOn: '2026-05-20', Reports: 1, OpenQuestions: 1, WithoutFeedback: 1 },
    });
    expect(stage.questions.get(`${theKey}.1`)).toMatchObject({
      ...{ Status: 'open', Question: 'Ska forskning vara med?', AskedByName: 'Ida Sten' },
    });
    await stage.give('answerQuestion', { question: 1, text: 'Ja.', caseKey: 'LSG-2026-0009' });
    await stage.give('giveFeedback', { report: 1, text: 'Bra.' });
    expect(stage.rows.get(theKey)).toMatchObject({ OpenQuestions: 0, WithoutFeedback: 0 });
    expect(stage.questions.get(`${theKey}.1`)).toMatchObject({
      ...{ Status: 'answered', Answer: 'Ja.', AnsweredByName: 'Maja Ek', CaseKey: 'LSG-2026-0009' },
    });
  });

  it('is the last one when the group ends the assignment, and can be sent back before', async () => {
    const stage = anAssignmentStage();
    await stage.accept();
    const final = { ...report, isFinal: true, questions: [] };
    await stage.give('giveReport', final, theWorker);
    await stage.give('sendBackReport', { reason: 'Listan saknas.', finalReportOn: '2026-08-31' });
    expect(stage.rows.get(theKey)).toMatchObject({
      ...{ Status: 'accepted', FinalReportOn: '2026-08-31' },
    });
    await stage.give('giveReport', final, theWorker);
    await stage.give('endAssignment', { note: 'Tack.' });
    expect(stage.rows.get(theKey)).toMatchObject({
      ...{ Status: 'ended', Progress: 'over', NextReportOn: null },
      OverAt: '2026-03-23T09:00:00.000Z',
    });
    expect(stage.letters().slice(-2)).toEqual(['postCard event/8', 'updateCard edition/1']);
  });

  it('drops the questions nobody answered when the assignment is withdrawn', async () => {
    const stage = anAssignmentStage();
    await stage.accept();
    await stage.give('giveReport', report, theLagMember);
    await stage.give('withdrawAssignment', { reason: 'Löst.' });
    expect(stage.questions.get(`${theKey}.1`)).toMatchObject({ Status: 'dropped' });
    expect(stage.rows.get(theKey)).toMatchObject({ OpenQuestions: 0, Status: 'withdrawn' });
  });
});

describe('A report day (X-03)', () => {
  it('is reminded of before and behind, each once, in the working group’s channel', async () => {
    const stage = anAssignmentStage();
    await stage.accept();
    const on = async (day: string): Promise<number> => {
      stage.setDay(day);
      return stage.remind();
    };
    const counts = [];
    for (const day of ['2026-04-12', '2026-04-13', '2026-04-13', '2026-04-21', '2026-04-27'])
      counts.push(await on(day));
    expect(counts).toEqual([0, 1, 0, 1, 1]);
    expect(stage.effects().pop()).toMatchObject({
      ...{ kind: 'postCard', channel: { channelId: 'lag-channel' } },
    });
    await stage.give('giveReport', report, theLagMember);
    expect(await on('2026-05-01')).toBe(0);
  });
});

describe('What waits for a person in assignments (LS-09)', () => {
  const tasksOf = (stage: ReturnType<typeof anAssignmentStage>, person: Person) =>
    assignmentTasks(stage.lines(), person, assignmentGroups).map(({ kind, key, by }) =>
      `${kind} ${key} ${by ?? ''}`.trim(),
    );

  it('goes from those who give to those who work, and back', async () => {
    const stage = anAssignmentStage();
    await stage.begin();
    expect(tasksOf(stage, theChair)).toEqual([`give ${theKey}`]);
    expect(tasksOf(stage, theWorker)).toEqual([]);
    await stage.give('giveAssignment', {});
    expect(tasksOf(stage, theWorker)).toEqual([`accept ${theKey}`]);
    await stage.give('acceptAssignment', { edition: 1 }, theWorker);
    expect(tasksOf(stage, theWorker)).toEqual([`report ${theKey} 2026-04-20`]);
    expect(tasksOf(stage, theLagMember)).toEqual([]);
    await stage.give('giveReport', report, theLagMember);
    expect(tasksOf(stage, theChair)).toEqual([`answer ${theKey}`]);
    await stage.give('answerQuestion', { question: 1, text: 'Ja.' });
    expect(tasksOf(stage, theChair)).toEqual([`feedback ${theKey}`]);
    stage.setDay('2026-05-21');
    await stage.give('giveReport', { ...report, questions: [] }, theLagMember);
    expect(tasksOf(stage, theWorker)).toEqual([`reportFinally ${theKey} 2026-06-30`]);
    await stage.give('giveReport', { ...report, isFinal: true, questions: [] }, theWorker);
    expect(tasksOf(stage, theChair)).toEqual([`judgeFinal ${theKey}`]);
    expect(tasksOf(stage, theWorker)).toEqual([]);
  });

  it('stands on the desk with the groups, and how each is reached', async () => {
    const { settings, lines } = anAssignmentStage();
    const desk = await layingAssignmentDesk(settings, async () => lines())(theLagMember);
    expect(desk.groups).toEqual([
      {
        ...{ key: 'lsg', name: 'LSG Produkter', leads: false, takesPart: true, isMine: false },
        leaders: ['Maja Ek', 'Sten Dahl'],
      },
    ]);
    expect(desk.lags).toMatchObject([
      { key: 'lag', groupKey: 'lsg', leaderId: 'jon', isMine: true, reach: 'channel' },
    ]);
    const groups = without('lag', 'channel');
    const mailed = layingAssignmentDesk({ ...settings, groups }, async () => []);
    expect((await mailed(theSecretary)).lags[0]?.reach).toBe('mail');
  });
});

describe('An assignment whole', () => {
  const whole = async (by: Person, isGiven = true) => {
    const stage = anAssignmentStage();
    await (isGiven ? stage.accept() : stage.begin());
    return readingWholeAssignment({
      ...{ log: stage.log, groups: assignmentGroups, regionName: 'Region Norrviken' },
    })(theKey, by);
  };

  it('is read with the one next step of who looks, its next day and its time line', async () => {
    const read = await whole(theLagMember);
    expect(read).toMatchObject({
      ok: true,
      value: {
        ...{ group: 'LSG Produkter', lag: 'LAG Tillverkning', next: 'report' },
        nextReportOn: '2026-04-20',
        rights: { leads: false, accepts: false, reports: true },
      },
    });
    expect(read.ok && read.value.timeLine.map(({ type }) => type)).toEqual([
      ...['assignmentWritten', 'assignmentGiven', 'copyKept', 'assignmentAccepted'],
    ]);
  });

  it('is for those who take part; a draft for the group alone', async () => {
    const refused = {
      ok: false,
      refusal: { code: 'assignment/not-the-reader', group: 'LSG Produkter' },
    };
    expect(await whole(aStranger)).toEqual(refused);
    expect(await whole(theLagMember, false)).toEqual(refused);
    expect((await whole(theMember, false)).ok).toBe(true);
  });

  it('shows where the card stands that was posted', async () => {
    const stage = anAssignmentStage();
    await stage.accept();
    await stage.record({
      ...{ stream: `assignment/${theKey}`, subject: theKey, letter: 'edition/1', effectKey: 'e' },
      report: { type: 'cardPosted', payload: posted },
    });
    expect((await stage.read())?.editions[0]?.card).toEqual({ posted });
  });
});

describe('A case begun from another record (LS-22)', () => {
  it('is begun at an address with the record and a proposed title', () => {
    expect(beginCasePlace('/sites/mtp/SitePages/', `assignment/${theKey}`, 'Vem betalar?')).toBe(
      `/sites/mtp/SitePages/LSG.aspx#arenden/nytt/assignment%2F${theKey}/Vem%20betalar%3F`,
    );
    expect(beginCasePlace('', 'audit/REV-2026-0001')).toBe(
      'LSG.aspx#arenden/nytt/audit%2FREV-2026-0001',
    );
  });
});
