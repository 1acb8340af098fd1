import { changeDraft } from '../../../src/domain/documents/commands/changeDraft';
import { discardDraft } from '../../../src/domain/documents/commands/discardDraft';
import { startDraft } from '../../../src/domain/documents/commands/startDraft';
import { metadataOfReading } from '../../../src/domain/documents/metadataOfReading';
import { aPerson } from '../../support/builders';
import {
  aContentRef,
  aDocument,
  aDocumentContext,
  aDocumentDraft,
  aMetadata,
  anEdition,
  aPublishedDocument,
  aReading,
  theDocumentSettings,
  theEditor,
  theOwner,
} from '../../support/documentBuilders';

const command = {
  begin: 'document' as const,
  metadata: aMetadata(),
  content: aContentRef(),
  changeNote: '',
};
const context = aDocumentContext();
const stranger = aDocumentContext({ by: aPerson('Otto Falk') });
const asOwner = aDocumentContext({ by: theOwner });

describe('A document is begun', () => {
  it('by an editor under a number that is not taken (GD-01), as edition 1', () => {
    expect(startDraft(aDocument(), command, context)).toMatchObject({
      ok: true,
      value: { type: 'draftStarted', payload: { kind: 'edition', label: '1' } },
    });
  });

  it.each([
    ['by nobody else', aDocument(), stranger, 'document/not-the-editor'],
    [
      'not under another region’s number',
      aDocument({ number: 'XY-1234' }),
      context,
      'document/number-invalid',
    ],
    ['not under a number in force', aPublishedDocument(), context, 'document/number-taken'],
    [
      'not under one that has a draft',
      aDocument({ draft: aDocumentDraft() }),
      context,
      'document/number-taken',
    ],
  ])('%s', (_what, document, by, code) => {
    expect(startDraft(document, command, by)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('never under a number that another document has, nor by somebody who is no editor (GD-01, GD-25)', () => {
    const begin = (document: ReturnType<typeof aDocument>, by = theEditor) =>
      startDraft(
        document,
        { begin: 'document', metadata: aMetadata(), content: aContentRef(), changeNote: '' },
        aDocumentContext({ by }),
      );
    expect(begin(aPublishedDocument())).toEqual({
      ok: false,
      refusal: { code: 'document/number-taken', number: 'RH-20001' },
    });
    expect(begin(aDocument(), theOwner)).toEqual({
      ok: false,
      refusal: { code: 'document/not-the-editor' },
    });
  });

  it('for units and by a role that the region has (GD-05, X-23)', () => {
    const refusalOf = (metadata: object) =>
      startDraft(aDocument(), { ...command, metadata: aMetadata(metadata) }, context);
    expect(refusalOf({ concerns: ['borta'] })).toMatchObject({
      refusal: { code: 'document/unknown-unit', unit: 'borta' },
    });
    expect(refusalOf({ approverRole: 'Vaktmästare' })).toMatchObject({
      refusal: { code: 'document/unknown-role' },
    });
    expect(refusalOf({ title: 'Besök av 19121212-1212' })).toMatchObject({
      refusal: { code: 'document/patient-named' },
    });
  });
});

describe('The next of a document in force', () => {
  it('is an edition with the next number, or a revision of the same one (X-20)', () => {
    const document = aPublishedDocument({ editions: [anEdition(), anEdition({ label: '2.1' })] });
    const label = (begin: 'edition' | 'revision'): unknown => {
      const { metadata: _same, ...rest } = command;
      const begun = startDraft(document, { ...rest, begin }, asOwner);
      return begun.ok && begun.value.type === 'draftStarted' && begun.value.payload.label;
    };
    expect([label('edition'), label('revision')]).toEqual(['3', '2.2']);
  });

  it('changes no metadata when it is a revision', () => {
    const metadata = aMetadata({ title: 'Annan' });
    const revision = { ...command, begin: 'revision' as const };
    expect(startDraft(aPublishedDocument(), { ...revision, metadata }, context)).toMatchObject({
      refusal: { code: 'document/revision-keeps-metadata' },
    });
    const { owner, ...rest } = aMetadata();
    const turned = { owner, ...rest };
    expect(startDraft(aPublishedDocument(), { ...revision, metadata: turned }, context).ok).toBe(
      true,
    );
  });

  it('is begun once, not after the document is withdrawn, and not under an unknown number', () => {
    const next = { ...command, begin: 'edition' as const };
    const begun = aPublishedDocument({ draft: aDocumentDraft({ label: '2' }) });
    const withdrawn = aPublishedDocument({
      withdrawn: { on: '2026-01-01', by: theOwner, reason: 'Ersatt.' },
    });
    const codes = [begun, withdrawn, aDocument()].map((document) => {
      const outcome = startDraft(document, next, context);
      return outcome.ok ? 'ok' : outcome.refusal.code;
    });
    expect(codes).toEqual([
      'document/draft-begun',
      'document/already-withdrawn',
      'document/unknown',
    ]);
  });
});

describe('A local document is harmonised', () => {
  const local = (number: string, edition = '1') =>
    aMetadata({ level: 'local', administration: 'sjukhuset', harmonisedWith: { number, edition } });
  const begin = (
    metadata = local('RH-20002'),
    others = [aPublishedDocument({ number: 'RH-20002' })],
  ) => startDraft(aDocument(), { ...command, metadata }, aDocumentContext({ others }));

  it('with an edition that has been published (GD-18)', () => {
    expect(begin().ok).toBe(true);
    expect(begin(local('RH-20002', '9'))).toMatchObject({
      refusal: { code: 'document/parent-unknown', number: 'RH-20002' },
    });
    expect(begin(local('RH-20009'))).toMatchObject({
      refusal: { code: 'document/parent-unknown' },
    });
  });

  it('with no document that is harmonised with it, nearer or further off (GD-18)', () => {
    const harmonised = (number: string, parent: string) =>
      aPublishedDocument({ number, editions: [anEdition({ metadata: local(parent) })] });
    const others = [harmonised('RH-20002', 'RH-20003'), harmonised('RH-20003', 'RH-20001')];
    expect(begin(local('RH-20002'), others)).toMatchObject({
      refusal: { code: 'document/harmonised-in-circle' },
    });
    expect(begin(local('RH-20001'))).toMatchObject({
      refusal: { code: 'document/harmonised-in-circle' },
    });
  });
});

describe('A document that lists itself among its related documents (GD-14)', () => {
  const itself = { documentNumber: 'RH-20001', title: 'Kylskåp' };

  it('is refused, for such a link leads nowhere', () => {
    const metadata = aMetadata({ related: [itself] });
    expect(startDraft(aDocument(), { ...command, metadata }, context)).toEqual({
      ok: false,
      refusal: { code: 'document/related-to-itself', number: 'RH-20001' },
    });
  });

  it('does not get that far from its file', () => {
    const related = [itself, { documentNumber: 'RH-20002', title: 'Temperatur' }];
    const reading = { ...aReading(), documentNumber: 'RH-20001', related };
    expect(metadataOfReading(reading, aMetadata().owner, theDocumentSettings).related).toEqual([
      related[1],
    ]);
  });
});

describe('A draft', () => {
  const document = aDocument({ draft: aDocumentDraft() });

  it('is changed in part by who may, and what is left out stays', () => {
    const changed = changeDraft(document, { changeNote: ' Nytt. ' }, asOwner);
    expect(changed).toMatchObject({
      ok: true,
      value: { payload: { changeNote: 'Nytt.', metadata: aMetadata(), content: aContentRef() } },
    });
  });

  it('is not recorded when nothing is changed, and not changed while others have it', () => {
    expect(changeDraft(document, {}, context)).toMatchObject({
      refusal: { code: 'document/nothing-changed' },
    });
    const away = aDocument({ draft: aDocumentDraft({ stage: 'inApproval' }) });
    expect(changeDraft(away, { changeNote: 'x' }, context)).toMatchObject({
      refusal: { code: 'document/draft-locked', stage: 'inApproval' },
    });
    expect(changeDraft(document, { changeNote: 'x' }, stranger)).toMatchObject({
      refusal: { code: 'document/not-the-editor' },
    });
  });

  it('is given up with a reason', () => {
    expect(discardDraft(document, { reason: ' ' }, context)).toMatchObject({
      refusal: { code: 'document/part-missing', part: 'reason' },
    });
    expect(discardDraft(document, { reason: 'Behövs inte.' }, context).ok).toBe(true);
    expect(discardDraft(aDocument(), { reason: 'x' }, context)).toMatchObject({
      refusal: { code: 'document/no-draft' },
    });
  });
});
