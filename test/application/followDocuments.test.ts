import { AppFault } from '../../src/application/fault';
import { documentStream } from '../../src/domain/documents/document';
import { aDocumentStage } from '../support/aDocumentStage';
import { aMetadata, theApprover, theOtherApprover, theOwner } from '../support/documentBuilders';

describe('A document whose approval is asked for', () => {
  it('gets a card in the role’s channel, which changes with what happens', async () => {
    const stage = aDocumentStage();
    await stage.publish();
    expect(stage.effects()).toEqual([
      'postCard approval/1',
      'updateCard approval/1',
      'updateCard approval/1',
      'sendMail published/4/1',
    ]);
    expect(stage.types()).toEqual([
      'draftStarted',
      'approvalRequested',
      'draftApproved',
      'editionPublished',
    ]);
  });

  it('gets a mail to each who holds the role when there is no channel', async () => {
    const stage = aDocumentStage();
    await stage.ask(aMetadata({ approverRole: 'Förvaltningschef' }));
    expect(stage.mailsTo()).toEqual([theOtherApprover.mail]);
  });

  it('gets the mails when the card is not delivered', async () => {
    const stage = aDocumentStage();
    await stage.ask();
    await stage.record({
      stream: documentStream('RH-20001'),
      subject: 'RH-20001',
      letter: 'approval/1',
      effectKey: 'postCard/document/RH-20001#2',
      report: { type: 'cardUndelivered', payload: { reason: 'not-installed' } },
    });
    await stage.followAll();
    expect(stage.mailsTo()).toEqual([theApprover.mail, theOtherApprover.mail]);
  });

  it('is never told of to our own mailbox, where it would come back (SN-38)', async () => {
    const people = [{ ...theOtherApprover, mail: 'FSN@prov.example' }];
    const stage = aDocumentStage({ approverRoles: [{ role: 'Chefläkare', people }] });
    await stage.ask();
    expect(stage.effects()).toEqual([]);
  });
});

describe('An edition that is approved', () => {
  it('is in force at once, with its text in rows and its file published', async () => {
    const stage = aDocumentStage();
    await stage.publish();
    expect(stage.documents.shown.get('RH-20001')?.row).toMatchObject({
      DocumentStatus: 'inForce',
      Edition: '1',
      ApprovedBy: 'Chefläkare',
      ReviewBy: '2028-03-23T12:00:00Z',
    });
    expect(stage.documents.published).toEqual(['RH-20001: Utgåva 1 (händelse 4)']);
    expect(stage.documents.editions.get('RH-20001/1')?.sections).toHaveLength(3);
  });

  it('is the same when everything is followed again from the start', async () => {
    const stage = aDocumentStage();
    await stage.publish();
    const before = [stage.types(), stage.effects(), [...stage.documents.published]];
    await stage.followAll(0);
    expect([stage.types(), stage.effects(), stage.documents.published]).toEqual(before);
  });

  it('waits for its day when a later one was chosen, and comes into force then, once (X-20)', async () => {
    const stage = aDocumentStage();
    await stage.ask();
    await stage.give('approveDraft', { publishOn: '2026-04-01' }, theApprover);
    expect(await stage.publishDue()).toBe(0);
    expect(stage.documents.shown.get('RH-20001')?.row.DocumentStatus).toBe('scheduled');
    stage.setDay('2026-04-02');
    expect([await stage.publishDue(), await stage.publishDue()]).toEqual([1, 0]);
    await stage.followAll();
    expect(stage.documents.shown.get('RH-20001')?.row).toMatchObject({
      DocumentStatus: 'inForce',
      PublishedOn: '2026-04-02T12:00:00Z',
    });
  });

  it('stays what people see while the next is prepared', async () => {
    const stage = aDocumentStage();
    await stage.publish();
    const content = { fileName: 'rutin.txt', fileHash: 'c'.repeat(64), textHash: 'd'.repeat(64) };
    const metadata = aMetadata({ title: 'Annan titel' });
    await stage.give('startDraft', { begin: 'edition', metadata, content, changeNote: 'Ny.' });
    expect(stage.documents.shown.get('RH-20001')).toMatchObject({
      fileHash: 'b'.repeat(64),
      row: { DocumentStatus: 'underRevision', Edition: '1', Title: aMetadata().title },
    });
  });
});

describe('A document whose file nobody can publish', () => {
  it('is told of, and holds up no other', async () => {
    const stage = aDocumentStage();
    stage.documents.refuse = new AppFault('store/refused', 'The file is checked out.');
    await stage.publish();
    expect(stage.types()).toContain('editionPublished');
    expect(new Set(stage.problems)).toEqual(new Set(['RH-20001']));
  });

  it('is shown as it is once the library takes it again', async () => {
    const stage = aDocumentStage();
    await stage.ask();
    stage.documents.refuse = new AppFault('store/refused', 'The file is checked out.');
    await stage.give('approveDraft', {}, theApprover);
    expect(stage.documents.published).toEqual([]);
    stage.documents.refuse = undefined;
    await stage.showAgain();
    expect(stage.documents.published).toEqual(['RH-20001: Utgåva 1 (händelse 4)']);
  });

  it('is tried again when SharePoint does not answer', async () => {
    const stage = aDocumentStage();
    stage.documents.refuse = new AppFault('store/unavailable', 'No answer.');
    await expect(stage.ask()).rejects.toThrow('No answer.');
    stage.documents.refuse = undefined;
    await stage.followAll(0);
    expect(stage.documents.shown.get('RH-20001')?.row.DocumentStatus).toBe('draft');
  });
});

describe('A comment round', () => {
  it('is told to the heads of the units that are invited', async () => {
    const stage = aDocumentStage();
    await stage.ask();
    await stage.give('sendBack', { reason: 'Fråga först.' }, theApprover);
    await stage.give('openCommentRound', { unitKeys: ['iva'] });
    expect(stage.mailsTo()).toEqual([theOwner.mail, 'edit.rask@prov.example', 'iva@prov.example']);
  });
});

describe('An owner is reminded of a review', () => {
  it('on the days the region has set, once each, and of nothing that was just published (GD-27, X-21)', async () => {
    const stage = aDocumentStage({ reviewMonths: 12 });
    await stage.publish();
    const remind = async (day: string): Promise<readonly string[]> => {
      stage.setDay(day);
      await stage.remindOfReviews();
      return stage.effects().filter((effect) => effect.includes('review/'));
    };
    expect(await remind('2026-12-22')).toEqual([]);
    expect(await remind('2026-12-23')).toEqual(['sendMail review/2026-12-23']);
    expect(await remind('2027-01-10')).toHaveLength(1);
    expect(await remind('2027-03-31')).toEqual([
      'sendMail review/2026-12-23',
      'sendMail review/2027-03-30',
    ]);
  });
});
