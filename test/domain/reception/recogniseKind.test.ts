import type { MessageKind } from '../../../src/domain/notices/incoming';
import type { ReceivedMessage } from '../../../src/domain/reception/receivedMessage';
import { ownKeysIn } from '../../../src/domain/reception/receivedMessage';
import { recogniseKind } from '../../../src/domain/reception/recogniseKind';
import { aMessage, aReading, authority, inside, outside } from './aMessage';

const kindOf = (rest: Partial<ReceivedMessage>): MessageKind => recogniseKind(aMessage(rest)).kind;
const codesOf = (rest: Partial<ReceivedMessage>): readonly string[] =>
  recogniseKind(aMessage(rest)).reasons.map(({ code }) => code);
const quotesOf = (rest: Partial<ReceivedMessage>): readonly (string | undefined)[] =>
  recogniseKind(aMessage(rest)).reasons.map(({ quote }) => quote);

const passedOn = [
  'Från: Nordpump AB <fsn@nordpump.example>',
  'Skickat: den 23 mars 2026 09:14',
  'Till: Anna Ahlberg',
  'Ämne: Säkerhetsmeddelande Infusor 12',
  '',
  'Vi hanterar återkallelsen. När ärendet är avslutat meddelar vi er.',
].join('\n');

type Sample = readonly [MessageKind, string, Partial<ReceivedMessage>];

const fromOutside: readonly Sample[] = [
  [
    'newNotice',
    'a maker’s notice in Swedish',
    { subject: 'Säkerhetsmeddelande: Infusor 12', attachmentKinds: ['pdf'], reading: aReading },
  ],
  [
    'newNotice',
    'a maker’s notice in English that a machine sent',
    {
      subject: 'URGENT Field Safety Notice FSCA NP-2026-07',
      headers: { autoSubmitted: 'auto-generated', precedence: 'bulk', returnPath: '<>' },
      reading: aReading,
    },
  ],
  [
    'newNotice',
    'a notice that a distributor passes on',
    { subject: 'FW: FSN Infusor 12', text: passedOn, reading: aReading },
  ],
  [
    'newNotice',
    'an authority’s word on one device',
    {
      senderAddress: authority,
      subject: 'Säkerhetsmeddelande om Infusor 12',
      reading: { product: 'Infusor 12', references: [] },
    },
  ],
  [
    'newNotice',
    'a notice on a weakness in a network and a database',
    {
      subject: 'Field Safety Notice: Infusor server',
      text: 'An attacker on the network can read the database of the server.',
      reading: aReading,
    },
  ],
  ['newNotice', 'a mail that tells nothing', { text: 'Se bifogad fil.', attachmentKinds: ['pdf'] }],
  [
    'newNotice',
    'a maker that says it has closed its own investigation',
    {
      subject: 'Field Safety Notice, update',
      text: 'The case is closed on our side. Please return the form.',
      reading: aReading,
    },
  ],
  [
    'neighbouring',
    'an authority’s newsletter',
    { senderAddress: authority, subject: 'Nyhetsbrev medicinteknik, mars' },
  ],
  [
    'neighbouring',
    'what a network of regions shares',
    { senderAddress: authority, subject: 'Erfarenhetsutbyte i nätverket: slangar som lossnar' },
  ],
  [
    'reply',
    'a maker’s answer to our receipt',
    {
      subject: 'SV: Mottagningsbekräftelse FSN-2026-0042',
      text: 'Tack för ert svar.',
      knownThread: 'FSN-2026-0042',
      ownKeys: ['FSN-2026-0042'],
    },
  ],
];

