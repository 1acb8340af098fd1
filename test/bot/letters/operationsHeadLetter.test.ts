import { noticeLetters } from '../../../bot/letters/noticeLetters';
import { aLog, aPlan, aReceivedNotice, aSendMail, aUnit } from '../../support/builders';
import { inMemoryAnswers } from '../../support/inMemoryAnswers';

const head = { id: 'nils', name: 'Nils Ek', mail: 'nils.ek@prov.example' };
const units = [
  aUnit({ operationsHead: head }),
  aUnit({ key: 'medicin', name: 'Medicin 31', operationsHead: head }),
  aUnit({ key: 'annan', name: 'Annan verksamhet' }),
];
const region = { name: 'Region Prov', mailbox: 'fsn@prov.example', replyFrom: {} };
const letters = noticeLetters('sv', region, inMemoryAnswers([]));
const stream = 'notice/FSN-2026-0001';
const effect = aSendMail({
  key: `sendMail/${stream}#2/operationsHead/nils`,
  stream,
  letter: 'operationsHead/nils',
  to: head.mail,
});
const sent = [
  { payload: aReceivedNotice() },
  { type: 'noticeDispatched', payload: aPlan({ units, tellsOperationsHeads: true }) },
];

describe('The mail to a head of operations (SN-26)', () => {
  it('says what went to which of their departments, and that no answer is wanted', async () => {
    const mail = await letters.mail(effect, aLog(sent));
    if (!mail || mail === 'obsolete') throw new Error('There is no such letter.');
    expect(mail.subject).toBe('För kännedom: Säkerhetsmeddelande FSN-2026-0001: Nordpump 500');
    expect(mail.text).toContain('Intensivvårdsavdelningen\nMedicin 31');
    expect(mail.text).not.toContain('Annan verksamhet');
    expect(mail.text).toContain('du behöver inte göra det');
    expect(mail.text).toContain('1. Ta pumpen ur bruk.');
  });

  it('does not go any more when the notice has been withdrawn', async () => {
    const withdrawn = { type: 'noticeWithdrawn', payload: { reason: 'Fel.', unitKeys: [] } };
    expect(await letters.mail(effect, aLog([...sent, withdrawn]))).toBe('obsolete');
  });
});
