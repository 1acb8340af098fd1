import { listingDocumentWork } from '../../src/application/documentWork';
import { documentFrom } from '../../src/application/domainEvents';
import { documentStatus, documentStream } from '../../src/domain/documents/document';
import { aDocumentStage } from '../support/aDocumentStage';
import { aPerson, theHead } from '../support/builders';
import {
  aDocumentContext,
  aMetadata,
  theApprover,
  theEditor,
  theOwner,
} from '../support/documentBuilders';
import { inMemoryUnits } from '../support/inMemoryUnits';

const number = 'RH-20001';

/** The work on one document, as the library shows it when its rows have caught up with the log. */
const aListing = () => {
  const stage = aDocumentStage();
  const reads: string[] = [];
  const entries = () => stage.log.read(documentStream(number));
  const list = listingDocumentWork({
    log: {
      read: (stream) => {
        reads.push(stream);
        return stage.log.read(stream);
      },
    },
    clock: stage.clock,
    settings: stage.settings,
    units: inMemoryUnits(aDocumentContext().units),
    atWork: {
      async atWork(statuses) {
        const known = await entries();
        const document = documentFrom(known);
        return document && statuses.includes(documentStatus(document))
          ? [{ number, revision: known.length }]
          : [];
      },
    },
  });
  return { stage, reads, list };
};

describe('The work on governing documents', () => {
  it('is the approval for who holds the role, and the draft for its editor to see (X-20)', async () => {
    const { stage, list } = aListing();
    await stage.ask();
    expect(await list(theApprover)).toEqual([
      expect.objectContaining({
        number,
        status: 'inApproval',
        edition: '1',
        owner: theOwner.name,
        tasks: [{ kind: 'approve', by: '2026-03-30' }],
      }),
    ]);
    expect((await list(theEditor)).map(({ tasks }) => tasks)).toEqual([[]]);
  });

  it('is nobody’s who neither writes, approves nor is invited (X-20, X-23)', async () => {
    const { stage, list } = aListing();
    await stage.ask();
    expect(await list(theHead)).toEqual([]);
    expect(await list(aPerson('Otto Falk'))).toEqual([]);
  });

  it('is the comment round for the head of an invited unit (X-20)', async () => {
    const { stage, list } = aListing();
    await stage.ask(aMetadata());
    await stage.give('sendBack', { reason: 'Hör avdelningen.' });
    await stage.give('openCommentRound', { unitKeys: ['iva'] });
    expect((await list(theHead)).flatMap(({ tasks }) => tasks)).toEqual([
      { kind: 'comment', by: '2026-04-06', given: 0 },
    ]);
  });

  it('does not read a stream again that has not grown', async () => {
    const { stage, reads, list } = aListing();
    await stage.ask();
    await list(theApprover);
    await list(theEditor);
    expect(reads).toHaveLength(1);
    await stage.give('sendBack', { reason: 'Kortare.' });
    expect((await list(theOwner)).flatMap(({ tasks }) => tasks)).toEqual([
      { kind: 'write', sentBack: true },
    ]);
    expect(reads).toHaveLength(2);
  });
});
