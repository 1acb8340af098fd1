import { takingCaseMail } from '../../../bot/groups/takeCaseMail';
import { createReader } from '../../../bot/reading/createReader';
import { AppFault } from '../../../src/application/fault';
import { placeOfCaseMail, receivingCaseMail } from '../../../src/application/cases/receiveCaseMail';
import { caseMailTexts } from '../../../src/text/mails/caseMailTexts';
import { caseLetters } from '../../../bot/letters/caseLetters';
import { aCaseStage } from '../../support/aCaseStage';
import { sha256 } from '../../support/builders';
import { someCaseSettings, someGroups, theChair } from '../../support/caseBuilders';
import { silentLogger } from '../../support/silentLogger';

const reader = createReader({ threads: 1 });
afterAll(() => reader.close());

interface Written {
  readonly from?: string;
  readonly subject?: string;
  readonly headers?: readonly string[];
  readonly text?: string;
}
const aMail = ({ from, subject, headers = [], text = 'Vem svarar för lånade pumpar?' }: Written) =>
  [
    `From: ${from ?? 'Cecilia Åkesson <cecilia@norrviken.example>'}`,
    `Subject: ${subject ?? 'Lånade pumpar'}`,
    ...headers,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b\r\nContent-Type: text/plain; charset=utf-8\r\n',
    text,
    '--b\r\nContent-Type: text/csv; name="pumpar.csv"\r\nContent-Disposition: attachment; filename="pumpar.csv"\r\n',
    'nr;pump',
    '--b--',
  ].join('\r\n');

const groups = someGroups.map((group) =>
  group.key === 'lsg' ? { ...group, mailbox: 'lsg@norrviken.example' } : group,
);

/** A group's mailbox in which mails lie, by their ids, and what has become of them. */
const anOffice = () => {
  const stage = aCaseStage(someCaseSettings(), groups);
  const inbox = new Map<string, Uint8Array>();
  const moved: string[] = [];
  const files = new Map<string, string>();
  let isBroken = false;
  const [group] = groups;
  if (!group) throw new TypeError('There is no group.');
  const move = (where: string) => ({
    async fileAway(id: string) {
      inbox.delete(id);
      moved.push(`${id} ${where}`);
    },
  });
  const takeIn = takingCaseMail({
    ...{ group, sha256, language: 'sv', mayWork: () => true, logger: silentLogger },
    mailbox: {
      incoming: async () =>
        Array.from(inbox.keys(), (id) => ({ id, receivedAt: '2026-03-20T07:00:00Z' })),
      original: async (id) => inbox.get(id),
      ...move('Registrerade'),
    },
    aside: move('Inte ärenden'),
    read: (raw) => reader.parse(raw),
    placeOf: placeOfCaseMail(stage.tools),
    receive: receivingCaseMail(stage.tools, stage.settings.cases, caseMailTexts.sv),
    senders: ['fsn@norrviken.example', 'lsg@norrviken.example'],
    async keep(key, some) {
      if (isBroken) throw new AppFault('store/refused', 'No room.');
      some.forEach(({ name, content }) =>
        files.set(`${key}/${name}`, Buffer.from(content).toString()),
      );
    },
  });
  return {
    ...{ stage, files, moved, inbox },
    breaks: (broken: boolean) => (isBroken = broken),
    async come(id: string, mail: Written | Uint8Array): Promise<void> {
      inbox.set(id, mail instanceof Uint8Array ? mail : Buffer.from(aMail(mail)));
      await takeIn();
      await stage.followAll();
    },
    mails: () => stage.effects().filter(({ kind }) => kind === 'sendMail'),
  };
};

