import { assignmentLetters } from '../../../bot/letters/assignmentLetters';
import { assignmentPress } from '../../../bot/teams/assignmentPress';
import { answeringAssignments } from '../../../bot/teams/assignmentWords';
import type { Effect } from '../../../src/application/effects';
import type { Person } from '../../../src/domain/units/unit';
import { anAssignmentStage } from '../../support/anAssignmentStage';
import {
  assignmentGroups,
  theKey,
  theLagMember,
  writtenAssignment,
} from '../../support/assignmentBuilders';
import { aStranger, theChair, theWorker } from '../../support/caseBuilders';

const pagesUrl = 'https://norrviken.example/SitePages/';
const assignment = `${theKey}/1`;
const report = {
  ...{ isFinal: false, done: 'Alla är frågade.', left: 'Förslaget.', risks: 'En saknas.' },
  questions: ['Ska *forskning* vara med?'],
};

const aGivenOne = async () => {
  const stage = anAssignmentStage();
  await stage.begin();
  await stage.give('giveAssignment', {});
  const press = assignmentPress({
    ...{ command: stage.command, groups: assignmentGroups, language: 'sv' as const },
    pageOf: (key) => `${pagesUrl}Uppdrag.aspx#uppdrag/${key}`,
  });
  const letters = assignmentLetters({ language: 'sv', groups: assignmentGroups, pagesUrl });
  const entries = () => stage.log.read(`assignment/${theKey}`);
  let presses = 0;
  return {
    ...{ ...stage, press, letters, entries },
    async pressed(data: object, by: Person = theWorker): Promise<string> {
      const cause = `invoke:${(presses += 1)}`;
      const answer = await press('acceptAssignment', data)?.run({
        by,
        channelId: undefined,
        cause,
      });
      await stage.followAll();
      return JSON.stringify(answer);
    },
    async last(): Promise<string> {
      const effect = stage.effects().pop();
      return JSON.stringify(effect && letters.card(effect, await entries())?.card);
    },
    place: () =>
      stage.record({
        ...{ stream: `assignment/${theKey}`, subject: theKey, letter: 'edition/1', effectKey: 'e' },
        report: { type: 'cardPosted', payload: { conversationId: 'c', activityId: 'a' } },
      }),
  };
};

describe('The card that gives an assignment (LS-06)', () => {
  it('says what is to be done, by when and from whom, with the button that takes it on', async () => {
    const { effects, letters, entries } = await aGivenOne();
    const [effect] = effects();
    const letter = effect && letters.card(effect, await entries());
    const text = JSON.stringify(letter?.card);
    [
      `Nytt uppdrag ${theKey}`,
      'Kartlägg vilka som tillverkar.',
      'Första rapport 2026-04-20.',
      'Slutrapport senast 2026-06-30.',
      'Från LSG Produkter. Ansvarig: Jon Berg.',
    ].forEach((said) => expect(text).toContain(said));
    expect(letter?.card.actions?.map(({ title }) => title)).toEqual([
      ...['Ta emot uppdraget', 'Läs uppdraget'],
    ]);
    expect(letter).toMatchObject({
      ...{ place: 'waiting', mark: { name: 'assignment', value: assignment } },
    });
    expect(text.length).toBeLessThan(20_000);
  });

  it('keeps below 20 kB whatever is written', async () => {
    const stage = anAssignmentStage();
    const long = '*Å*'.repeat(2_600);
    await stage.begin({ task: long, expectedResult: long, purpose: long });
    await stage.give('giveAssignment', {});
    const letters = assignmentLetters({ language: 'sv', groups: assignmentGroups, pagesUrl });
    const [effect] = stage.effects();
    const entries = await stage.log.read(`assignment/${theKey}`);
    const card = JSON.stringify(effect && letters.card(effect, entries)?.card);
    expect(Buffer.byteLength(card)).toBeLessThan(20_000);
  });

  it('is taken on by who leads the working group, and says so; others are refused', async () => {
    const { pressed } = await aGivenOne();
    expect(await pressed({ assignment }, theLagMember)).toContain(
      'Bara den som leder LAG Tillverkning',
    );
    const answer = await pressed({ assignment });
    expect(answer).toContain('Mottaget av Jon Berg 2026-03-23');
    expect(answer).not.toContain('Ta emot uppdraget');
    expect(await pressed({ assignment })).toContain('status Pågår');
    expect(await pressed({ assignment: 'UPP-2026-0099/1' })).toContain('finns inte');
  });

  it('is not taken for what is forged', async () => {
    const { press } = await aGivenOne();
    expect(press('acceptAssignment', { assignment: '../1' })).toBeUndefined();
    expect(press('somethingElse', { assignment })).toBeUndefined();
  });

  it('says that it was replaced, asked back or withdrawn', async () => {
    const stage = await aGivenOne();
    const update: Effect = {
      ...{ kind: 'updateCard', key: 'k', subject: theKey, stream: `assignment/${theKey}` },
      letter: 'edition/1',
    };
    const card = async () => JSON.stringify(stage.letters.card(update, await stage.entries()));
    await stage.give('askBack', { question: 'Ingår programvara?' }, theWorker);
    expect(await card()).toContain('Arbetsgruppen har frågat');
    const change = { ...writtenAssignment({ title: 'Nytt' }), reason: 'Mer kom till.' };
    await stage.give('changeAssignment', change);
    expect(await card()).toContain('Ersatt av utgåva 2');
    await stage.give('withdrawAssignment', { reason: 'Löst.' });
    const second = { ...update, letter: 'edition/2' };
    expect(JSON.stringify(stage.letters.card(second, await stage.entries()))).toContain(
      'Återkallat',
    );
  });
});

