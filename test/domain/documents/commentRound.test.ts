import { answerComment } from '../../../src/domain/documents/commands/answerComment';
import { closeCommentRound } from '../../../src/domain/documents/commands/closeCommentRound';
import { giveComment } from '../../../src/domain/documents/commands/giveComment';
import { openCommentRound } from '../../../src/domain/documents/commands/openCommentRound';
import { mayReadDraft } from '../../../src/domain/documents/documentRights';
import { aPerson, theHead } from '../../support/builders';
import {
  aDocument,
  aDocumentContext,
  aDocumentDraft,
  theDocumentSettings,
} from '../../support/documentBuilders';

const editor = aDocumentContext();
const stranger = aPerson('Otto Falk');
const asHead = aDocumentContext({ by: theHead });
const round = {
  until: '2026-04-06',
  unitKeys: ['sjukhuset'],
  openedAt: '2026-03-23T09:00:00.000Z',
  closed: false,
};
const comment = { id: '1', by: theHead, at: '2026-03-24T09:00:00.000Z', text: 'Otydligt.' };
const inComment = aDocument({
  draft: aDocumentDraft({ stage: 'inComment', round, comments: [comment] }),
});

describe('A comment round', () => {
  it('invites units, each once, for as many days as the region has set (X-20)', () => {
    const document = aDocument({ draft: aDocumentDraft() });
    expect(openCommentRound(document, { unitKeys: ['iva', 'iva'] }, editor)).toEqual({
      ok: true,
      value: { type: 'commentRoundOpened', payload: { until: '2026-04-06', unitKeys: ['iva'] } },
    });
  });

  it('is not opened for nobody, for an unknown unit or until a day that has passed', () => {
    const document = aDocument({ draft: aDocumentDraft() });
    const codeOf = (unitKeys: readonly string[], until?: string): string => {
      const outcome = openCommentRound(document, { unitKeys, ...(until ? { until } : {}) }, editor);
      return outcome.ok ? 'ok' : outcome.refusal.code;
    };
    expect([codeOf([]), codeOf(['borta']), codeOf(['iva'], '2026-03-22')]).toEqual([
      'document/nobody-invited',
      'document/unknown-unit',
      'document/day-passed',
    ]);
  });

  it('takes comments from those who speak for an invited unit or one below it, and from nobody else', () => {
    const said = { id: '2', text: 'Vilket skåp?', section: 'Syfte' };
    expect(giveComment(inComment, said, asHead)).toEqual({
      ok: true,
      value: { type: 'commentGiven', payload: said },
    });
    expect(giveComment(inComment, said, aDocumentContext({ by: stranger }))).toMatchObject({
      refusal: { code: 'document/not-the-invited' },
    });
    const writing = aDocument({ draft: aDocumentDraft() });
    expect(giveComment(writing, said, asHead)).toMatchObject({
      refusal: { code: 'document/no-round' },
    });
    expect(giveComment(inComment, { ...said, text: '' }, asHead)).toMatchObject({
      refusal: { code: 'document/part-missing', part: 'comment' },
    });
  });

  it('lets those who are invited read the draft, and nobody else', () => {
    const { units } = editor;
    expect(mayReadDraft(inComment, theHead, theDocumentSettings, units)).toBe(true);
    expect(mayReadDraft(inComment, stranger, theDocumentSettings, units)).toBe(false);
    const before = aDocument({ draft: aDocumentDraft() });
    expect(mayReadDraft(before, theHead, theDocumentSettings, units)).toBe(false);
  });

  it('has every comment taken, or declined with a note on why', () => {
    const answer = { id: '1', outcome: 'declined' as const, note: '' };
    expect(answerComment(inComment, answer, editor)).toMatchObject({
      refusal: { code: 'document/part-missing', part: 'note' },
    });
    expect(answerComment(inComment, { ...answer, outcome: 'taken' }, editor).ok).toBe(true);
    expect(answerComment(inComment, { ...answer, id: '9' }, editor)).toMatchObject({
      refusal: { code: 'document/comment-unknown' },
    });
    expect(answerComment(inComment, { ...answer, note: 'x' }, asHead)).toMatchObject({
      refusal: { code: 'document/not-the-editor' },
    });
  });

  it('is closed once', () => {
    expect(closeCommentRound(inComment, {}, editor).ok).toBe(true);
    expect(closeCommentRound(aDocument({ draft: aDocumentDraft() }), {}, editor)).toMatchObject({
      refusal: { code: 'document/no-round' },
    });
  });
});
