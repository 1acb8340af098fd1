import { eventText, type ToldEvent } from '../../src/text/eventTexts';

const told = (payload: { readonly [name: string]: string | number } = {}): ToldEvent => ({
  by: 'Karin Sand',
  unit: 'Intensivvården',
  text: (name) => String(payload[name] ?? ''),
  count: (name) => Number(payload[name] ?? 0),
});
const sv = (type: string, payload = {}): string | undefined => eventText(type, told(payload), 'sv');

describe('The sentence of an event in the log', () => {
  it('tells who closed and opened a case, and why (X-11)', () => {
    expect([
      sv('noticeClosed', { note: 'Allt klart.' }),
      sv('noticeReopened', { reason: 'Ny uppgift.' }),
    ]).toEqual([
      'Karin Sand avslutade ärendet. Allt klart.',
      'Karin Sand öppnade ärendet igen. Ny uppgift.',
    ]);
  });

  it('tells why another way than the routine’s was taken (SN-30)', () => {
    expect([sv('noticeAssessed'), sv('noticeAssessed', { wayReason: 'Inköp samlar in.' })]).toEqual(
      ['Karin Sand bedömde meddelandet.', 'Karin Sand bedömde meddelandet. Inköp samlar in.'],
    );
  });

  it('tells what the sender was told, and how (B1-08, B1-10, X-14)', () => {
    const to = 'fsn@nordpump.example';
    expect([
      sv('senderReplied', { reply: 'receipt', via: 'mail', to }),
      sv('senderReplied', { reply: 'completion', via: 'portal', to: 'https://x.example' }),
    ]).toEqual([
      'Karin Sand svarade avsändaren att meddelandet är mottaget, via e-post: fsn@nordpump.example.',
      'Karin Sand svarade avsändaren att åtgärderna är genomförda, på annat sätt: https://x.example.',
    ]);
  });

  it('tells why the commission office was not informed (SN-44)', () => {
    expect(sv('chiefPhysicianContacted', { commissionReason: 'Gäller bara oss.' })).toBe(
      'Karin Sand kontaktade chefläkare. HS uppdrag informerades inte. Gäller bara oss.',
    );
  });

  it('is in English where the page is', () => {
    expect(eventText('handedOver', told({ routine: 'RH-13659' }), 'en')).toBe(
      'Karin Sand handed over to RH-13659.',
    );
  });

  it.each(['noticeFramed', 'constructor', '__proto__'])('is none for “%s”', (type) => {
    expect(sv(type)).toBeUndefined();
  });
});
