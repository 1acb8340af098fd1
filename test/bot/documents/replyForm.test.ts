import type { CustomerReply, ReplyStatements } from '../../../bot/documents/customerReply';
import { replyForm } from '../../../bot/documents/replyForm';
import { sampleReceipt, sampleReply } from './samples';

const bare: CustomerReply = {
  ...sampleReceipt,
  notice: { codes: [], lotsOrSerials: [] },
  customer: { organisation: '   ' },
  signed: {},
  returnTo: {},
};
const saying = (statements: Partial<ReplyStatements>): readonly string[] =>
  replyForm({ ...sampleReply, statements: { ...sampleReceipt.statements, ...statements } }, 'sv')
    .missing;
const section = (reply: CustomerReply, heading: string) =>
  replyForm(reply, 'sv').sections.find((each) => each.heading === heading);
const fields = (reply: CustomerReply, heading: string): readonly (readonly string[])[] =>
  section(reply, heading)!.table!.rows.map((cells) => cells.map(([line]) => line!.text));

describe('The reply that a notice was received (B1-08, B1-09)', () => {
  it('confirms that it was received and read, and states nothing else', () => {
    expect(replyForm(sampleReceipt, 'sv').title).toBe(
      'Kundsvar: mottaget säkerhetsmeddelande NP-FSN-26-03, Nordpump 500',
    );
    const ticked = section(sampleReceipt, '3. Svar')!.lines.filter(({ text }) =>
      text.startsWith('☒'),
    );
    expect(ticked.map(({ text }) => text)).toEqual([
      '☒ Vi har tagit emot säkerhetsmeddelandet och har läst och förstått innehållet.',
    ]);
    expect(replyForm(sampleReceipt, 'sv').missing).toEqual([]);
  });

  it('is not complete while it confirms nothing', () => {
    const statements = { ...sampleReceipt.statements, receivedAndRead: false };
    expect(replyForm({ ...sampleReceipt, statements }, 'sv').missing).toEqual([
      'Bekräftelse på att säkerhetsmeddelandet är mottaget och läst',
    ]);
  });
});

describe('The reply that actions are done (B1-10, B1-11)', () => {
  it('names the notice as its sender does', () => {
    expect(fields(sampleReply, '1. Säkerhetsmeddelandet')).toEqual([
      ['Referensnummer*', 'NP-FSN-26-03'],
      ['Säkerhetsmeddelandets datum*', '2026-03-20'],
      ['Produktens namn*', 'Nordpump 500'],
      ['Produktkoder', 'NP-500, 07350012345677'],
      ['Batch- eller serienummer', 'LOT-7, LOT-8, 00123'],
    ]);
  });

  it('gives the quantity of each lot that was returned or destroyed (X-05)', () => {
    expect(fields(sampleReply, 'Returnerade produkter')).toEqual([
      ['LOT-7', '12', '2026-04-01'],
      ['LOT-8', '3', '2026-04-02'],
    ]);
    expect(fields(sampleReply, 'Kasserade produkter')).toEqual([['00123', '1', '–']]);
  });

  it('leaves out the tables of what did not happen', () => {
    expect(section(sampleReceipt, 'Returnerade produkter')).toBeUndefined();
    expect(section(sampleReceipt, 'Kasserade produkter')).toBeUndefined();
  });

  it('ticks what is stated, with the words that go with it', () => {
    expect(section(sampleReply, '3. Svar')!.lines.map(({ text }) => text)).toEqual([
      '☒ Vi har tagit emot säkerhetsmeddelandet och har läst och förstått innehållet.',
      '☒ Vi har genomfört alla åtgärder som säkerhetsmeddelandet begär.',
      '☒ Alla berörda användare känner till säkerhetsmeddelandet och följer det.',
      '☒ Vi har returnerat berörda produkter.',
      '☒ Vi har kasserat berörda produkter.',
      '☐ Inga berörda produkter finns kvar att returnera eller kassera.',
      '☒ Vi har vidtagit en annan åtgärd: Batterier bytta på plats',
      '☐ Vi har inga berörda produkter.',
      '☒ Vi har en fråga: När kommer nya batterier?',
    ]);
  });

  it('is not complete while it says nothing of what was done', () => {
    expect(saying({ usersTold: true, otherAction: ' ', query: 'Vad göra?' })).toEqual([
      'Vad som har gjorts med berörda produkter',
    ]);
  });

  it.each<Partial<ReplyStatements>>([
    { allActionsPerformed: true },
    { returned: [{ quantity: 1 }] },
    { destroyed: [{ quantity: 1 }] },
    { noneAvailable: true },
    { otherAction: 'Batteri bytt' },
    { noAffectedDevices: true },
  ])('is complete with one outcome: %j', (outcome) => expect(saying(outcome)).toEqual([]));
});

describe('What the form must have and the reply has not', () => {
  it('is named and printed as missing, never invented', () => {
    expect(replyForm(bare, 'sv').missing).toEqual([
      'Referensnummer',
      'Säkerhetsmeddelandets datum',
      'Produktens namn',
      'Organisation',
      'Adress',
      'Kontaktperson',
      'Telefon',
      'E-post',
      'Namn',
      'Datum för svaret',
    ]);
    expect(fields(bare, '2. Kunden')).toEqual([
      ['Kundnummer', '–'],
      ['Organisation*', '[saknas]'],
      ['Adress*', '[saknas]'],
      ['Avdelning eller enhet', '–'],
      ['Leveransadress', '–'],
      ['Kontaktperson*', '[saknas]'],
      ['Titel eller funktion', '–'],
      ['Telefon*', '[saknas]'],
      ['E-post*', '[saknas]'],
    ]);
    expect(replyForm(bare, 'sv').title).toContain('[saknas]');
  });

  it('is named in the language of the reply', () => {
    expect(replyForm(bare, 'en').missing).toContain('Telephone number');
  });
});
