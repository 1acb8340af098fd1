import { approveDraft } from '../../../src/domain/documents/commands/approveDraft';
import { requestApproval } from '../../../src/domain/documents/commands/requestApproval';
import { startDraft } from '../../../src/domain/documents/commands/startDraft';
import { metadataWarnings } from '../../../src/domain/documents/metadataWarnings';
import { printedAddresses } from '../../../src/domain/documents/printedAddresses';
import {
  aContentRef,
  aDocument,
  aDocumentContext,
  aDocumentDraft,
  aDocumentInApproval,
  aMetadata,
  aReading,
  theApprover,
  theDocumentSettings,
} from '../../support/documentBuilders';

const fsn = 'fsn.medicaldevice@prov.example';
const settings = { ...theDocumentSettings, noticeMailbox: fsn };

describe('A guideline (GD-21)', () => {
  const begin = (usedWith: readonly string[]) =>
    startDraft(
      aDocument(),
      {
        begin: 'document',
        metadata: aMetadata({ type: 'riktlinje', usedWith }),
        content: aContentRef(),
        changeNote: '',
      },
      aDocumentContext(),
    );

  it('names the process routine it is used together with', () => {
    expect(begin(['RH-20002'])).toMatchObject({
      ok: true,
      value: { payload: { metadata: { usedWith: ['RH-20002'] } } },
    });
  });

  it('is refused when what it is used with is itself, or no number', () => {
    expect([begin(['RH-20001']), begin(['rutinen'])]).toEqual([
      { ok: false, refusal: { code: 'document/used-with-invalid', number: 'RH-20001' } },
      { ok: false, refusal: { code: 'document/used-with-invalid', number: 'rutinen' } },
    ]);
  });

  it('is remarked on when it names none; no other kind of document is', () => {
    expect(metadataWarnings(aMetadata({ type: 'riktlinje' }))).toEqual(['guidelineAlone']);
    expect(metadataWarnings(aMetadata({ type: 'riktlinje', usedWith: ['RH-20002'] }))).toEqual([]);
    expect(metadataWarnings(aMetadata({ type: 'rutin' }))).toEqual([]);
  });

  it('may name the follow-up in connection with which it is evaluated (GD-22), and no patient in it', () => {
    const withFollowUp = (followUp: string) =>
      startDraft(
        aDocument(),
        {
          begin: 'document',
          metadata: aMetadata({ followUp }),
          content: aContentRef(),
          changeNote: '',
        },
        aDocumentContext(),
      );
    expect(withFollowUp('Koncerngemensam uppföljning i oktober').ok).toBe(true);
    expect(withFollowUp('Uppföljning av 19121212-1212')).toEqual({
      ok: false,
      refusal: { code: 'document/patient-named' },
    });
  });
});

describe('A template for purchases (GD-24)', () => {
  const metadata = aMetadata({ type: 'mall', forPurchase: true });
  const ask = (content: Partial<ReturnType<typeof aContentRef>>, of = metadata) =>
    requestApproval(
      aDocument({ draft: aDocumentDraft({ metadata: of, content: aContentRef(content) }) }),
      {},
      aDocumentContext({ settings }),
    );
  const refused = { ok: false, refusal: { code: 'document/mailbox-not-printed', address: fsn } };

  it('is not put up for approval without the address that safety notices are sent to', () => {
    expect(ask({ addresses: ['inkop@prov.example'] })).toEqual(refused);
    expect(ask({})).toEqual(refused);
    expect(ask({ addresses: ['inkop@prov.example', fsn] }).ok).toBe(true);
  });

  it('is not approved when the address has become another since it was put up', () => {
    const document = aDocumentInApproval({ metadata, content: aContentRef({ addresses: [fsn] }) });
    const approve = (noticeMailbox: string) =>
      approveDraft(
        document,
        {},
        aDocumentContext({ by: theApprover, settings: { ...settings, noticeMailbox } }),
      );
    expect(approve(fsn).ok).toBe(true);
    expect(approve('ny.brevlada@prov.example')).toEqual({
      ok: false,
      refusal: { code: 'document/mailbox-not-printed', address: 'ny.brevlada@prov.example' },
    });
  });

  it('is the only kind of document that is asked for it', () => {
    expect(ask({}, aMetadata({ type: 'mall' })).ok).toBe(true);
    expect(ask({}, aMetadata({ type: 'rutin', forPurchase: true })).ok).toBe(true);
  });

  it('prints an address wherever it stands, however it is written', () => {
    expect(
      printedAddresses(
        aReading({
          sections: [
            { heading: 'Avtal', level: 1, text: `Skicka till FSN.MedicalDevice@prov.example.` },
          ],
          appendices: [{ number: 1, title: '', text: 'eller mt@prov.example' }],
          mailboxes: [],
        }),
      ),
    ).toEqual([fsn, 'mt@prov.example']);
  });
});
