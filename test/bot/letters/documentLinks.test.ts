import { documentPages } from '../../../bot/governing/documentPages';
import { documentLetters } from '../../../bot/letters/documentLetters';
import { documentStream } from '../../../src/domain/documents/document';
import { aDocumentStage } from '../../support/aDocumentStage';

const pages = documentPages('https://norrviken.example/SitePages/');

/** Every mail that has gone out of a document, as it is written. */
const mailsOf = async (stage: ReturnType<typeof aDocumentStage>): Promise<readonly string[]> => {
  const letters = documentLetters({ language: 'sv', settings: stage.settings, pages });
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
