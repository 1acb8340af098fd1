import { documentPages } from '../../bot/governing/documentPages';
import { documentLetters } from '../../bot/letters/documentLetters';
import type { Effect } from '../../src/application/effects';
import { aDocumentStage } from '../support/aDocumentStage';
import {
  aMetadata,
  theApprover,
  theEditor,
  theOtherApprover,
  theOwner,
} from '../support/documentBuilders';

const pages = documentPages('https://prov.example/SitePages/');
type Stage = ReturnType<typeof aDocumentStage>;

const remindersOf = (stage: Stage): readonly string[] =>
  stage.effects().filter((effect) => effect.includes('approvalDue/'));
const mailOf = async (stage: Stage, wanted: string): Promise<string> => {
  const letters = documentLetters({
    changesWaiting: () => Promise.resolve(0),
    language: 'sv',
    settings: stage.settings,
    pages,
  });
  const effects: readonly Effect[] = stage.outbox.kept.map(({ effect }) => effect);
  const effect = effects.find(({ letter }) => letter.startsWith(wanted));
  const entries = await stage.log.read('document/RH-20001');
  return JSON.stringify(effect && (await letters.mail(effect, entries)));
};

describe('An approval that is overdue', () => {
  it('is reminded of from the day after, at the region’s pace and each day once (X-20)', async () => {
    const stage = aDocumentStage({ approvalReminderDays: 3 });
    await stage.ask();
    const remind = async (day: string): Promise<readonly string[]> => {
      stage.setDay(day);
      await stage.remindOfApprovals();
      return remindersOf(stage);
    };
    expect(await remind('2026-03-30')).toEqual([]);
    const first = ['sendMail approvalDue/1/2026-03-31/1', 'sendMail approvalDue/1/2026-03-31/2'];
    expect(await remind('2026-03-31')).toEqual(first);
    expect(await remind('2026-04-02')).toEqual(first);
    expect(await remind('2026-04-04')).toEqual([
      ...first,
      'sendMail approvalDue/1/2026-04-03/1',
      'sendMail approvalDue/1/2026-04-03/2',
    ]);
    expect(stage.mailsTo()).toContain(theApprover.mail);
    expect(await mailOf(stage, 'approvalDue/')).toContain('skulle ha besvarats senast 2026-03-30');
  });

  it('is not reminded of once it is answered, and a mail on its way is not sent', async () => {
    const stage = aDocumentStage({ approvalReminderDays: 3 });
    await stage.ask();
    stage.setDay('2026-03-31');
    await stage.remindOfApprovals();
    await stage.give('sendBack', { reason: 'Kortare.' }, theApprover);
    stage.setDay('2026-04-10');
    await stage.remindOfApprovals();
    expect(remindersOf(stage)).toHaveLength(2);
    expect(await mailOf(stage, 'approvalDue/')).toBe('"obsolete"');
  });

  it('reminds neither who wrote the draft nor anybody where the region has set no pace', async () => {
    const own = aDocumentStage({
      approvalReminderDays: 3,
      approverRoles: [
        { role: 'Chefläkare', people: [{ ...theEditor, mail: 'edit@prov.example' }, theApprover] },
      ],
    });
    const silent = aDocumentStage();
    for (const stage of [own, silent]) {
      await stage.ask();
      stage.setDay('2026-05-01');
      await stage.remindOfApprovals();
    }
    expect(remindersOf(own)).toEqual(['sendMail approvalDue/1/2026-04-30/2']);
    expect(remindersOf(silent)).toEqual([]);
  });
});

describe('A draft that is sent back', () => {
  it('is told to its owner and to who wrote it, with the reason (X-20)', async () => {
    const stage = aDocumentStage();
    await stage.ask();
    await stage.give('sendBack', { reason: 'Hör avdelningen först.' }, theOtherApprover);
    expect(stage.mailsTo()).toEqual([theOwner.mail, 'edit.rask@prov.example']);
    expect(await mailOf(stage, 'sentBack/')).toContain('Hör avdelningen först.');
  });

  it('is told once to an owner who wrote it, and not to who sent it back', async () => {
    const mail = 'edit.rask@prov.example';
    const asOwner = aMetadata({ owner: { ...theEditor, mail } });
    const stage = aDocumentStage();
    await stage.ask(asOwner);
    await stage.give('sendBack', { reason: 'Kortare.' }, theApprover);
    expect(stage.mailsTo()).toEqual([mail]);
    await stage.give('requestApproval', {});
    await stage.give('sendBack', { reason: 'Jag ändrar mig.' }, theEditor);
    expect(stage.mailsTo()).toEqual([mail]);
  });
});
