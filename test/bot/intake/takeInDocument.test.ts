import { routineOfBytes } from '../../../bot/reading/routineOfBytes';
import { takingInDocuments } from '../../../bot/intake/takeInDocument';
import { documentPages } from '../../../bot/governing/documentPages';
import { documentFileLetters } from '../../../bot/letters/documentFileLetters';
import type { LibraryFile } from '../../../src/adapters/sharepoint/sharePointLibraryChanges';
import { documentFrom } from '../../../src/application/domainEvents';
import { aDocumentStage } from '../../support/aDocumentStage';
import { sha256 } from '../../support/builders';
import { aMetadata } from '../../support/documentBuilders';

const routine = (text: string): string => `Kylskåp\n\nSyfte\n${text}\n`;
const hashOf = (content: Uint8Array): string => sha256(Buffer.from(content).toString('latin1'));
const aFile = (changes: Partial<LibraryFile> = {}): LibraryFile => ({
  id: 7,
  name: 'rutin.txt',
  folder: 'RH-20001',
  modified: 0,
  by: { name: 'Edit Rask', mail: 'EDIT.rask@prov.example' },
  ...changes,
});

const aLibrary = () => {
  const stage = aDocumentStage();
  const take = (text: string | Uint8Array | undefined, file = aFile()): Promise<void> => {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    return takingInDocuments({
      ...stage.tools,
      settings: stage.settings,
      library: { content: () => Promise.resolve(bytes) },
      texts: stage.documents.texts,
      read: routineOfBytes,
      command: stage.run,
      hashOf,
    })(file);
  };
  const document = async () => documentFrom(await stage.log.read('document/RH-20001'));
  const reasons = () =>
    stage.log.entries
      .filter(({ type }) => type === 'fileNotTaken')
      .map(({ payload }) => (JSON.parse(payload) as { why: { code: string } }).why.code);
  const letters = async () => {
    await stage.followAll();
    return Promise.all(
      stage.outbox.kept.map(async ({ effect }) => {
        const ofFile = stage.log.entries.filter(({ stream }) => stream === effect.stream);
        const mail = await documentFileLetters('sv', documentPages('https://prov.example/')).mail(
          effect,
          ofFile,
        );
        if (mail === undefined || mail === 'obsolete') throw new TypeError('No mail.');
        return mail;
      }),
    );
  };
  return { ...stage, take, document, reasons, letters };
};

describe('A file that an editor puts into the folder of a number', () => {
  it('begins the document in their name, with what it says of itself', async () => {
    const library = aLibrary();
    await library.take(routine('Ett.'));
    expect((await library.document())?.draft).toMatchObject({
      label: '1',
      by: { name: 'Edit Rask' },
      content: { fileName: 'rutin.txt' },
      metadata: { type: 'rutin', concerns: [], owner: { mail: 'edit.rask@prov.example' } },
    });
  });

  it('changes the draft when there is one, and each content is taken in once', async () => {
    const library = aLibrary();
    await library.take(routine('Ett.'));
    await library.take(routine('Två.'));
    await library.take(routine('Två.'));
    await library.take(routine('Ett.'));
    expect(library.types()).toEqual(['draftStarted', 'draftChanged']);
  });

  it('begins the next edition of a document in force, whose metadata stay', async () => {
    const library = aLibrary();
    await library.publish();
    await library.take(routine('Två.'));
    expect((await library.document())?.draft).toMatchObject({
      label: '2',
      metadata: { title: aMetadata().title },
    });
  });
});

describe('A second file in the folder of a number', () => {
  it('does not replace the draft, and the editors are told which file it has', async () => {
    const library = aLibrary();
    await library.take(routine('Ett.'));
    await library.take(routine('Bilaga.'), aFile({ id: 8, name: 'bilaga.txt' }));
    expect(library.types()).toEqual(['draftStarted', 'fileNotTaken']);
    expect(library.reasons()).toEqual(['document/file-beside']);
    expect((await library.document())?.draft?.content.fileName).toBe('rutin.txt');
    const [mail] = await library.letters();
    expect(mail?.text).toContain('Utkastet av RH-20001 har redan filen rutin.txt.');
  });
});

describe('A file that becomes a draft with something odd in it', () => {
  it('is told to the editors with what to look at, once', async () => {
    const library = aLibrary();
    await library.take('Bara text, och RH-20002 nämns inte i någon rubrik.');
    await library.take('Bara text, och RH-20002 nämns inte i någon rubrik.');
    expect(library.types()).toEqual(['draftStarted', 'fileRemarked']);
    const [mail] = await library.letters();
    expect(mail?.subject).toBe('Kontrollera utkastet av RH-20001');
    expect(mail?.text).toContain('Inga rubriker hittades i filen.');
    expect(mail?.text).not.toContain('Inget dokumentnummer');
  });

  it('since it prints another number is told as well', async () => {
    const library = aLibrary();
    await library.take('RH-20002\nRutin: Kylskåp\n\nSyfte\nEtt.\n');
    const [mail] = await library.letters();
    expect(mail?.text).toContain('Filen anger numret RH-20002, men ligger i mappen RH-20001.');
  });
});

describe('A file that the service put there itself', () => {
  it('is known by its hash, in the library or in the log', async () => {
    const library = aLibrary();
    const text = routine('Ett.');
    const knownHash = hashOf(new TextEncoder().encode(text));
    await library.take(text, aFile({ knownHash }));
    expect(library.types()).toEqual([]);
    await library.take(text);
    await library.take(text, aFile({ id: 8 }));
    expect(library.types()).toEqual(['draftStarted']);
  });
});

describe('A file that does not become a draft', () => {
  it.each([
    ['cannot be read', new Uint8Array([0, 1, 2]), aFile(), 'file/unsupported'],
    ['is too large', undefined, aFile(), 'document/file-size'],
    [
      'lies in no folder of a number',
      routine('x'),
      aFile({ folder: '' }),
      'document/file-misplaced',
    ],
    [
      'was put there by somebody who is no editor',
      routine('x'),
      aFile({ by: { name: 'Otto Falk', mail: 'otto.falk@prov.example' } }),
      'document/not-the-editor',
    ],
  ])('since it %s is told to the editors, once', async (_why, text, file, code) => {
    const library = aLibrary();
    await library.take(text, file);
    await library.take(text, file);
    await library.followAll();
    expect(library.reasons()).toEqual([code]);
    expect(library.mailsTo()).toEqual(['edit.rask@prov.example']);
    const [effect] = library.outbox.kept.map((kept) => kept.effect);
    if (!effect) throw new Error('No mail.');
    const mail = await documentFileLetters('sv', documentPages('https://prov.example/')).mail(
      effect,
      library.log.entries,
    );
    expect(mail).toMatchObject({ subject: expect.stringContaining('rutin.txt') as string });
  });

  it('since others have the draft is told as well', async () => {
    const library = aLibrary();
    await library.ask();
    await library.take(routine('Smusslad.'));
    expect(library.reasons()).toEqual(['document/draft-locked']);
  });
});
