import { heaviestCard, weightOf } from '../../src/cards/cardWeight';
import { readingCard, readingReminderCard } from '../../src/cards/readingCard';
import type { ReadRequest } from '../../src/domain/documents/receipts/readRequest';
import { theHead, theSubstitute } from '../support/builders';
import {
  aReadRequest,
  confirmedBy,
  declinedBy,
  theEditor,
  theNurse,
} from '../support/readingBuilders';

const page = 'https://x.example/SitePages/StyrandeDokument.aspx?dokument=RH-100';
const words = (request: ReadRequest): string => JSON.stringify(readingCard(request, page, 'sv'));
const buttons = (request: ReadRequest): readonly string[] =>
  (readingCard(request, page, 'sv').actions ?? []).map(({ title }) => title);

describe('The card that asks a unit to read (X-22)', () => {
  it('says what, which edition, what is new, by when and how many have confirmed', () => {
    const said = words(aReadRequest({}, confirmedBy(theNurse)));
    [
      'RH-100, utgåva 1',
      'Läkemedelspumpar på avdelning',
      'Nytt i utgåva 1.',
      'Läs senast 2026-04-06',
      '1 av 3 har bekräftat',
      'Senast: Nora Vik, 2026-03-23 14:05',
    ].forEach((sentence) => expect(said).toContain(sentence));
    expect(said).toContain(page);
  });

  it('offers to read, to confirm, and to say why not', () => {
    expect(buttons(aReadRequest())).toEqual([
      'Läs dokumentet',
      'Jag har läst och förstått',
      'Jag kan inte bekräfta',
    ]);
  });

  it('names nobody who has not answered or has declined', () => {
    const said = words(aReadRequest({}, declinedBy(theSubstitute)));
    expect(said).not.toContain(theSubstitute.name);
    expect(said).not.toContain(theHead.name);
    expect(said).toContain('1 har svarat att de inte kan bekräfta');
  });

  it('is short when all have answered, and still takes who joins', () => {
    const done = aReadRequest(
      {},
      confirmedBy(theHead),
      confirmedBy(theSubstitute),
      confirmedBy(theNurse),
    );
    expect(words(done)).toContain('✔ 3 av 3 har bekräftat');
    expect(words(done)).not.toContain('Nytt i utgåva');
    expect(buttons(done)).toContain('Jag har läst och förstått');
  });

  it('asks for nothing when the edition was replaced or the request ended', () => {
    const stale = aReadRequest({}, [
      theEditor,
      { type: 'readingStale', payload: { replacedBy: '2' } },
    ]);
    expect(words(stale)).toContain('Ersatt av utgåva 2');
    expect(buttons(stale)).toEqual(['Läs dokumentet']);
    const closed = aReadRequest({}, [
      theEditor,
      { type: 'readingClosed', payload: { why: 'asked' } },
    ]);
    expect(buttons(closed)).toEqual(['Läs dokumentet']);
  });

  it('bears whatever an author writes, within what Teams takes', () => {
    const request = aReadRequest({
      title: `[x](https://evil.example) ${'å'.repeat(5_000)}`,
      changeNote: '*å_'.repeat(20_000),
    });
    expect(weightOf(readingCard(request, page, 'sv'))).toBeLessThan(heaviestCard);
    const { body } = readingCard(request, page, 'sv');
    expect(JSON.stringify(body)).not.toContain('[x](https://evil.example)');
  });

  it('is told in English where the region speaks it', () => {
    expect(JSON.stringify(readingCard(aReadRequest(), page, 'en'))).toContain(
      'I have read and understood',
    );
  });
});

describe('The reminder below it', () => {
  it('says how many are missing and by when, and adds no buttons', () => {
    const card = readingReminderCard(
      aReadRequest({}, confirmedBy(theNurse)),
      2,
      { id: 'r-2' },
      'sv',
    );
    expect(JSON.stringify(card)).toContain('2 har inte svarat. Läs senast 2026-04-06.');
    expect(card.actions).toBeUndefined();
  });
});
