import { documentPages } from '../../../bot/governing/documentPages';
import { documentLetters } from '../../../bot/letters/documentLetters';
import { documentStream } from '../../../src/domain/documents/document';
import { aDocumentStage } from '../../support/aDocumentStage';
import { aMetadata } from '../../support/documentBuilders';

const pages = documentPages('https://norrviken.example/SitePages/');

/** Every mail that has gone out of a document, as it is written. */
const mailsOf = async (
  stage: ReturnType<typeof aDocumentStage>,
  changes = 0,
): Promise<readonly string[]> => {
  const letters = documentLetters({
    changesWaiting: () => Promise.resolve(changes),
    language: 'sv',
    settings: stage.settings,
    pages,
  });
  const stream = documentStream('RH-20001');
  const entries = await stage.log.read(stream);
  const written = await Promise.all(
    stage.outbox.kept.map(({ effect }) =>
      effect.kind === 'sendMail' ? letters.mail(effect, entries) : undefined,
    ),
  );
  return written.filter((mail) => mail !== undefined).map((mail) => JSON.stringify(mail));
};

describe('The link in a mail about a document', () => {
  it('leads those who work on a draft to where it is worked on (X-20)', async () => {
    const stage = aDocumentStage();
    await stage.ask();
    await stage.give('sendBack', { reason: 'Hör avdelningen.' });
    const [sentBack] = await mailsOf(stage);
    expect(sentBack).toContain('Dokumentarbete.aspx#RH-20001/utkast');
    await stage.give('openCommentRound', { unitKeys: ['iva'] });
    const mails = await mailsOf(stage);
    expect(mails[mails.length - 1]).toContain('Dokumentarbete.aspx#RH-20001/utkast');
  });

  it('leads to the page where all read once it is published, by its number alone (GD-12)', async () => {
    const stage = aDocumentStage();
    await stage.publish();
    const mails = await mailsOf(stage);
    expect(mails[mails.length - 1]).toContain('StyrandeDokument.aspx?dokument=RH-20001');
  });
});

describe('A published edition that steers the settings (SN-31)', () => {
  const steering = async () => {
    const stage = aDocumentStage({ steers: { 'RH-20001': 'safetyNotices' } });
    await stage.publish();
    await stage.followAll(0);
    return stage;
  };

  it('is told to coordinators and owner, once, with a link to where it is decided', async () => {
    const stage = await steering();
    const told = stage.outbox.kept.filter(({ effect }) => effect.letter.startsWith('steers/'));
    expect(told.map(({ effect }) => (effect.kind === 'sendMail' ? effect.to : ''))).toEqual([
      'edit.rask@prov.example',
      aMetadata().owner.mail,
    ]);
    const mails = await mailsOf(stage, 2);
    expect(mails[mails.length - 1]).toContain('Rutinen ändrar inställningarna: RH-20001');
    expect(mails[mails.length - 1]).toContain('2 saker i den skiljer sig');
    expect(mails[mails.length - 1]).toContain('Dokumentarbete.aspx#RH-20001"');
  });

  it('is told to nobody when it changes nothing, or steers nothing', async () => {
    expect((await mailsOf(await steering())).slice(-1)).toEqual(['"obsolete"']);
    const plain = aDocumentStage();
    await plain.publish();
    expect(plain.outbox.kept.map(({ effect }) => effect.letter).join()).not.toContain('steers');
  });
});
