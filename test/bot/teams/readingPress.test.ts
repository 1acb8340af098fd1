import { readingPress } from '../../../bot/teams/readingPress';
import type { AnswerReadingCommand, ReadingOutcome } from '../../../src/application/answerReading';
import type { ReadAnswerRefusal } from '../../../src/domain/documents/receipts/answerReading';
import { refusalText } from '../../../src/text/refusalTexts';
import { aReadRequest, confirmedBy, theNurse } from '../../support/readingBuilders';

const request = aReadRequest({}, confirmedBy(theNurse));
const presser = { by: theNurse, channelId: '19:iva@thread.tacv2', cause: 'invoke:1' };

/** The button of a card, and what it asked for. */
const aCard = (refusal?: ReadAnswerRefusal) => {
  const commands: AnswerReadingCommand[] = [];
  const answer = async (command: AnswerReadingCommand): Promise<ReadingOutcome> => {
    commands.push(command);
    return { request, ...(refusal ? { refusal } : {}) };
  };
  const pressOf = readingPress({
    answer,
    language: 'sv',
    pagesUrl: 'https://x.example/SitePages/',
  });
  return { commands, press: (verb: string, data: unknown) => pressOf(verb, data)?.run(presser) };
};
const key = 'RH-100#1/iva';

describe('A button on a card to readers (X-22)', () => {
  it('confirms for whoever pressed it, in whose channel it was, and gives the card as it stands', async () => {
    const { press, commands } = aCard();
    const shown = await press('confirmReading', { reading: key });
    expect(commands).toEqual([
      {
        requestKey: key,
        answer: { kind: 'confirmed' },
        by: theNurse,
        channelId: '19:iva@thread.tacv2',
        cause: 'invoke:1',
      },
    ]);
    expect(JSON.stringify(shown)).toContain('1 av 3 har bekräftat');
  });

  it('declines with a reason', async () => {
    const { press, commands } = aCard();
    await press('declineReading', { reading: key, why: 'notForMe', reason: 'Inga pumpar.' });
    expect(commands[0]?.answer).toEqual({
      kind: 'declined',
      why: 'notForMe',
      reason: 'Inga pumpar.',
    });
  });

  it('shows the card to who presses twice, and says why to who is refused', async () => {
    const twice = await aCard({ code: 'reading/already-confirmed' }).press('confirmReading', {
      reading: key,
    });
    expect(twice).toMatchObject({ type: 'AdaptiveCard' });
    const refusal = { code: 'reading/not-the-unit', unit: 'IVA' } as const;
    expect(await aCard(refusal).press('confirmReading', { reading: key })).toBe(
      refusalText(refusal, 'sv'),
    );
  });

  it.each([
    ['answerBasis', { reading: key }],
    ['toString', { reading: key }],
    ['confirmReading', undefined],
    ['confirmReading', { reading: 'RH-100#1/../../x' }],
    ['confirmReading', { reading: 'x'.repeat(10_000) }],
    ['confirmReading', { reading: { $ne: 1 } }],
  ])('takes no forged one: %s %j', (verb, data) => {
    expect(aCard().press(verb, data)).toBeUndefined();
  });

  it('takes a forged reason as none', async () => {
    const { press, commands } = aCard();
    await press('declineReading', { reading: key, why: 'x', reason: { a: 1 } });
    expect(commands[0]?.answer).toEqual({ kind: 'declined', why: 'other', reason: '' });
  });
});