const fromInside: readonly Sample[] = [
  [
    'forwardedNotice',
    'a nurse’s forwarded mail (SN-05)',
    { subject: 'VB: Säkerhetsmeddelande Infusor 12', text: passedOn, reading: aReading },
  ],
  [
    'forwardedNotice',
    'an officer’s mail with the notice attached (SN-06)',
    { subject: 'Säkerhetsmeddelande', text: 'Hej, detta kom till oss.', attachmentKinds: ['mail'] },
  ],
  [
    'forwardedNotice',
    'one that asks us to handle it',
    {
      subject: 'VB: Återkallelse Infusor 12',
      text: `Hej, kan ni se till att detta tas emot och hanteras?\n\n${passedOn}`,
      reading: aReading,
    },
  ],
  [
    'forwardedNotice',
    'one in English, forwarded by a phone',
    { subject: 'Fwd: Field safety notice', text: '---------- Forwarded message ---------\nHello' },
  ],
  [
    'handledByUs',
    'a copy with the words of the routine (SN-08)',
    {
      subject: 'VB: Säkerhetsmeddelande Infusor 12',
      text: `Hej! Meddelandet har tagits emot och hanteras.\n\n${passedOn}`,
      reading: aReading,
    },
  ],
  [
    'handledByUs',
    'a copy in other words',
    {
      subject: 'Kopia: FSN Infusor 12',
      text: 'För kännedom: vi på Klinisk kemi har mottagit detta och hanterar det själva.',
      reading: aReading,
    },
  ],
  [
    'handledByUs',
    'a copy of what a service sees to itself',
    {
      subject: 'VB: FSN Infusor 12',
      text: `Vi har fått detta direkt från leverantören och åtgärdar det själva.\n\n${passedOn}`,
      reading: aReading,
    },
  ],
  [
    'handledByUs',
    'a copy in English',
    {
      subject: 'Fwd: FSN Infusor 12',
      text: 'For your information, this has been received and is being handled by us.',
      reading: aReading,
    },
  ],
  [
    'closingNote',
    'a note that the case is closed (SN-61)',
    { subject: 'Infusor 12', text: 'Hej, för kännedom att ärendet avslutats. /Hjälpmedel' },
  ],
  [
    'closingNote',
    'an answer that all is done',
    {
      subject: 'SV: FSN-2026-0042 Infusor 12',
      text: `Nu är alla åtgärder genomförda hos oss.\n\n${passedOn}`,
      ownKeys: ['FSN-2026-0042'],
      knownThread: 'FSN-2026-0042',
    },
  ],
  [
    'closingNote',
    'a note that names the maker’s reference between its words',
    { subject: 'NP-2026-07', text: 'För kännedom: ärendet NP-2026-07 är nu avslutat.' },
  ],
  ['closingNote', 'a subject alone', { subject: 'Ärende avslutat: NP-2026-07' }],
  [
    'reply',
    'an answer that is not closed yet',
    {
      subject: 'SV: FSN-2026-0042 Infusor 12',
      text: 'Ärendet är inte avslutat, två pumpar saknas. När ärendet är avslutat hör vi av oss.',
      ownKeys: ['FSN-2026-0042'],
    },
  ],
  [
    'reply',
    'a question about one of our cases',
    { subject: 'Fråga om FSN-2026-0042', ownKeys: ['FSN-2026-0042'], text: 'Vilka lotnummer?' },
  ],
  [
    'reply',
    'an answer below which our own words stand',
    {
      subject: 'Sv: Underlag till Infusor 12',
      text: `Se bilaga.\n\n${passedOn}`,
      headers: { inReplyTo: '<1@norrviken.example>' },
    },
  ],
  [
    'neighbouring',
    'a colleague’s newsletter from a network (SN-04)',
    { subject: 'VB: Nyhetsbrev från nätverket för medicinteknik', text: passedOn },
  ],
];

const fromMachines: readonly Sample[] = [
  [
    'automatic',
    'an answer while away',
    { subject: 'Automatiskt svar: FSN-2026-0042', headers: { autoSubmitted: 'auto-replied' } },
  ],
  ['automatic', 'a read receipt', { subject: 'Läst: FSN-2026-0042', ownKeys: ['FSN-2026-0042'] }],
  ['automatic', 'an absence that only the subject tells', { subject: 'Out of office: FSN' }],
  [
    'automatic',
    'a report that a mail did not arrive',
    {
      subject: 'Olevererbart: Säkerhetsmeddelande Infusor 12',
      senderAddress: 'postmaster@nordpump.example',
      headers: { contentType: 'multipart/report; report-type=delivery-status' },
      reading: aReading,
    },
  ],
  [
    'automatic',
    'advertising to many',
    {
      subject: 'Erbjudande: boka en demo',
      text: 'Avregistrera dig här.',
      headers: { precedence: 'bulk', autoSubmitted: 'auto-generated' },
    },
  ],
];

