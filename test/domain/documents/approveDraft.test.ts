import { approveDraft } from '../../../src/domain/documents/commands/approveDraft';
import { publishEdition } from '../../../src/domain/documents/commands/publishEdition';
import { requestApproval } from '../../../src/domain/documents/commands/requestApproval';
import { sendBack } from '../../../src/domain/documents/commands/sendBack';
import { evolveDocument } from '../../../src/domain/documents/evolveDocument';
import { documentStatus } from '../../../src/domain/documents/document';
import {
  aDocument,
  aDocumentContext,
  aDocumentDraft,
  aDocumentInApproval,
  aMetadata,
  anEdition,
  aPublishedDocument,
  theApprover,
  theEditor,
  theOwner,
} from '../../support/documentBuilders';

const editor = aDocumentContext();
const approver = aDocumentContext({ by: theApprover });
const comment = { id: '1', by: theOwner, at: '2026-03-20T09:00:00.000Z', text: 'Otydligt.' };

describe('Approval is asked for', () => {
  it('of the role that approves, to be given within the days the region has set', () => {
    const document = aDocument({ approvalRounds: 1, draft: aDocumentDraft() });
    expect(requestApproval(document, {}, editor)).toEqual({
      ok: true,
      value: {
        type: 'approvalRequested',
        payload: { role: 'Chefläkare', dueOn: '2026-03-30', round: 2 },
      },
    });
  });

  it('not before all metadata are there, and says which are not (X-20)', () => {
    const metadata = aMetadata({ title: '', concerns: [], level: 'local' });
    const draft = aDocumentDraft({ metadata, changeNote: '' });
    const parts = (document = aDocument({ draft })) => {
      const outcome = requestApproval(document, {}, editor);
      return !outcome.ok && outcome.refusal.code === 'document/metadata-missing'
        ? outcome.refusal.parts
        : outcome;
    };
    expect(parts()).toEqual(['title', 'concerns', 'administration']);
    expect(parts(aPublishedDocument({ draft }))).toContain('changeNote');
  });

  it('not while a comment round is open or a comment waits for its answer (X-20)', () => {
    const codeOf = (draft: object): string => {
      const outcome = requestApproval(aDocument({ draft: aDocumentDraft(draft) }), {}, editor);
      return outcome.ok ? 'ok' : outcome.refusal.code;
    };
    expect(codeOf({ stage: 'inComment' })).toBe('document/round-open');
    expect(codeOf({ comments: [comment] })).toBe('document/comments-unanswered');
    const answer = { outcome: 'taken', note: '', by: theEditor };
    expect(codeOf({ comments: [{ ...comment, answer }] })).toBe('ok');
    expect(codeOf({ stage: 'approved' })).toBe('document/draft-locked');
  });
});

describe('A draft is approved', () => {
  it('by who holds the role, for today (GD-05, GD-06)', () => {
    expect(approveDraft(aDocumentInApproval(), { reason: 'Bra.' }, approver)).toEqual({
      ok: true,
      value: {
        type: 'draftApproved',
        payload: { on: '2026-03-23', publishOn: '2026-03-23', reason: 'Bra.' },
      },
    });
  });

  it('by nobody else, and by nobody who has written it', () => {
    expect(approveDraft(aDocumentInApproval(), {}, editor)).toMatchObject({
      refusal: { code: 'document/not-the-approver', people: 'Mia Lund, Per Alm' },
    });
    expect(approveDraft(aDocumentInApproval({ by: theApprover }), {}, approver)).toMatchObject({
      refusal: { code: 'document/own-draft' },
    });
  });

  it('for a later day, not for one that has passed or lies years off (X-20)', () => {
    const on = (publishOn: string) => {
      const outcome = approveDraft(aDocumentInApproval(), { publishOn }, approver);
      return outcome.ok ? 'ok' : outcome.refusal.code;
    };
    expect(['2026-06-01', '2026-03-22', '2026-02-30', '2029-01-01'].map(on)).toEqual([
      'ok',
      'document/day-passed',
      'document/day-passed',
      'document/day-too-late',
    ]);
  });

  it('once: afterwards there is nothing to approve', () => {
    const stage = 'approved' as const;
    expect(approveDraft(aDocumentInApproval({ stage }), {}, approver)).toMatchObject({
      refusal: { code: 'document/not-in-approval' },
    });
  });
});

