import { aFiledMessage } from '../support/receptionBuilders';
import type { Notice } from '../../src/domain/notices/notice';
import { toDispatchRow, toNoticeRow } from '../../src/application/rows';
import {
  aContent,
  aDispatch,
  aDispatchedNotice,
  aDispatchRow,
  aField,
  anUndeliveredDispatch,
  answered,
  aNotice,
  aPostedDispatch,
  aUnit,
  aUnitWithout,
} from '../support/builders';

describe('The row of a notice', () => {
  it('shows what was read, and no counts before it is sent', () => {
    const notice = aNotice({ fields: { manufacturer: aField('Nordpump AB') } });
    const row = toNoticeRow(notice, 1);
    expect(row).toEqual({
      NoticeKey: 'FSN-2026-0001',
      Title: 'Field Safety Notice: Nordpump 500',
      Status: 'received',
      ReceivedAt: '2026-03-23T08:15:00.000Z',
      Sender: 'Nordpump AB <fsn@nordpump.example>',
      Subject: 'Field Safety Notice: Nordpump 500',
      Manufacturer: 'Nordpump AB',
      FsnReference: null,
      Risk: null,
      ReceiveBy: null,
      HandleBy: null,
      Recipients: null,
      Source: 'mail',
      MessageKind: 'newNotice',
      Edition: '2026-03-23',
      ProductKind: null,
      Contract: null,
      RelatedTo: null,
      ReplyDue: null,
      ClosedAt: null,
      PublishedFrom: null,
      PublishedUntil: null,
      Headline: null,
      Meaning: null,
      Minutes: null,
      Cost: null,
      MessageId: null,
      Fingerprint: null,
      CaseFile: expect.any(String) as string,
      Fields: JSON.stringify({ manufacturer: aField('Nordpump AB') }),
      Documents: JSON.stringify(notice.documents),
      Problems: null,
      Plan: null,
      Revision: 1,
    });
  });

  it('names a sender without an address, and keeps the latest messages only, however many come', () => {
    const messages = Array.from({ length: 200 }, (_, index) =>
      aFiledMessage({ subject: `${index}`, text: '"'.repeat(300) }),
    );
    const row = toNoticeRow(aNotice({ messages, sender: { name: 'Karin Sand', address: '' } }), 1);
    expect(row.Sender).toBe('Karin Sand');
    expect(row.CaseFile?.length).toBeLessThan(63_999);
    const kept = (JSON.parse(row.CaseFile ?? '') as Notice).messages;
    expect(kept[kept.length - 1]?.subject).toBe('199');
  });

  it('shows what was sent once it is sent, with the departments by their keys', () => {
    const row = toNoticeRow(aDispatchedNotice(), 2);
    expect(row).toMatchObject({
      Title: 'Nordpump 500',
      Manufacturer: 'Nordpump AB',
      Risk: 'high',
      ReceiveBy: '2026-03-24T12:00:00Z',
      HandleBy: '2026-03-30T12:00:00Z',
      Recipients: 1,
    });
    expect(JSON.parse(row.Plan ?? '')).toMatchObject({ title: 'Nordpump 500', units: ['iva'] });
  });

  it('never holds a line longer than SharePoint takes, nor a line break', () => {
    const row = toNoticeRow(
      aNotice({ subject: `Rad 1\r\nRad 2 ${'å'.repeat(400)}`, fields: {} }),
      1,
    );
    expect(row.Title).toHaveLength(255);
    expect(row.Subject).toMatch(/^Rad 1 Rad 2 å+$/);
  });

  it('has a title even when nothing was read', () => {
    const row = toNoticeRow(
      aNotice({ subject: ' ', fields: {}, sender: { name: '', address: '' } }),
      1,
    );
    expect([row.Title, row.Subject, row.Sender]).toEqual(['FSN-2026-0001', null, null]);
  });

  it('tells what could not be read', () => {
    const problems = [{ part: 'bilaga.pdf', reason: 'encrypted' as const }];
    expect(
      toNoticeRow(aNotice({ problems, sender: { name: '', address: 'a@b.example' } }), 1),
    ).toMatchObject({
      Problems: JSON.stringify(problems),
      Sender: 'a@b.example',
    });
  });
});

describe('The row of a dispatch', () => {
  it('is empty but for whom and by when before anything has happened', () => {
    expect(toDispatchRow(aDispatch(), 1)).toEqual(
      aDispatchRow({ Report: '{}', Content: JSON.stringify(aContent()) }),
    );
  });

  it('shows when the card was posted, and each answer', () => {
    const dispatch = aPostedDispatch({
      received: answered(),
      notAffected: answered(),
      handled: { ...answered(), items: 0, comment: '' },
    });
    expect(toDispatchRow(dispatch, 5)).toMatchObject({
      Status: 'handled',
      PostedAt: '2026-03-23T09:00:00.000Z',
      ReceivedBy: 'Anna Berg',
      NotAffectedBy: 'Anna Berg',
      HandledBy: 'Anna Berg',
      Items: 0,
      Comment: null,
      Revision: 5,
    });
  });

  it('shows why it was not delivered and where the mail went', () => {
    const at = '2026-03-23T09:00:00.000Z';
    const mailed = aDispatch({
      delivery: { state: 'undelivered', reason: 'no-channel', at, mailedTo: 'iva@prov.example' },
      unit: aUnitWithout(['channel', 'parentKey']),
    });
    expect(toDispatchRow(mailed, 3)).toMatchObject({
      UndeliveredReason: 'no-channel',
      MailedTo: 'iva@prov.example',
      ChannelId: null,
      Administration: null,
    });
    expect(toDispatchRow(anUndeliveredDispatch({ unit: aUnit() }), 2).MailedTo).toBeNull();
  });
});
