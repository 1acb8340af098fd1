import { documentPages } from '../../../bot/governing/documentPages';
import { documentLetters } from '../../../bot/letters/documentLetters';
import { approvalPress } from '../../../bot/teams/approvalPress';
import { documentFrom } from '../../../src/application/domainEvents';
import type { Effect } from '../../../src/application/effects';
import type { Person } from '../../../src/domain/units/unit';
import { aDocumentStage } from '../../support/aDocumentStage';
import { theApprover, theEditor } from '../../support/documentBuilders';

const pages = documentPages('https://prov.example/SitePages/');
const approval = 'RH-20001/1';

const aCard = async () => {
  const stage = aDocumentStage();
  await stage.ask();
  const read = () => stage.log.read('document/RH-20001');
  const press = approvalPress({
    command: stage.run,
    roundNow: async () => documentFrom(await read())?.approvalRounds,
    pages,
    language: 'sv',
  });
  let presses = 0;
  const pressed = async (verb: string, data: object, by: Person = theApprover): Promise<string> => {
    const cause = `invoke:${(presses += 1)}`;
    const answer = await press(verb, data)?.run({ by, channelId: undefined, cause });
    return JSON.stringify(answer);
  };
  const letters = documentLetters({
    changesWaiting: () => Promise.resolve(0),
    language: 'sv',
    settings: stage.settings,
    pages,
  });
  const effects = (): readonly Effect[] => stage.outbox.kept.map(({ effect }) => effect);
  return { ...stage, read, press, pressed, letters, effects };
};

describe('A press on the card that asks for approval', () => {
  it('approves, and shows who did; a second one shows the same', async () => {
    const card = await aCard();
    expect(await card.pressed('approveDocument', { approval, reason: 'Bra.' })).toContain(
      'Fastställd av Mia Lund',
    );
    expect(await card.pressed('approveDocument', { approval })).toContain('Fastställd av Mia Lund');
    expect(card.types().filter((type) => type === 'draftApproved')).toHaveLength(1);
  });

  it('takes a later day of publication, and no day that has passed or is none (X-20)', async () => {
    const card = await aCard();
    const asked = card.effects().find(({ kind }) => kind === 'postCard');
    const letter = asked && card.letters.card(asked, await card.read());
    expect(letter?.card.body).toContainEqual({
      type: 'Input.Date',
      id: 'publishOn',
      label: 'Publicera en senare dag (lämna tomt för i dag)',
    });
    const approve = (publishOn: string) => card.pressed('approveDocument', { approval, publishOn });
    expect(await approve('2026-03-22')).toContain('passerat');
    expect(await approve('snart')).toContain('passerat');
    expect(card.types()).not.toContain('draftApproved');
    expect(await approve('2026-05-01')).toContain('Publiceras 2026-05-01');
  });

  it('sends back with a reason alone, and is refused with a sentence to anybody else', async () => {
    const card = await aCard();
    expect(await card.pressed('sendBackDocument', { approval })).toContain('Fyll i anledning');
    expect(await card.pressed('approveDocument', { approval }, theEditor)).toContain(
      'Bara Chefläkare (Mia Lund, Per Alm)',
    );
    expect(await card.pressed('sendBackDocument', { approval, reason: 'Fel.' })).toContain(
      'Skickad tillbaka av Mia Lund',
    );
  });

  it('answers nothing on the card of an earlier round', async () => {
    const card = await aCard();
    await card.give('sendBack', { reason: 'Fel.' }, theApprover);
    await card.give('requestApproval', {});
    expect(await card.pressed('approveDocument', { approval })).toContain('väntar inte');
    expect(card.types()).not.toContain('draftApproved');
  });

  it('is none of ours with another verb or data that no card of ours sends', async () => {
    const { press } = await aCard();
    expect(press('confirmReceipt', { approval })).toBeUndefined();
    expect(press('approveDocument', { approval: '../x/1' })).toBeUndefined();
    expect(press('approveDocument', null)).toBeUndefined();
  });
});

describe('The letters of a document', () => {
  it('have a card for each round, which tells of that round alone', async () => {
    const card = await aCard();
    await card.give('sendBack', { reason: 'Fel gräns.' }, theApprover);
    await card.give('requestApproval', {});
    const [first, ...rest] = card.effects().filter(({ kind }) => kind === 'postCard');
    const second = rest[0];
    if (!first || !second) throw new Error('There are no two cards.');
    const entries = await card.read();
    const [one, other] = [first, second].map((effect) => card.letters.card(effect, entries));
    expect(JSON.stringify(one?.card)).toContain('Skickad tillbaka av Mia Lund');
    expect(JSON.stringify(other?.card)).toContain('approveDocument');
    expect([one?.mark.value, other?.mark.value]).toEqual(['RH-20001/1', 'RH-20001/2']);
    expect(other?.place).toBe('waiting');
  });

  it('have mails that go only while they hold', async () => {
    const card = await aCard();
    await card.give('sendBack', { reason: 'Fel gräns.' }, theApprover);
    const [mail] = card.effects().filter(({ kind }) => kind === 'sendMail');
    if (!mail) throw new Error('There is no mail.');
    expect(await card.letters.mail(mail, await card.read())).toMatchObject({
      subject: 'Skickat tillbaka: RH-20001 Kylskåp för läkemedel – regional hantering',
      text: expect.stringContaining('Fel gräns.') as string,
    });
    await card.give('discardDraft', { reason: 'Behövs inte.' });
    expect(await card.letters.mail(mail, await card.read())).toBe('obsolete');
  });

  it('remind of a review until it is made', async () => {
    const card = await aCard();
    await card.give('approveDraft', {}, theApprover);
    card.setDay('2028-01-10');
    await card.remindOfReviews();
    const review = card.effects().find(({ letter }) => letter.startsWith('review/'));
    if (!review) throw new Error('There is no reminder.');
    expect(await card.letters.mail(review, await card.read())).toMatchObject({
      subject: expect.stringContaining('Granska RH-20001') as string,
    });
    await card.give('reviewEdition', { note: 'Gäller.' });
    expect(await card.letters.mail(review, await card.read())).toBe('obsolete');
  });
});
