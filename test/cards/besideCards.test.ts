import { copyCard, callForHelpCard, reminderCard } from '../../src/cards/besideCards';
import { aContent, answered, aPerson, aPostedDispatch } from '../support/builders';
import { anOwnHandlingDispatch } from '../support/dispatchBuilders';

const mark = { id: 'postCard-1' };
const page = 'https://prov.example/sakerhet#FSN-2026-0001';
const evil = '[Klicka](https://evil.example)';

describe('The reply that reminds a department (X-03)', () => {
  const said = (on: string, dispatch = aPostedDispatch()) =>
    JSON.stringify(reminderCard(dispatch, { number: 2, on }, mark, 'sv'));

  it.each([
    ['2026-03-22', '2 dagar kvar: svara senast 2026-03-24.'],
    ['2026-03-23', '1 dag kvar: svara senast i morgon, 2026-03-24.'],
    ['2026-03-24', 'Svaret ska ha kommit i dag, 2026-03-24.'],
    ['2026-03-25', 'Svaret skulle ha kommit i går, 2026-03-24.'],
    ['2026-03-27', 'Svaret skulle ha kommit 2026-03-24, för 3 dagar sedan.'],
  ])('says on %s: %s', (on, words) => {
    expect(said(on)).toContain(words);
    expect(said(on)).toContain('Påminnelse 2 · FSN-2026-0001');
  });

  it('asks own handling for its closing note, by the day to be done by (SN-61)', () => {
    expect(said('2026-03-31', anOwnHandlingDispatch())).toMatch(
      /ärendet är avslutat\. Svaret skulle ha kommit i går, 2026-03-30/,
    );
  });
});

describe('A card to the coordinator', () => {
  it('tells who needs help with what, and leads to the case (X-02)', () => {
    const help = { ...answered(), question: 'Vilka pumpar gäller det?' };
    const card = callForHelpCard(aPostedDispatch({ help }), help, page, mark, 'sv');
    const text = JSON.stringify(card.body);
    expect(text).toContain('Intensivvårdsavdelningen ber om hjälp · FSN-2026-0001');
    expect(text).toContain('Anna Berg frågade 2026-03-23 11:00:');
    expect(text).toContain('Vilka pumpar gäller det?');
    expect(card.actions).toEqual([{ type: 'Action.OpenUrl', title: 'Öppna ärendet', url: page }]);
  });

  it('is the copy of a late reminder (X-03)', () => {
    const card = copyCard(aPostedDispatch(), 3, page, mark, 'sv');
    expect(JSON.stringify(card.body)).toContain('Påminnelse 3 har gått ut · FSN-2026-0001');
    expect(JSON.stringify(card.body)).toContain('bland annat Intensivvårdsavdelningen');
  });

  it('is found by the mark of its heading', () => {
    const card = copyCard(aPostedDispatch(), 3, page, mark, 'sv');
    expect(card.body[0]).toMatchObject({ id: 'postCard-1', style: 'heading' });
  });

  it('shows what people wrote as they wrote it', () => {
    const dispatch = aPostedDispatch({ content: aContent({ title: evil }) });
    const help = { ...answered(aPerson(evil)), question: evil };
    const cards = [
      callForHelpCard(dispatch, help, page, mark, 'sv'),
      copyCard(dispatch, 3, page, mark, 'en'),
      reminderCard(dispatch, { number: 1, on: '2026-03-24' }, mark, 'sv'),
    ];
    expect(JSON.stringify(cards.map(({ body }) => body))).not.toContain('[Klicka](');
  });
});