describe('Recognising the kind of a message (SN-09)', () => {
  it.each(fromOutside)('takes for %s %s', (kind, _, message) => {
    expect(kindOf(message)).toBe(kind);
  });

  it.each(fromInside)('takes for %s, from a colleague, %s', (kind, _, message) => {
    expect(kindOf({ senderAddress: inside, ...message })).toBe(kind);
  });

  it.each(fromMachines)('takes for %s %s', (kind, _, message) => {
    expect(kindOf(message)).toBe(kind);
  });

  it('shows the words that told it (SN-08, SN-61)', () => {
    const text = 'Hej! Meddelandet är mottaget och hanteras\nav oss.';
    expect(quotesOf({ senderAddress: inside, text })[0]).toBe('mottaget och hanteras');
    expect(quotesOf({ senderAddress: inside, text: 'Ärendet är nu avslutat.' })[0]).toBe(
      'Ärendet är nu avslutat',
    );
  });

  it('believes a colleague more than an outsider that a case is closed (SN-61)', () => {
    const text = 'Ärendet är avslutat.';
    expect(kindOf({ senderAddress: inside, text })).toBe('closingNote');
    expect(recogniseKind(aMessage({ text })).confidence).toBeLessThan(0.5);
  });

  it('takes a sender for a colleague in a domain of ours and below it, and in no other', () => {
    const codes = (senderAddress: string) => codesOf({ senderAddress });
    expect(codes('a@norrviken.example')).toEqual(['from-inside']);
    expect(codes('a@ambulans.NORRVIKEN.example')).toEqual(['from-inside']);
    expect(codes('a@ondnorrviken.example')).toEqual(['from-outside']);
    expect(codes('norrviken.example@nordpump.example')).toEqual(['from-outside']);
  });

  it('is surer the more speaks for it, and never certain', () => {
    const sure = (rest: Partial<ReceivedMessage>) => recogniseKind(aMessage(rest)).confidence;
    const little = sure({});
    const more = sure({ subject: 'Säkerhetsmeddelande' });
    const most = sure({ subject: 'Säkerhetsmeddelande', reading: aReading });
    expect(little < more && more < most && most < 1).toBe(true);
  });

  it('takes a notice of a maker that numbers as we do for a new one', () => {
    const subject = 'Säkerhetsmeddelande FSN-2026-0042';
    const reading = { ...aReading, references: ['FSN-2026-0042'] };
    const ownKeys = ownKeysIn(subject);
    expect(kindOf({ senderAddress: outside, subject, reading, ownKeys })).toBe('newNotice');
  });

  it('takes an empty message for a notice somebody has to look at', () => {
    expect(recogniseKind(aMessage())).toEqual({
      kind: 'newNotice',
      confidence: 0.35,
      reasons: [{ code: 'from-outside' }],
    });
  });
});

describe('A hostile message', () => {
  it.each([
    ['one word', 'ärende '.repeat(40_000)],
    ['one letter', 'ä'.repeat(300_000)],
    ['blanks', ' '.repeat(300_000)],
    ['line ends', '\n'.repeat(300_000)],
    ['header lines', 'Från:\nSkickat:\n'.repeat(20_000)],
    ['colons', ':'.repeat(300_000)],
    ['brackets', '['.repeat(300_000)],
    ['keys', 'FSN-2026-'.repeat(30_000)],
    ['phrases begun', 'vi hanteras av åtgärd alla '.repeat(10_000)],
  ])('of nothing but %s gets a kind', (_, text) => {
    const message = aMessage({
      subject: text,
      text,
      senderAddress: text,
      ownKeys: ownKeysIn(text),
    });
    expect(recogniseKind(message).reasons.length).toBeGreaterThan(0);
  });

  it('is quoted in a line of 160 characters at most', () => {
    const long = `${'x'.repeat(200)}`;
    const text = `ärendet ${long} ${long} avslutat`;
    const [quote] = quotesOf({ senderAddress: inside, text });
    expect(quote?.length).toBeLessThanOrEqual(160);
  });
});

describe('A number of our register in a message', () => {
  it.each([
    ['SV: FSN-2026-0042 Infusor', ['FSN-2026-0042']],
    ['(FSN-2026-0042), FSN-2026-0007.', ['FSN-2026-0042', 'FSN-2026-0007']],
    ['FSN-2026-0042 och FSN-2026-0042', ['FSN-2026-0042']],
    ['FSN-2026-0042-U1, NP-FSN-2026-0042, FSN-2026-014, FSN-2026-0042/2', []],
  ])('is found in “%s”', (text, keys) => {
    expect(ownKeysIn(text)).toEqual(keys);
  });
});
