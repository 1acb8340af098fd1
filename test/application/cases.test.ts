import { caseTasks } from '../../src/application/cases/caseTasks';
import { layingDesk } from '../../src/application/cases/caseDesk';
import { readingWholeCase } from '../../src/application/cases/wholeCase';
import type { Person } from '../../src/domain/units/unit';
import { aCaseStage } from '../support/aCaseStage';
import {
  aStranger,
  someCaseSettings,
  someFacts,
  someGroups,
  theChair,
  theManager,
  theMember,
} from '../support/caseBuilders';

const posted = { conversationId: 'c', activityId: 'a' };
const delivered = (letter: string) => ({
  ...{ stream: 'case/LSG-2026-0001', subject: 'LSG-2026-0001', letter, effectKey: letter },
});

describe('Cases (LS-04, LS-22)', () => {
  it('get the next number of the year, and the same command the same one', async () => {
    const { begin, followAll, rows } = aCaseStage();
    const wish = { ...someFacts(), groupKey: 'lsg' };
    const keys = [];
    for (const cause of ['command:a', 'command:b', 'command:a'])
      keys.push(await begin(wish, theMember, cause));
    expect(keys.map((key) => key.ok && key.value)).toEqual([
      ...['LSG-2026-0001', 'LSG-2026-0002', 'LSG-2026-0001'],
    ]);
    await followAll();
    expect(rows.get('LSG-2026-0002')).toMatchObject({ Step: 'intake', Status: 'open' });
  });

  it('are refused without what they begin with, and nothing is numbered', async () => {
    const { begin, log } = aCaseStage();
    const wish = { ...someFacts({ title: '' }), groupKey: 'lsg' };
    expect((await begin(wish, theMember, 'command:a')).ok).toBe(false);
    expect(log.entries).toEqual([]);
  });

  it('say what they come from and what their basis is, so that it is found from both ends', async () => {
    const stage = aCaseStage();
    await stage.consult({ comesFrom: 'notice/FSN-2026-0042' });
    expect(Array.from(stage.links.keys())).toEqual([
      'case/LSG-2026-0001>comesFrom>notice/FSN-2026-0042',
      'case/LSG-2026-0001>concerns>document/RH-15405',
    ]);
  });

  it('are unknown by a number nobody has begun', async () => {
    const { give } = aCaseStage();
    expect(await give('moveOn', {})).toEqual({ refusal: { code: 'case/unknown' } });
  });
});

describe('A question to instances (LS-13, LS-18)', () => {
  it('goes by card to a channel and by mail where there is none', async () => {
    const stage = aCaseStage();
    await stage.consult();
    expect(stage.effects().map(({ kind, letter }) => `${kind} ${letter}`)).toEqual([
      'postCard card/1/ledning',
      'sendMail mail/1/gas/1',
    ]);
    expect(stage.rows.get('LSG-2026-0001')).toMatchObject({
      ...{ AskedInstances: 'ledning\ngas', AnswerBy: '2026-04-13', Step: 'consultation' },
    });
  });

  it('goes by mail when the card does not arrive', async () => {
    const stage = aCaseStage();
    await stage.consult();
    await stage.record({
      ...delivered('card/1/ledning'),
      report: { type: 'cardUndelivered', payload: { reason: 'channel-gone' as never } },
    });
    await stage.followAll();
    expect(stage.effects().pop()).toMatchObject({
      ...{ kind: 'sendMail', letter: 'mail/1/ledning/1', to: 'ledning@norrviken.example' },
    });
  });

  it('follows once, however often the log is followed', async () => {
    const stage = aCaseStage();
    await stage.consult();
    const [entries, effects] = [stage.log.entries.length, stage.effects().length];
    await stage.followAll(0);
    expect([stage.log.entries.length, stage.effects().length]).toEqual([entries, effects]);
  });

  it('is on record as not arrived when only the region’s own mailbox is left', async () => {
    const instances = [
      { key: 'ledning', name: 'HS-ledning', mailbox: 'FSN@norrviken.example', people: [] },
      { key: 'gas', name: 'Gaskommittén', mailbox: 'gas@norrviken.example', people: [] },
    ];
    const stage = aCaseStage(someCaseSettings({ instances }));
    await stage.consult();
    const consultation = (await stage.read())?.consultations[0];
    expect(consultation?.instances[0]?.card).toEqual({ undelivered: 'no-channel' });
  });

  it('changes its card with the answer, and takes the case on when all have answered', async () => {
    const stage = aCaseStage();
    await stage.consult();
    const answer = { kind: 'noComments' as const };
    await stage.give(
      'answerConsultation',
      { consultation: 1, instanceKey: 'ledning', answer },
      theManager,
    );
    expect(stage.effects().pop()).toMatchObject({ kind: 'updateCard', letter: 'card/1/ledning' });
    expect((await stage.give('moveOn', {})).refusal).toMatchObject({
      missing: [{ kind: 'answer', instance: 'Gaskommittén' }],
    });
    await stage.give('answerConsultation', {
      ...{ consultation: 1, instanceKey: 'gas', answer, saidBy: 'Åsa Norén, i mejl' },
    });
    expect((await stage.give('moveOn', {})).state?.step).toBe('proposal');
  });
});

