import { caseLetters } from '../../../bot/letters/caseLetters';
import { consultationPress } from '../../../bot/teams/consultationPress';
import type { Person } from '../../../src/domain/units/unit';
import { aCaseStage } from '../../support/aCaseStage';
import { aStranger, theManager } from '../../support/caseBuilders';

const consultation = 'LSG-2026-0001/1/ledning';
const pagesUrl = 'https://norrviken.example/SitePages/';

const aCard = async () => {
  const stage = aCaseStage();
  await stage.consult();
  const press = consultationPress({
    ...{ command: stage.command, settings: stage.settings, language: 'sv' as const },
    pageOf: (key) => `${pagesUrl}LSG.aspx#arenden/${key}`,
  });
  let presses = 0;
  const pressed = async (verb: string, data: object, by: Person = theManager): Promise<string> => {
    const cause = `invoke:${(presses += 1)}`;
    const answer = await press(verb, data)?.run({ by, channelId: undefined, cause });
    await stage.followAll();
    return JSON.stringify(answer);
  };
  const letters = caseLetters({ language: 'sv', settings: stage.settings, pagesUrl });
  const entries = () => stage.log.read('case/LSG-2026-0001');
  return { ...stage, press, pressed, letters, entries };
};

describe('The card that asks an instance (LS-18)', () => {
  it('says the case, the question, the basis, by when and why, with the two answers', async () => {
    const { effects, letters, entries } = await aCard();
    const asked = effects().find(({ kind }) => kind === 'postCard');
    const letter = asked && letters.card(asked, await entries());
    const text = JSON.stringify(letter?.card);
    ['Synpunkter på LSG-2026-0001', 'Håller ni med?', 'Svara senast 2026-04-13'].forEach((said) =>
      expect(text).toContain(said),
    );
    expect(letter?.card.actions?.map(({ title }) => title)).toEqual([
      ...['Lämna synpunkter', 'Inga synpunkter', 'Läs underlaget'],
    ]);
    expect(letter).toMatchObject({
      ...{ place: 'waiting', mark: { name: 'consultation', value: consultation } },
    });
    expect(text.length).toBeLessThan(20_000);
  });

  it('takes comments, and shows who gave them; they may be changed', async () => {
    const { pressed } = await aCard();
    expect(
      await pressed('consultationComments', { consultation, comments: 'Vi håller med.' }),
    ).toContain('Synpunkter från Nils Ek');
    const changed = await pressed('consultationNoComments', { consultation });
    expect(changed).toContain('Inga synpunkter. Nils Ek');
    expect(changed).toContain('Ändra svaret');
  });

  it('is refused empty, to others, and when the step is over', async () => {
    const { pressed, give, setDay } = await aCard();
    expect(await pressed('consultationComments', { consultation })).toContain(
      'Fyll i synpunkterna',
    );
    expect(await pressed('consultationNoComments', { consultation }, aStranger)).toContain(
      'Bara de som svarar för HS-ledning (Nils Ek)',
    );
    setDay('2026-04-14');
    await give('moveOn', {});
    expect(await pressed('consultationNoComments', { consultation })).toContain(
      'Samverkan med berörd instans',
    );
  });

  it('is none of ours with another verb or data that no card of ours sends', async () => {
    const { press } = await aCard();
    expect(press('approveDocument', { consultation })).toBeUndefined();
    expect(press('consultationNoComments', { consultation: '../1/x' })).toBeUndefined();
    expect(press('consultationNoComments', null)).toBeUndefined();
  });
});

describe('The mails of a consultation', () => {
  const mailOf = async (
    { letters, effects, entries }: Awaited<ReturnType<typeof aCard>>,
    letter: string,
  ) => {
    const [any] = effects();
    return any && letters.mail({ ...any, letter }, await entries());
  };

  it('ask for an answer by mail, with the question, the basis and the way to the case', async () => {
    const mail = await mailOf(await aCard(), 'mail/1/gas/1');
    expect(mail).toMatchObject({ subject: 'Synpunkter på LSG-2026-0001 Lånade pumpar' });
    expect(JSON.stringify(mail)).toContain('1. Rutin');
    expect(JSON.stringify(mail)).toContain('LSG.aspx#arenden/LSG-2026-0001');
  });

  it('remind of it, and are not sent when it was answered meanwhile', async () => {
    const card = await aCard();
    expect(await mailOf(card, 'reminder/1/gas/1/1')).toMatchObject({
      subject: 'Påminnelse: synpunkter på LSG-2026-0001 Lånade pumpar',
    });
    await card.give('answerConsultation', {
      ...{ consultation: 1, instanceKey: 'gas', saidBy: 'Åsa Norén' },
      answer: { kind: 'noComments' },
    });
    expect(await mailOf(card, 'reminder/1/gas/1/1')).toBe('obsolete');
    expect(await mailOf(card, 'approval/1')).toBeUndefined();
  });
});