describe('A mail to the mailbox of a group (LS-22)', () => {
  it('begins a case in its first step, with its files as the basis and its link to the mail', async () => {
    const { come, stage, files, moved } = anOffice();
    await come('m1', {});
    const state = await stage.read();
    expect(state).toMatchObject({
      ...{ title: 'Lånade pumpar', step: 'intake', origin: 'mail', comesFrom: 'mail/m1' },
      sender: 'Cecilia Åkesson <cecilia@norrviken.example>',
      description: 'Vem svarar för lånade pumpar?',
      begun: { at: '2026-03-20T07:00:00.000Z' },
      documents: [
        { number: 1, name: 'Mejlet som det kom', place: { file: 'mejl-1-original.eml' } },
        { number: 2, name: 'pumpar.csv', place: { file: 'mejl-1-pumpar.csv' } },
      ],
    });
    expect(files.get('LSG-2026-0001/mejl-1-pumpar.csv')).toContain('nr;pump');
    expect(files.get('LSG-2026-0001/mejl-1-original.eml')).toContain('Lånade pumpar');
    expect(moved).toEqual(['m1 Registrerade']);
    expect(stage.links.get('case/LSG-2026-0001>comesFrom>mail/m1')).toMatchObject({
      ToTitle: 'Lånade pumpar',
    });
    expect(stage.rows.get('LSG-2026-0001')).toMatchObject({ Phase: null, Origin: 'mail' });
  });

  it('waits for phase, regulations and instances, which a person says, before it is registered', async () => {
    const { come, stage } = anOffice();
    await come('m1', {});
    expect((await stage.give('moveOn', {})).refusal).toEqual({
      ...{ code: 'case/step-incomplete', missing: [{ kind: 'facts' }] },
    });
    await stage.give('changeCase', {
      ...{ title: 'Lånade pumpar', sender: 'Cecilia', description: 'Vem svarar?', origin: 'mail' },
      ...{ comesFrom: 'mail/m1', phase: 'use', regulations: ['MDR'], instanceKeys: 'none' },
    });
    expect((await stage.give('moveOn', {})).state?.step).toBe('registration');
  });

  it('is answered with the number of the case, from the mailbox of the group', async () => {
    const { come, mails, stage } = anOffice();
    await come('m1', {});
    expect(mails()).toMatchObject([
      { from: 'lsg@norrviken.example', to: 'cecilia@norrviken.example', letter: 'receipt/1' },
    ]);
    const settings = { groups, cases: someCaseSettings() };
    const letters = caseLetters({ language: 'sv', settings, pagesUrl: '' });
    const [effect] = mails();
    const mail = effect && (await letters.mail(effect, stage.log.entries));
    expect(mail).toMatchObject({ subject: 'LSG-2026-0001 Ditt ärende har kommit in' });
    expect(JSON.stringify(mail)).not.toContain('pumpar');
  });

  it('is added to the case that its subject names, once, and waits to be read', async () => {
    const { come, stage, files, mails } = anOffice();
    await come('m1', {});
    const answer = {
      subject: 'SV: lsg-2026-0001 Ditt ärende',
      text: 'Tack!\n\nFrån: LSG\nSkickat: i dag\nHej',
    };
    await come('m2', answer);
    await come('m2', answer);
    const state = await stage.read();
    expect(state?.mails.map(({ number, text }) => [number, text])).toEqual([
      [1, ''],
      [2, 'Tack!'],
    ]);
    expect(files.has('LSG-2026-0001/mejl-2-pumpar.csv')).toBe(true);
    expect(mails()).toHaveLength(1);
    expect(stage.rows.get('LSG-2026-0001')).toMatchObject({ UnreadMails: 1 });
    await stage.give('readMail', { number: 2 }, theChair);
    expect(stage.rows.get('LSG-2026-0001')).toMatchObject({ UnreadMails: 0 });
    expect((await stage.give('readMail', { number: 2 }, theChair)).refusal).toEqual({
      code: 'case/nothing-changed',
    });
  });

  it('begins a case of its own when the one it names is closed, and names that one', async () => {
    const { come, stage } = anOffice();
    await come('m1', {});
    await stage.give('closeCase', { ending: 'noFurther', reason: 'Klart.' });
    await come('m2', { subject: 'SV: LSG-2026-0001' });
    const state = await stage.read('LSG-2026-0002');
    expect(state?.documents[2]).toMatchObject({
      ...{ name: 'LSG-2026-0001 Lånade pumpar', place: { ref: 'case/LSG-2026-0001' } },
    });
  });

  it('begins a case when it names one that nobody has begun', async () => {
    const { come, stage } = anOffice();
    await come('m1', { subject: 'LSG-2026-0099 finns inte' });
    expect((await stage.read())?.title).toBe('LSG-2026-0099 finns inte');
  });
});

