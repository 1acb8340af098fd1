import { judgeMail, type MailToJudge } from '../../../bot/intake/judgeMail';
import type { KnownNotices } from '../../../src/application/knownNotices';
import { ownKeysIn, type ReceivedMessage } from '../../../src/domain/reception/receivedMessage';
import { aField } from '../../support/builders';
import { aRegister, fieldsNaming } from '../../support/receptionBuilders';

const key = 'FSN-2026-0001';
let known: KnownNotices;
beforeEach(async () => {
  known = aRegister(
    { NoticeKey: key, Fields: fieldsNaming('NP-2026-17') },
    { NoticeKey: 'FSN-2026-0002', Fields: fieldsNaming('KB-4', 'Kvarnbo AB', 'Säng 3') },
  );
  await known.catchUp();
});

const mail = (some: Partial<ReceivedMessage>, notice: Partial<MailToJudge['notice']> = {}) => {
  const subject = some.subject ?? '';
  const message: ReceivedMessage = {
    subject,
    senderAddress: 'anna.berg@prov.example',
    internalDomains: ['prov.example'],
    text: '',
    headers: {},
    attachmentKinds: [],
    reading: { references: [] },
    ownKeys: ownKeysIn(`${subject}\n${some.text ?? ''}`),
    ...some,
  };
  const { receivedAt = '2026-03-25T08:00:00.000Z', fields = {} } = notice;
  return judgeMail(
    {
      message,
      notice: { key: '', receivedAt, subject, fields, text: '', ...notice },
      mailbox: 'fsn@prov.example',
      ownAddresses: ['fsn@prov.example', 'Samordnare@prov.example'],
    },
    known,
  );
};
const sameNotice = {
  fields: {
    fsnReference: aField('NP-2026-17'),
    manufacturer: aField('Nordpump AB'),
    productName: aField('Nordpump 500'),
  },
};

describe('A mail whose case is certain', () => {
  it('is filed there as a reply (SN-09)', () => {
    const subject = `SV: Säkerhetsmeddelande ${key}`;
    expect(mail({ subject, text: 'Vi har tittat och återkommer.' })).toEqual({
      do: 'file',
      key,
      kind: 'reply',
    });
  });

  it('is filed there as a copy "handled by us" (SN-08)', () => {
    const text = `Meddelandet ${key} är mottaget och hanteras av oss.`;
    expect(mail({ subject: 'Kopia', text })).toMatchObject({
      do: 'file',
      key,
      kind: 'handledByUs',
    });
  });

  it('is filed there as a closing note (SN-61)', () => {
    const subject = `Ärendet ${key} är avslutat`;
    expect(mail({ subject, text: 'Alla åtgärder är genomförda.' })).toMatchObject({
      do: 'file',
      key,
      kind: 'closingNote',
    });
  });

  it('is filed with the case that its case was filed under', () => {
    known.learn([
      {
        NoticeKey: 'FSN-2026-0003',
        Status: 'duplicate',
        RelatedTo: key,
        ReceivedAt: '2026-03-24T08:00:00Z',
        Subject: '',
        Fields: '{}',
        Fingerprint: null,
        MessageId: null,
      },
    ]);
    expect(mail({ subject: 'SV: FSN-2026-0003', text: 'Svar.' })).toMatchObject({ key });
  });
});

describe('A mail that may belong to several cases, or to none', () => {
  it('is registered, with the cases to choose from', () => {
    const subject = `SV: ${key} och FSN-2026-0002`;
    const verdict = mail({ subject, text: 'Vi har tittat på båda.' });
    expect(verdict).toMatchObject({ do: 'register', kind: { kind: 'reply' } });
    expect(verdict.do === 'register' && verdict.likely).toMatchObject([
      { key, relation: 'reply' },
      { key: 'FSN-2026-0002', relation: 'reply' },
    ]);
  });

  it('is registered as what it was taken for, with the reasons (SN-05, SN-09)', () => {
    const verdict = mail({
      subject: 'VB: Säkerhetsmeddelande Nordpump',
      text: 'Hej, det här kom till oss.',
      attachmentKinds: ['pdf'],
    });
    expect(verdict).toMatchObject({ do: 'register', kind: { kind: 'forwardedNotice' } });
    expect(verdict.do === 'register' && verdict.kind.reasons).not.toEqual([]);
  });
});

describe('The same notice by another way', () => {
  const outside = {
    senderAddress: 'sakerhet@myndigheten.example',
    subject: 'Säkerhetsmeddelande: Nordpump 500',
  };

  it('is registered as a case of its own and only proposed (X-07)', () => {
    expect(mail(outside, sameNotice)).toMatchObject({
      do: 'register',
      likely: [{ key, relation: 'duplicate' }],
    });
  });

  it('is proposed as a new version when it says so (X-08)', () => {
    const subject = 'Uppdaterat säkerhetsmeddelande: Nordpump 500';
    const update = { ...sameNotice, text: `${subject} `.repeat(5), supersedes: ['NP-2026-17'] };
    expect(mail({ ...outside, subject }, update)).toMatchObject({
      do: 'register',
      likely: [{ key, relation: 'update' }],
    });
  });

  it('is not filed because a maker numbers its notices as we do', () => {
    const reading = { references: [key], manufacturer: 'Nordpump AB' };
    const subject = `Field Safety Notice ${key}`;
    expect(mail({ ...outside, subject, reading, attachmentKinds: ['pdf'] })).toMatchObject({
      do: 'register',
    });
  });
});

describe('Our own mail that comes back', () => {
  it('is filed with its case and never registered (SN-38)', () => {
    const subject = `Säkerhetsmeddelande ${key}: Nordpump 500`;
    const text = 'Säkerhetsmeddelande. Field Safety Notice.';
    expect(mail({ senderAddress: 'FSN@prov.example', subject, text })).toMatchObject({
      do: 'file',
      key,
    });
    expect(
      mail({ senderAddress: 'samordnare@prov.example', subject: `VB: ${subject}` }),
    ).toMatchObject({
      do: 'file',
      key,
    });
  });

  it('is put aside when it belongs to no case (SN-38)', () => {
    expect(mail({ senderAddress: 'fsn@prov.example', subject: 'Påminnelse' })).toEqual({
      do: 'putAside',
    });
  });

  it('is told from a notice that the coordinator passes on', () => {
    const subject = 'VB: Säkerhetsmeddelande Nordpump';
    expect(mail({ senderAddress: 'samordnare@prov.example', subject })).toMatchObject({
      do: 'register',
    });
  });
});