describe('A revision', () => {
  const draft = aDocumentDraft({ kind: 'revision', label: '1.1', by: theOwner });
  const asOwner = aDocumentContext({ by: theOwner });

  it('is published by its owner without asking (X-20)', () => {
    expect(approveDraft(aPublishedDocument({ draft }), {}, asOwner).ok).toBe(true);
  });

  it('is not when a comment is unanswered, and an edition never is', () => {
    const commented = aPublishedDocument({ draft: { ...draft, comments: [comment] } });
    expect(approveDraft(commented, {}, asOwner)).toMatchObject({
      refusal: { code: 'document/comments-unanswered' },
    });
    const edition = aPublishedDocument({ draft: aDocumentDraft({ label: '2', by: theOwner }) });
    expect(approveDraft(edition, {}, asOwner)).toMatchObject({
      refusal: { code: 'document/not-in-approval' },
    });
  });

  it('keeps the day of review of its edition', () => {
    const approved = { by: theOwner, on: '2026-03-23' };
    const document = aPublishedDocument({
      draft: { ...draft, stage: 'approved', approved, publishOn: '2026-03-23' },
    });
    expect(publishEdition(document, {}, editor)).toMatchObject({
      value: { payload: { label: '1.1', reviewBy: '2027-03-01' } },
    });
  });
});

describe('A draft is sent back', () => {
  it('with a reason, by who approves it or by those who asked', () => {
    expect(sendBack(aDocumentInApproval(), { reason: '' }, approver)).toMatchObject({
      refusal: { code: 'document/part-missing', part: 'reason' },
    });
    expect(sendBack(aDocumentInApproval(), { reason: 'Fel gräns.' }, approver).ok).toBe(true);
    expect(sendBack(aDocumentInApproval(), { reason: 'För tidigt.' }, editor).ok).toBe(true);
    const stranger = aDocumentContext({ by: { id: 'x', name: 'X' } });
    expect(sendBack(aDocumentInApproval(), { reason: 'x' }, stranger)).toMatchObject({
      refusal: { code: 'document/not-the-approver' },
    });
  });

  it('also when it waits for its day, and is then approved no more', () => {
    const approved = { by: theApprover, on: '2026-03-23' };
    const stage = 'approved' as const;
    const document = aDocumentInApproval({ stage, approved, publishOn: '2026-04-01' });
    const outcome = sendBack(document, { reason: 'Vänta.' }, approver);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const at = { number: 'RH-20001', at: '2026-03-24T09:00:00.000Z', actor: theApprover };
    const after = evolveDocument(document, outcome.value, at);
    expect([after.draft?.approved, after.draft?.publishOn, documentStatus(after)]).toEqual([
      undefined,
      undefined,
      'draft',
    ]);
  });
});

describe('An edition is published', () => {
  const approved = { by: theApprover, on: '2026-03-23' };
  const stage = 'approved' as const;
  const scheduled = aDocumentInApproval({ stage, approved, publishOn: '2026-03-25' });

  it('when its day has come, and is to be reviewed after the months that are set (X-20, GD-27)', () => {
    expect(publishEdition(scheduled, {}, editor)).toMatchObject({
      refusal: { code: 'document/not-due' },
    });
    expect(publishEdition(scheduled, {}, aDocumentContext({ today: '2026-03-26' }))).toEqual({
      ok: true,
      value: {
        type: 'editionPublished',
        payload: { label: '1', on: '2026-03-26', reviewBy: '2028-03-26' },
      },
    });
  });

  it('only when it is approved', () => {
    expect(publishEdition(aDocumentInApproval(), {}, editor)).toMatchObject({
      refusal: { code: 'document/not-approved' },
    });
    expect(anEdition().approvedBy).toBe(theApprover);
  });
});
