import { basisLetters } from '../../../bot/letters/basisLetters';
import type { MailLetter } from '../../../bot/letters/letters';
import { basisCard } from '../../../src/cards/basisCard';
import type { BasisEvent } from '../../../src/domain/basis/basis';
import { aBasis, goodAnswers } from '../../support/basisBuilders';
import { aLog, aPostCard, aPostedCard, aSendMail } from '../../support/builders';

const stream = 'basis/FSN-2026-0001';
const hit: BasisEvent = {
  type: 'basisAnswered',
  payload: { question: 'contracts', answer: goodAnswers['contracts']! },
};
const entries = (...events: readonly BasisEvent[]) =>
  aLog([
    { stream, type: 'basisRequested', payload: aBasis() },
    ...events.map((event) => ({ stream, ...event })),
  ]);
const letters = basisLetters('sv');
const card = (party: string, ...events: readonly BasisEvent[]) =>
  letters.card(aPostCard({ stream, letter: `basis/${party}` }), entries(...events));
const mail = async (party: string, ...events: readonly BasisEvent[]): Promise<MailLetter> => {
  const effect = aSendMail({ stream, letter: `basis/${party}` });
  const written = await letters.mail(effect, entries(...events));
  if (typeof written !== 'object') throw new TypeError(`There is no mail to ${party}.`);
  return written;
};

describe('The card of a basis', () => {
  it('is the party’s, marked so that it is found in its channel', () => {
    expect(card('logistics')).toEqual({
      card: basisCard(aBasis({ askedAt: '', askedBy: { id: '', name: '' } }), 'logistics', 'sv'),
      place: 'waiting',
      mark: { name: 'basis', value: 'FSN-2026-0001/logistics' },
      earlier: [],
    });
  });

  it('stands where it was posted, also when the number went by mail besides', () => {
    const letter = 'basis/logistics';
    const posted: BasisEvent = { type: 'cardPosted', payload: { ...aPostedCard, letter } };
    const mailed: BasisEvent = {
      type: 'letterMailed',
      payload: { to: 'logistik@prov.example', letter },
    };
    expect(card('logistics', posted, mailed)?.place).toEqual(aPostedCard);
    expect(card('logistics', mailed)?.place).toBe('waiting');
  });

  it('never stands where it could not be posted, or where there is no channel', () => {
    const letter = 'basis/logistics';
    const undelivered: BasisEvent = {
      type: 'cardUndelivered',
      payload: { reason: 'not-installed', letter },
    };
    expect(card('logistics', undelivered)?.place).toBe('gone');
    expect(card('mt-safety')?.place).toBe('gone');
  });

  it('is none of a party the basis does not have', () => {
    expect(card('pharmacy')).toBeUndefined();
  });
});

describe('The mail of a basis', () => {
  it('is the printed form with what waits for its reader, and the form as a Word document (SN-17)', async () => {
    const written = await mail('logistics');
    expect(written.subject).toContain('FSN-2026-0001');
    ['Till Logistikservice', '– Vilka kunder har köpt produkten?', 'Nordpump 500'].forEach((part) =>
      expect(written.text).toContain(part),
    );
    expect(written.html).toContain('Vilka kunder har köpt produkten?');
    const [document] = written.attachments ?? [];
    expect(document?.name).toBe('Bilaga 1 FSN-2026-0001.docx');
    expect(Buffer.from(document!.content).subarray(0, 2).toString()).toBe('PK');
  });

  it('hands the contract number on with who found it (B1-03)', async () => {
    const { text } = await mail('logistics', hit);
    expect(text).toContain('Avtalsnummer A-123, enligt');
    expect(text).toContain('– Är produkten lagervara?');
    expect(text).toContain('Avtalsnummer: A-123');
  });

  it('says so when nothing waits for its reader', async () => {
    const systems: BasisEvent = {
      type: 'basisAnswered',
      payload: { question: 'systems', answer: goodAnswers['systems']! },
    };
    const { text } = await mail('mt-safety', systems);
    expect(text).toContain('Alla frågor till er är besvarade.');
    expect(text).toContain('☒ Medusa');
  });
});