describe('Silence (LS-18, X-03)', () => {
  it('is reminded at the pace, in the place of the question, once', async () => {
    const stage = aCaseStage();
    await stage.consult();
    await stage.record({
      ...delivered('card/1/ledning'),
      report: { type: 'cardPosted', payload: posted },
    });
    stage.setDay('2026-04-13');
    expect(await stage.remind()).toBe(0);
    stage.setDay('2026-04-14');
    expect([await stage.remind(), await stage.remind()]).toEqual([2, 0]);
    expect(
      stage
        .effects()
        .slice(-2)
        .map(({ kind, letter }) => `${kind} ${letter}`),
    ).toEqual(['postCard reminder/1/ledning/1', 'sendMail reminder/1/gas/1/1']);
    stage.setDay('2026-04-20');
    expect(await stage.remind()).toBe(2);
  });

  it('does not stop the case behind the day', async () => {
    const stage = aCaseStage();
    await stage.consult();
    stage.setDay('2026-04-14');
    expect((await stage.give('moveOn', {})).state?.step).toBe('proposal');
    expect(await stage.remind()).toBe(0);
  });
});

describe('What waits for a person in cases', () => {
  it('is an answer for the instance, preparation for the official, the rest for who leads', async () => {
    const stage = aCaseStage();
    await stage.consult();
    await stage.begin({ ...someFacts(), groupKey: 'lsg' }, theMember, 'begin:2');
    await stage.followAll();
    const tasksOf = (person: typeof aStranger) =>
      caseTasks(stage.lines(), person, someGroups, someCaseSettings(), '2026-03-23').map(
        ({ kind, key, by }) => `${kind} ${key} ${by ?? ''}`,
      );
    expect(tasksOf(theManager)).toEqual(['answer LSG-2026-0001 2026-04-13']);
    expect(tasksOf(theChair)).toEqual(['takeIn LSG-2026-0002 ']);
    expect(tasksOf(theMember)).toEqual([]);
    stage.setDay('2026-04-14');
    await stage.give('moveOn', {});
    expect(tasksOf(theChair)).toContain('propose LSG-2026-0001 ');
  });

  it('stands on the desk with the groups and how instances are reached', async () => {
    const stage = aCaseStage();
    const desk = layingDesk(stage.settings, stage.desk);
    const { groups, instances } = await desk(theMember);
    expect(groups).toMatchObject([
      { key: 'lsg', leads: false, takesPart: true, leaders: ['Maja Ek', 'Sten Dahl'] },
    ]);
    expect(instances.map(({ reach }) => reach)).toEqual(['channel', 'mail', 'none']);
  });
});

describe('A case whole', () => {
  const whole = async (by: Person = theMember) => {
    const stage = aCaseStage();
    await stage.consult({ comesFrom: 'notice/FSN-2026-0042' });
    const read = readingWholeCase({
      ...{ ...stage.tools, settings: stage.settings, pagesUrl: 'https://x.example/SitePages/' },
      filesOf: async () => ({}),
    });
    return read('LSG-2026-0001', by);
  };

  it('is read with what is missing, what the person may do, and time line', async () => {
    const read = await whole();
    expect(read).toMatchObject({
      ok: true,
      value: {
        group: 'LSG Produkter',
        missing: [{ kind: 'answer' }, { kind: 'answer' }],
        rights: { leads: false, prepares: true, answersFor: [] },
        pages: {
          'document/RH-15405':
            'https://x.example/SitePages/StyrandeDokument.aspx?dokument=RH-15405',
        },
      },
    });
    expect(read.ok && read.value.timeLine[0]).toMatchObject({
      ...{ type: 'caseBegun', actor: 'Lena Falk', sequence: 1 },
    });
  });

  it('is not shown to those it does not concern', async () => {
    expect(await whole(aStranger)).toEqual({
      ok: false,
      refusal: { code: 'case/not-the-member', group: 'LSG Produkter' },
    });
    expect((await whole(theManager)).ok).toBe(true);
  });
});
