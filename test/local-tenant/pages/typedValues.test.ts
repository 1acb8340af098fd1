import { cardWithTyped } from '../../../local-tenant/teams/browser/typedValues';

describe('A card that changes while somebody types', () => {
  it('keeps texts, and numbers as numbers, which the renderer takes nothing else for', () => {
    const card = {
      body: [
        { type: 'Input.Text', id: 'comment' },
        { type: 'Input.Number', id: 'found0' },
        { type: 'Input.Number', id: 'returned0' },
      ],
    };
    const typed = new Map([
      ['comment', '30 filter'],
      ['found0', '30'],
    ]);
    expect(cardWithTyped(card, typed)).toEqual({
      body: [
        { type: 'Input.Text', id: 'comment', value: '30 filter' },
        { type: 'Input.Number', id: 'found0', value: 30 },
        { type: 'Input.Number', id: 'returned0' },
      ],
    });
  });
});