describe('A mail that somebody else’s machine wrote', () => {
  const away = { headers: ['Auto-Submitted: auto-replied'], subject: 'Jag är på semester' };

  it('begins no case and is answered by nobody: it is put aside', async () => {
    const { come, stage, moved } = anOffice();
    await come('m1', away);
    expect([stage.log.entries, moved]).toEqual([[], ['m1 Inte ärenden']]);
  });

  it('is added to the case that it names', async () => {
    const { come, stage, mails } = anOffice();
    await come('m1', {});
    await come('m2', { ...away, subject: 'Frånvaro: LSG-2026-0001' });
    expect((await stage.read())?.mails[1]).toMatchObject({ isAutomatic: true });
    expect(mails()).toHaveLength(1);
  });

  it('begins a case without an answer when it was sent to many, or by nobody', async () => {
    const { come, stage, mails } = anOffice();
    await come('m1', { headers: ['Precedence: bulk'] });
    await come('m2', { from: 'no-reply@maker.example' });
    expect([stage.rows.size, mails()]).toEqual([2, []]);
  });

  it('is put aside when it is our own that came back', async () => {
    const { come, stage, moved } = anOffice();
    await come('m1', { from: 'LSG@norrviken.example' });
    expect([stage.log.entries, moved]).toEqual([[], ['m1 Inte ärenden']]);
  });

  it('is answered five times a day at most: two machines that answer each other stop', async () => {
    const { come, stage, mails } = anOffice();
    for (let number = 1; number <= 7; number += 1) await come(`m${number}`, {});
    expect([stage.rows.size, mails().length]).toEqual([7, 5]);
  });
});

describe('A mail that is hard to take in', () => {
  it('names no patient where people read it, and is kept as it came', async () => {
    const { come, stage, files } = anOffice();
    await come('m1', { subject: 'Om 19121212-1212', text: 'Patient 19121212-1212 drabbades.' });
    expect(await stage.read()).toMatchObject({
      ...{ title: 'Om […]', description: 'Patient […] drabbades.' },
      mails: [{ isStruck: true }],
    });
    expect(files.get('LSG-2026-0001/mejl-1-original.eml')).toContain('19121212-1212');
  });

  it('is text alone, whatever it holds, and no longer than a case takes', async () => {
    const { come, stage } = anOffice();
    await come('m1', {
      subject: `<script>alert(1)</script>\u202Eomvänd ${'x'.repeat(600)}`,
      text: 'rad\u0007 1\n'.repeat(3_000),
    });
    const state = await stage.read();
    expect(state?.title.slice(0, 33)).toBe('<script>alert(1)</script> omvänd ');
    expect(state?.title).toHaveLength(250);
    expect(state?.description).toHaveLength(8_000);
    expect(state?.description.startsWith('rad 1\nrad 1')).toBe(true);
  });

  it('is a case with its original even when nothing of it can be read', async () => {
    const { come, stage, files } = anOffice();
    await come('m1', Buffer.from([0, 255, 1, 2]));
    expect(await stage.read()).toMatchObject({
      ...{ title: '(utan ämne)', sender: 'Okänd avsändare' },
    });
    expect(files.size).toBe(1);
  });

  it('goes on where it was stopped: the same case, all its files, moved at last', async () => {
    const { come, stage, files, moved, breaks } = anOffice();
    breaks(true);
    await come('m1', {});
    expect([stage.rows.size, files.size, moved.length]).toEqual([1, 0, 0]);
    breaks(false);
    await come('m1', {});
    expect([stage.rows.size, files.size, moved]).toEqual([1, 2, ['m1 Registrerade']]);
  });

  it('is put aside after three tries, so that people find it and others are not held up', async () => {
    const { come, moved, breaks } = anOffice();
    breaks(true);
    for (let time = 0; time < 3; time += 1) await come('m1', {});
    expect(moved).toEqual(['m1 Inte ärenden']);
  });
});
