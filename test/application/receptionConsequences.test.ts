import { noticeConsequences } from '../../src/application/consequences/noticeConsequences';
import type { FiledMessage } from '../../src/domain/notices/incoming';
import type { Notice } from '../../src/domain/notices/notice';
import type { NoticeEvent } from '../../src/domain/notices/noticeEvents';
import {
  aDispatchedNotice,
  aLog,
  aNotice,
  aPlan,
  aUnit,
  theCoordinator,
} from '../support/builders';
import { aFiledMessage } from '../support/receptionBuilders';

const facts = { ownAddresses: ['fsn@prov.example'] };
const follow = (event: NoticeEvent, notice: Notice) => {
  const [, entry] = aLog([{}, { ...event, actor: theCoordinator }]);
  return noticeConsequences(entry!, event, notice, facts);
};
const lab = aUnit({ key: 'kemi', ownHandling: true, mailbox: 'Klinisk.Kemi@prov.example' });
const closing = (changes: Partial<FiledMessage>) =>
  follow(
    { type: 'messageFiled', payload: aFiledMessage({ kind: 'closingNote', ...changes }) },
    aDispatchedNotice({ units: [lab, aUnit()] }),
  );

describe('A closing note', () => {
  it('ends the dispatch of the service with own handling that it came from (SN-61)', () => {
    expect(
      closing({ from: 'klinisk.kemi@PROV.example', text: 'Ärendet är avslutat.' }).drafts,
    ).toMatchObject([
      {
        stream: 'dispatch/FSN-2026-0001/kemi',
        type: 'closingNoteRecorded',
        actor: { id: 'service' },
        payload: { saidBy: 'klinisk.kemi@PROV.example', note: 'Ärendet är avslutat.' },
      },
    ]);
  });

  it('carries no personal number on', () => {
    const { drafts } = closing({
      from: lab.mailbox!,
      text: 'Patient 19121212-1212 är informerad.',
    });
    expect(drafts).toMatchObject([{ payload: { note: '' } }]);
  });

  it.each([
    ['somebody else sent it', { from: 'fsn@nordpump.example' }],
    ['a unit without own handling sent it', { from: 'iva@prov.example' }],
    ['it is a reply only', { from: 'klinisk.kemi@prov.example', kind: 'reply' as const }],
  ])('ends nothing when %s', (_, changes) => {
    expect(closing(changes)).toEqual({ drafts: [], effects: [] });
  });
});

describe('What follows from sending', () => {
  const head = { id: 'nils', name: 'Nils Ek', mail: 'nils.ek@prov.example' };
  const units = [
    aUnit({ operationsHead: head }),
    aUnit({ key: 'medicin', operationsHead: head }),
    aUnit({ key: 'egen', operationsHead: { ...head, id: 'karin', mail: 'FSN@prov.example' } }),
  ];
  const sent = (tellsOperationsHeads: boolean) =>
    follow(
      { type: 'noticeDispatched', payload: aPlan({ units, tellsOperationsHeads }) },
      aDispatchedNotice({ units }),
    );

  it('is one mail to each head of operations, when they are to be told (SN-26)', () => {
    expect(sent(true).effects).toEqual([
      {
        kind: 'sendMail',
        key: 'sendMail/notice/FSN-2026-0001#2/operationsHead/nils',
        subject: 'FSN-2026-0001',
        stream: 'notice/FSN-2026-0001',
        letter: 'operationsHead/nils',
        to: 'nils.ek@prov.example',
      },
    ]);
  });

  it('is no mail to them otherwise', () => {
    expect(sent(false).effects).toEqual([]);
  });

  it('is a dispatch with dates of its own to a department added late (X-10)', () => {
    const payload = {
      units: [aUnit({ key: 'sen' })],
      informed: [],
      sentOn: '2026-03-28',
      receiveBy: '2026-03-30',
      handleBy: '2026-04-04',
      reason: 'Fler hittades.',
    };
    expect(follow({ type: 'recipientsAdded', payload }, aDispatchedNotice()).drafts).toMatchObject([
      {
        stream: 'dispatch/FSN-2026-0001/sen',
        type: 'dispatchQueued',
        payload: {
          content: {
            sentOn: '2026-03-28',
            receiveBy: '2026-03-30',
            handleBy: '2026-04-04',
            title: 'Nordpump 500',
          },
        },
      },
    ]);
  });
});

describe('What follows from relating two cases', () => {
  it('is the end of the case that is replaced, and stale answers to it (X-08)', () => {
    const replaced = follow(
      { type: 'supersedesSet', payload: { key: 'FSN-2026-0007' } },
      aNotice(),
    );
    expect(replaced.drafts).toMatchObject([
      {
        stream: 'notice/FSN-2026-0007',
        subject: 'FSN-2026-0007',
        type: 'noticeSuperseded',
        payload: { by: 'FSN-2026-0001' },
      },
    ]);
    const event = { type: 'noticeSuperseded', payload: { by: 'FSN-2026-0009' } } as const;
    expect(follow(event, aDispatchedNotice()).drafts).toMatchObject([
      { stream: 'dispatch/FSN-2026-0001/iva', type: 'dispatchSuperseded' },
    ]);
  });

  it('is a message in the case that a duplicate is filed under (X-07)', () => {
    const payload = { key: 'FSN-2026-0007', as: 'duplicate', reason: '' } as const;
    expect(follow({ type: 'filedUnder', payload }, aNotice()).drafts).toMatchObject([
      {
        stream: 'notice/FSN-2026-0007',
        type: 'messageFiled',
        payload: { kind: 'duplicate', noticeKey: 'FSN-2026-0001', from: 'fsn@nordpump.example' },
      },
    ]);
  });

  it('is a withdrawal for each department when what was sent is taken back', () => {
    const payload = { reason: 'Gällde inte oss.', unitKeys: ['iva', 'chef'] };
    expect(follow({ type: 'noticeWithdrawn', payload }, aNotice()).drafts).toMatchObject([
      { stream: 'dispatch/FSN-2026-0001/iva', type: 'dispatchWithdrawn' },
      { stream: 'dispatch/FSN-2026-0001/chef', type: 'dispatchWithdrawn' },
    ]);
  });
});
