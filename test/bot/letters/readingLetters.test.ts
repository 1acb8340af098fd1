import { readingLetters } from '../../../bot/letters/readingLetters';
import type { Effect } from '../../../src/application/effects';
import { chained } from '../../../src/domain/log/chain';
import type { LogEntry } from '../../../src/domain/log/logEntry';
import type { ReadRequestEvent } from '../../../src/domain/documents/receipts/readRequestEvents';
import type { Person } from '../../../src/domain/units/unit';
import { sha256 } from '../../support/builders';
import { aReadRequest, confirmedBy, theEditor, theNurse } from '../../support/readingBuilders';

const pages = 'https://x.example/SitePages/';
const letters = readingLetters('sv', pages);
const stream = 'reading/RH-100#1/iva';

const { state: _s, readers, left: _l, receipts: _r, reminders: _m, ...matter } = aReadRequest();
const asked: ReadRequestEvent = {
  type: 'readingAsked',
  payload: { ...matter, expected: { people: readers } },
};
const posted: ReadRequestEvent = {
  type: 'cardPosted',
  payload: { letter: 'request', conversationId: '19:iva;messageid=1', activityId: '1' },
};

const entriesOf = (
  ...events: readonly (readonly [Person, ReadRequestEvent])[]
): readonly LogEntry[] =>
  [[theEditor, asked] as const, ...events].reduce<readonly LogEntry[]>(
    (before, [actor, event], index) => [
      ...before,
      chained(
        {
          stream,
          subject: 'RH-100',
          actor,
          cause: `${index}`,
          at: '2026-03-23T13:05:00.000Z',
          ...event,
        },
        before[before.length - 1],
        sha256,
      ),
    ],
    [],
  );
const effect = (letter: string): Effect => ({
  ...{ kind: 'updateCard', key: `updateCard/${stream}#2`, subject: 'RH-100', stream, letter },
});

describe('The letters of a request to read (X-22)', () => {
  it('are its card, found by its key, in the place where it stands', () => {
    const mark = { name: 'reading', value: 'RH-100#1/iva' };
    expect(letters.card(effect('request'), entriesOf())).toMatchObject({ place: 'waiting', mark });
    expect(letters.card(effect('request'), entriesOf([theEditor, posted]))).toMatchObject({
      place: { activityId: '1' },
    });
    const refused: ReadRequestEvent = {
      type: 'cardUndelivered',
      payload: { letter: 'request', reason: 'not-installed' },
    };
    expect(letters.card(effect('request'), entriesOf([theEditor, refused]))?.place).toBe('gone');
  });

  it('are a reminder below the card, unless all have answered since', () => {
    const everybody = readers.map((reader) => confirmedBy(reader));
    const below = (...events: readonly (readonly [Person, ReadRequestEvent])[]) =>
      letters.card(effect('reminder/1'), entriesOf([theEditor, posted], ...events));
    expect(below()).toMatchObject({ place: 'waiting', beside: { thread: { activityId: '1' } } });
    expect(below(...everybody)?.place).toBe('gone');
  });

  it('are a mail with the way to the document and to where it is confirmed', async () => {
    const mail = await letters.mail(effect('requestMail'), entriesOf(confirmedBy(theNurse)));
    expect(mail).toMatchObject({
      subject: 'Läs och bekräfta · RH-100, utgåva 1: Läkemedelspumpar på avdelning',
      text: expect.stringContaining(`${pages}StyrandeDokument.aspx?dokument=RH-100`) as string,
    });
    const reminder = await letters.mail(effect('reminder/2'), entriesOf());
    expect(reminder).toMatchObject({ subject: expect.stringMatching(/^Påminnelse 2/) as string });
  });

  it('do not go when nobody is waited for any more, and are no others', async () => {
    const closed: ReadRequestEvent = { type: 'readingClosed', payload: { why: 'asked' } };
    expect(await letters.mail(effect('requestMail'), entriesOf([theEditor, closed]))).toBe(
      'obsolete',
    );
    expect(await letters.mail(effect('other'), entriesOf())).toBeUndefined();
    expect(letters.card(effect('other'), entriesOf())).toBeUndefined();
    expect(letters.card(effect('request'), [])).toBeUndefined();
  });
});
