import {
  approvalCard,
  approvalOutcome,
  approveVerb,
  type AskedApproval,
  sendBackVerb,
} from '../../src/cards/approvalCard';
import { heaviestCard } from '../../src/cards/cardWeight';
import type { GoverningDocument } from '../../src/domain/documents/document';
import {
  aDocument,
  aDocumentInApproval,
  aMetadata,
  anEdition,
  theApprover,
  theEditor,
} from '../support/documentBuilders';

const asked = (document: GoverningDocument = aDocumentInApproval()): AskedApproval => {
  if (!document.draft) throw new Error('There is no draft.');
  return {
    ...{ number: 'RH-20001', draft: document.draft, isFirst: false, round: 1 },
    page: 'https://prov.example/dokument#RH-20001',
    comparison: 'https://prov.example/dokument#RH-20001/jamfor',
  };
};
const card = (document = aDocumentInApproval(), of = asked()) =>
  approvalCard(of, approvalOutcome(document, '1'), 'sv');
const verbs = (document = aDocumentInApproval()) =>
  (card(document).actions ?? []).flatMap((action) => ('verb' in action ? [action.verb] : []));

describe('The card that asks for approval', () => {
  it('says when the edition will be readable by everybody (GD-10)', () => {
    const open = aDocumentInApproval({ metadata: aMetadata({ isPublic: true }) });
    const sentence = 'Det publiceras även på vårdgivarwebben';
    expect(JSON.stringify(card(open, asked(open)))).toContain(sentence);
    expect(JSON.stringify(card())).not.toContain(sentence);
  });

  it('says what it is, what has changed, what became of comments, and where to compare (GD-16, X-20)', () => {
    const by = theEditor;
    const at = '2026-03-20T09:00:00.000Z';
    const comment = (id: string, outcome: 'taken' | 'declined') => ({
      ...{ id, by, at, text: 'x' },
      answer: { outcome, note: 'y', by },
    });
    const document = aDocumentInApproval({
      comments: [comment('1', 'taken'), comment('2', 'declined'), comment('3', 'taken')],
    });
    const text = JSON.stringify(card(document, asked(document)));
    [
      'Fastställ RH-20001',
      'Utgåva 1 · Svara senast 2026-03-30',
      'Ny temperaturgräns.',
      'Synpunkter: 2 tagna, 1 avböjda.',
      '#RH-20001/jamfor',
    ].forEach((part) => expect(text).toContain(part));
    expect(verbs()).toEqual([approveVerb, sendBackVerb]);
  });

  it('states afterwards who answered what, and when, and asks no more', () => {
    const approved = { by: theApprover, on: '2026-03-24', reason: 'Bra.' };
    const scheduled = aDocumentInApproval({ stage: 'approved', approved, publishOn: '2026-04-01' });
    const published = aDocument({ editions: [anEdition()] });
    const sentBack = { by: theApprover, at: '2026-03-24T09:00:00.000Z', reason: 'Fel gräns.' };
    const back = aDocumentInApproval({ stage: 'writing', sentBack });
    const told: readonly (readonly [GoverningDocument, string, string])[] = [
      [scheduled, 'Fastställd av Mia Lund, 2026-03-24', 'Publiceras 2026-04-01.'],
      [published, 'Fastställd av Mia Lund, 2025-03-01', 'Publicerad 2025-03-01.'],
      [back, 'Skickad tillbaka av Mia Lund', 'Anledning: Fel gräns.'],
      [aDocument(), 'väntar inte längre', 'Läs dokumentet'],
    ];
    told.forEach(([document, ...parts]) => {
      const text = JSON.stringify(card(document));
      parts.forEach((part) => expect(text).toContain(part));
      expect(verbs(document)).toEqual([]);
    });
  });

  it('stays light and takes nothing for markup, whatever somebody has written', () => {
    const document = aDocumentInApproval({
      changeNote: '*[x](https://ond.example)'.repeat(400),
      metadata: aMetadata({ title: '😀'.repeat(250) }),
    });
    const text = JSON.stringify(card(document, asked(document)));
    expect(Buffer.byteLength(text)).toBeLessThan(heaviestCard);
    expect(text).not.toContain('"*[x](');
  });
});