describe('News of an assignment (LS-07, LS-08)', () => {
  it('tell the group of a report, in plain words, with its questions', async () => {
    const stage = await aGivenOne();
    await stage.pressed({ assignment });
    await stage.give('giveReport', report, theLagMember);
    const card = await stage.last();
    [`Rapport 1 om ${theKey}`, 'Ida Sten, LAG Tillverkning', 'En fråga behöver svar'].forEach(
      (said) => expect(card).toContain(said),
    );
    expect(card).toContain('Ska \\\\*forskning\\\\* vara med?');
  });

  it('tell the working group below its card of answers, feedback, what is sent back and the end', async () => {
    const stage = await aGivenOne();
    await stage.place();
    await stage.pressed({ assignment });
    await stage.give('giveReport', report, theLagMember);
    await stage.give('answerQuestion', { question: 1, text: 'Ja.', caseKey: 'LSG-2026-0009' });
    expect(await stage.last()).toContain('Frågan blev ärende LSG-2026-0009.');
    const effect = stage.effects().pop();
    expect(effect && stage.letters.card(effect, await stage.entries())).toMatchObject({
      ...{ place: 'waiting', beside: { thread: { activityId: 'a' } } },
    });
    await stage.give('giveFeedback', { report: 1, text: 'Bra gjort.' });
    expect(await stage.last()).toContain(`Återkoppling på rapport 1 om ${theKey}`);
    await stage.give('giveReport', { ...report, isFinal: true, questions: [] }, theWorker);
    expect(await stage.last()).toContain(`Slutrapport om ${theKey}`);
    await stage.give('sendBackReport', { reason: 'Lista.', finalReportOn: '2026-08-31' });
    expect(await stage.last()).toContain('Ny dag för slutrapporten: 2026-08-31');
  });

  it('remind of a day, and not when the report has come', async () => {
    const stage = await aGivenOne();
    await stage.pressed({ assignment });
    stage.setDay('2026-04-21');
    await stage.remind();
    expect(await stage.last()).toContain(`Rapporten om ${theKey} skulle ha kommit 2026-04-20`);
    const reminder = stage.effects().pop();
    await stage.give('giveReport', report, theLagMember);
    const entries = await stage.entries();
    expect(reminder && stage.letters.card(reminder, entries)?.place).toBe('gone');
    expect(reminder && (await stage.letters.mail(reminder, entries))).toBe('obsolete');
  });

  it('go by mail with the same words where there is no channel', async () => {
    const stage = await aGivenOne();
    const mail = (letter: string): Effect => ({
      ...{ kind: 'sendMail', key: 'k', subject: theKey, stream: `assignment/${theKey}` },
      ...{ letter, to: 'lag@norrviken.example' },
    });
    const given = await stage.letters.mail(mail('edition/1/1'), await stage.entries());
    expect(given).toMatchObject({
      subject: `Nytt uppdrag ${theKey} Register över egna produkter`,
    });
    await stage.give('askBack', { question: 'Ingår programvara?' }, theWorker);
    const asked = await stage.letters.mail(mail('event/4/1'), await stage.entries());
    expect(JSON.stringify(asked)).toContain('Ingår programvara?');
    expect(await stage.letters.mail(mail('event/99/1'), await stage.entries())).toBeUndefined();
  });
});

describe('The word uppdrag (LS-09)', () => {
  const asked = async (by: Person, channelId?: string) => {
    const { lines } = await aGivenOne();
    const answer = answeringAssignments({
      assignments: { groups: assignmentGroups, open: async () => lines() },
      pages: { assignments: `${pagesUrl}Uppdrag.aspx` },
      clock: { today: () => '2026-03-23' },
    });
    const written = { text: 'uppdrag', by, ...(channelId ? { channel: { channelId } } : {}) };
    return JSON.stringify(await answer(written, 'sv'));
  };

  it('lists what somebody’s groups have open, and in a channel what its group has', async () => {
    const open = `**${theKey}** Register över egna produkter · Väntar på arbetsgruppen`;
    expect(await asked(theChair)).toContain(open);
    expect(await asked(theLagMember)).toContain(open);
    expect(await asked(aStranger, 'lag-channel')).toContain(open);
  });

  it('says so to those who sit in no group, and elsewhere', async () => {
    expect(await asked(aStranger)).toContain('Du sitter inte i någon samverkansgrupp');
    expect(await asked(theChair, 'another-channel')).toContain('Den här kanalen');
  });
});
