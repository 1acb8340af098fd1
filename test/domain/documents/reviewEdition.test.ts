import { reviewEdition } from '../../../src/domain/documents/commands/reviewEdition';
import { withdrawDocument } from '../../../src/domain/documents/commands/withdrawDocument';
import { reviewReminderDay } from '../../../src/domain/documents/reviewReminderDay';
import { addMonths } from '../../../src/domain/time';
import {
  aDocument,
  aDocumentContext,
  aDocumentDraft,
  aPublishedDocument,
  theApprover,
  theOwner,
} from '../../support/documentBuilders';

const editor = aDocumentContext();
const asOwner = aDocumentContext({ by: theOwner });

describe('An edition is reviewed', () => {
  it('by its owner, who says that it still holds, until a later day (GD-27, X-21)', () => {
    expect(reviewEdition(aPublishedDocument(), { note: 'Gäller.' }, asOwner)).toEqual({
      ok: true,
      value: { type: 'editionReviewed', payload: { reviewBy: '2028-03-23', note: 'Gäller.' } },
    });
  });

  it('not while the next is prepared, and not before there is one', () => {
    const begun = aPublishedDocument({ draft: aDocumentDraft() });
    expect(reviewEdition(begun, { note: '' }, editor)).toMatchObject({
      refusal: { code: 'document/draft-begun' },
    });
    expect(reviewEdition(aDocument(), { note: '' }, editor)).toMatchObject({
      refusal: { code: 'document/not-published' },
    });
    const passed = { note: '', reviewBy: '2026-03-23' };
    expect(reviewEdition(aPublishedDocument(), passed, editor)).toMatchObject({
      refusal: { code: 'document/day-passed' },
    });
  });

  it('after reminders on the days the region has set, the last distance again and again', () => {
    const on = (today: string) => reviewReminderDay('2026-06-01', [90, 30, 7], today);
    expect(on('2026-03-02')).toBeUndefined();
    expect(on('2026-03-03')).toBe('2026-03-03');
    expect(on('2026-04-20')).toBe('2026-03-03');
    expect(on('2026-05-26')).toBe('2026-05-25');
    expect(on('2026-06-01')).toBe('2026-06-01');
    expect(on('2026-06-16')).toBe('2026-06-15');
    expect(reviewReminderDay('2026-06-01', [], '2026-06-01')).toBeUndefined();
  });

  it('on the last day of a shorter month', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2026-12-01', 24)).toBe('2028-12-01');
  });
});

describe('A document is withdrawn', () => {
  it('with a reason, and with what applies instead', () => {
    const others = [aPublishedDocument({ number: 'RH-20002' })];
    const context = aDocumentContext({ by: theApprover, others });
    const command = { reason: 'Ersatt.', replacedBy: 'RH-20002' };
    expect(withdrawDocument(aPublishedDocument(), command, context)).toEqual({
      ok: true,
      value: { type: 'documentWithdrawn', payload: { on: '2026-03-23', ...command } },
    });
  });

  it('by its editors and who approved it, without a draft, once', () => {
    const reason = { reason: 'Ersatt.' };
    const codeOf = (
      document = aPublishedDocument(),
      context = editor,
      command = reason,
    ): string => {
      const outcome = withdrawDocument(document, command, context);
      return outcome.ok ? 'ok' : outcome.refusal.code;
    };
    const withdrawn = { on: '2026-01-01', by: theApprover, reason: 'Ersatt.' };
    expect([
      codeOf(),
      codeOf(aPublishedDocument(), asOwner),
      codeOf(aPublishedDocument({ draft: aDocumentDraft() })),
      codeOf(aPublishedDocument({ withdrawn })),
      codeOf(aDocument()),
      codeOf(aPublishedDocument(), editor, { reason: '' }),
    ]).toEqual([
      'ok',
      'document/not-the-editor',
      'document/draft-begun',
      'document/already-withdrawn',
      'document/not-published',
      'document/part-missing',
    ]);
  });

  it('not in favour of itself or of one that is not in force', () => {
    const command = { reason: 'Ersatt.', replacedBy: 'RH-20001' };
    expect(withdrawDocument(aPublishedDocument(), command, editor)).toMatchObject({
      refusal: { code: 'document/replacement-unknown' },
    });
  });
});
