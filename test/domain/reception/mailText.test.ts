import { partedMail, prefixesOf, withoutMailHeaders } from '../../../src/domain/reception/mailText';

describe('The prefixes of a subject', () => {
  it.each([
    ['SV: VB: Infusor', ['reply', 'forward']],
    ['Re[2]: Infusor', ['reply']],
    ['[Extern] VB: Infusor', ['forward']],
    ['Fwd:Infusor', ['forward']],
    ['Vidarebefordrat: Infusor', ['forward']],
    ['Infusor 12: SV: pump', []],
    ['constructor: Infusor', []],
    ['', []],
  ])('of “%s” are %j', (subject, prefixes) => {
    expect(prefixesOf(subject)).toEqual(prefixes);
  });
});

describe('A mail with another below it', () => {
  it.each([
    ['Från: A\nSkickat: i dag\nTill: B\nÄmne: C\n\nInre', undefined],
    ['From: A\nSent: today\nTo: B\nSubject: C\n\nInre', undefined],
    ['-----Ursprungligt meddelande-----\nInre', undefined],
    ['---------- Forwarded message ---------\nInre', 'forward'],
    ['Vidarebefordrat brev:\nInre', 'forward'],
    ['Den 23 mars 2026 kl. 10:00 skrev A <a@b.example>:\nInre', undefined],
    ['On Mon, 23 Mar 2026, A wrote:\nInre', undefined],
  ])('is parted at its header: %j', (rest, divider) => {
    expect(partedMail(`Hej!\n\n${rest}`)).toEqual({
      own: 'Hej!',
      quoted: rest,
      ...(divider ? { divider } : {}),
    });
  });

  it('is all the sender’s own when nothing parts it', () => {
    const text = 'Från: mig till er.\n\nDatum meddelas senare.\nDen pump jag skrev om:';
    expect(partedMail(text)).toEqual({ own: text, quoted: '' });
  });

  it('loses its header lines before texts are compared', () => {
    expect(withoutMailHeaders('Hej\nFrån: A\nTill: B\nDosen är fel: för hög.')).toBe(
      'Hej\nDosen är fel: för hög.',
    );
  });
});
