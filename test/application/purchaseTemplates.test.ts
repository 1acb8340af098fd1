import { listingTemplatesWithoutMailbox } from '../../src/application/purchaseTemplates';
import { aDocumentStage } from '../support/aDocumentStage';
import { aMetadata, aReading, theApprover } from '../support/documentBuilders';

describe('Purchase templates in force (GD-24)', () => {
  it('are listed when they do not print the address that the region has today', async () => {
    const stage = aDocumentStage();
    await stage.ask(aMetadata({ type: 'mall', forPurchase: true }));
    await stage.give('approveDraft', {}, theApprover);
    const lacking = (noticeMailbox: string) =>
      listingTemplatesWithoutMailbox({
        ...{ log: stage.log, texts: stage.documents.texts },
        register: { purchaseTemplates: async () => ['RH-20001'] },
        settings: { noticeMailbox },
      })();
    const [printed = ''] = aReading().mailboxes.map(({ address }) => address);
    expect(await lacking(printed)).toEqual([]);
    expect(await lacking('ny@prov.example')).toEqual([
      expect.objectContaining({ number: 'RH-20001', edition: '1', prints: [printed] }),
    ]);
  });
});
