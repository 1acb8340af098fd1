import { toPressAnswer } from '../../../local-tenant/teams/browser/pressAnswer';

describe('The answer to a press', () => {
  it('is a card for the one who pressed', () => {
    const card = { type: 'AdaptiveCard', body: [] };
    expect(
      toPressAnswer(200, {
        statusCode: 200,
        type: 'application/vnd.microsoft.card.adaptive',
        value: card,
      }),
    ).toEqual({ kind: 'card', card });
  });

  it('is a sentence', () => {
    expect(
      toPressAnswer(200, {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: 'Tack.',
      }),
    ).toEqual({ kind: 'message', text: 'Tack.' });
  });

  it('is trouble, in the words of the service when it has any', () => {
    const value = { code: 'closed', message: 'Ärendet är avslutat.' };
    expect(
      toPressAnswer(200, { statusCode: 400, type: 'application/vnd.microsoft.error', value }),
    ).toEqual({
      kind: 'trouble',
      text: 'Det gick inte: Ärendet är avslutat.',
    });
    expect(toPressAnswer(502, { error: 'Tjänsten bakom kortet är inte ansluten.' })).toEqual({
      kind: 'trouble',
      text: 'Det gick inte: Tjänsten bakom kortet är inte ansluten.',
    });
  });

  it('says what a failure without words means for the person', () => {
    expect(toPressAnswer(500, undefined)).toEqual({
      kind: 'trouble',
      text: expect.stringContaining('Kvittens svarade inte'),
    });
  });

  it('is silent when the service has nothing to say', () => {
    expect(toPressAnswer(200, { statusCode: 200, type: '', value: null })).toEqual({
      kind: 'silent',
    });
  });
});
