import { caseOf, knownCases } from '../../../src/domain/reception/caseOf';
import type { ReceivedMessage } from '../../../src/domain/reception/receivedMessage';
import { ownKeysIn } from '../../../src/domain/reception/receivedMessage';
import { aMessage, aReading, inside } from './aMessage';

const known = knownCases([
  { key: 'FSN-2026-0042', references: ['NP-2026/07', 'FSCA-2026-9'] },
  { key: 'FSN-2026-0043', references: ['NP-2026-08'] },
  { key: 'FSN-2026-0044', references: ['NP-2026-08', '12', 'ABC'] },
]);
const aNote = (rest: Partial<ReceivedMessage>): ReceivedMessage => {
  const ownKeys = ownKeysIn(`${rest.subject ?? ''}\n${rest.text ?? ''}`);
  return aMessage({ senderAddress: inside, ownKeys, ...rest });
};
const below = 'Från: A <a@norrviken.example>\nSkickat: i dag\nÄmne:';

describe('The case of a message', () => {
  it('is that of the mail it answers, before all else', () => {
    expect(caseOf(aNote({ knownThread: 'FSN-2026-0043', text: 'NP-2026-07' }), known)).toEqual({
      found: 'one',
      key: 'FSN-2026-0043',
      reasons: [{ code: 'case-thread', quote: 'FSN-2026-0043' }],
    });
  });

  it('is the one whose number it gives (SN-61)', () => {
    const note = aNote({ subject: 'Avslutat: FSN-2026-0042' });
    expect(caseOf(note, known)).toEqual({
      found: 'one',
      key: 'FSN-2026-0042',
      reasons: [{ code: 'case-key', quote: 'FSN-2026-0042' }],
    });
  });

  it('is the one whose notice it names by the maker’s reference, however written (SN-08)', () => {
    for (const text of ['np 2026-07 är mottaget', 'Gäller NP/2026/07.', 'FSCA 2026 9']) {
      expect(caseOf(aNote({ text }), known)).toMatchObject({ found: 'one', key: 'FSN-2026-0042' });
    }
  });

  it('shows the reference as it is written', () => {
    expect(caseOf(aNote({ text: 'Gäller NP/2026 07.' }), known)).toMatchObject({
      reasons: [{ code: 'case-reference', quote: 'NP/2026 07' }],
    });
  });

  it('is named by the sender’s own words before the mail below them', () => {
    const text = `Klart med FSN-2026-0043.\n\n${below} FSN-2026-0042`;
    expect(caseOf(aNote({ text }), known)).toMatchObject({ found: 'one', key: 'FSN-2026-0043' });
  });

  it('is found in the mail below when the sender names none', () => {
    const text = `Klart.\n\n${below} FSN-2026-0042`;
    expect(caseOf(aNote({ text }), known)).toMatchObject({
      key: 'FSN-2026-0042',
      reasons: [{ code: 'case-key-below' }],
    });
  });

  it('is for a person to choose when several are named', () => {
    expect(caseOf(aNote({ text: 'FSN-2026-0042 och FSN-2026-0043 är klara.' }), known)).toEqual({
      found: 'several',
      candidates: [
        { key: 'FSN-2026-0042', reasons: [{ code: 'case-key', quote: 'FSN-2026-0042' }] },
        { key: 'FSN-2026-0043', reasons: [{ code: 'case-key', quote: 'FSN-2026-0043' }] },
      ],
    });
    expect(caseOf(aNote({ text: 'NP-2026-08 är klart' }), known)).toMatchObject({
      found: 'several',
      candidates: [{ key: 'FSN-2026-0043' }, { key: 'FSN-2026-0044' }],
    });
  });

  it('is for a person to choose when thread and number contradict each other', () => {
    const note = aNote({ knownThread: 'FSN-2026-0042', subject: 'SV: FSN-2026-0043' });
    expect(caseOf(note, known)).toMatchObject({
      found: 'several',
      candidates: [{ key: 'FSN-2026-0042' }, { key: 'FSN-2026-0043' }],
    });
  });

  it('is none when it names nothing we know, or only what says too little', () => {
    for (const text of ['Klart.', 'FSN-2026-0099', '12 stycken', 'ABC']) {
      expect(caseOf(aNote({ text }), known)).toEqual({ found: 'none' });
    }
  });

  it('is not ours when an outsider’s notice happens to be numbered as our case', () => {
    const reading = { ...aReading, references: ['FSN-2026-0042'] };
    const note = aNote({ senderAddress: 'fsn@a.example', subject: 'FSN-2026-0042', reading });
    expect(caseOf(note, known)).toEqual({ found: 'none' });
  });
});
