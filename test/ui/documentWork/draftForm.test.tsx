import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { ReadDocumentFile } from '../../../src/application/documentWorkPages';
import type { ServiceCommands } from '../../../src/application/noticePages';
import { aDraft, aText, aWhole, showWork, someCapabilities } from './workFakes';

const file = new File(['PK'], 'RH-15405.docx');
const kept = { fileName: 'RH-15405.docx', fileHash: 'c'.repeat(64) };

const reading = (some: Partial<ReadDocumentFile> = {}): Partial<ServiceCommands> => ({
  readDocumentFile: () =>
    Promise.resolve({ outcome: 'done', value: { reading: aText(), remarks: [], ...some } }),
  putDocumentFile: () => Promise.resolve({ outcome: 'done', value: kept }),
});
const choose = async (): Promise<void> => {
  fireEvent.change(await screen.findByLabelText('Välj fil'), { target: { files: [file] } });
  await screen.findByRole('button', { name: 'Spara utkastet' });
};
const save = (): void => {
  fireEvent.click(screen.getByRole('button', { name: 'Spara utkastet' }));
};
const type = (label: string | RegExp, value: string): void => {
  const field =
    typeof label === 'string'
      ? screen.getByRole('textbox', { name: label })
      : screen.getByLabelText(label, { selector: 'input, textarea' });
  fireEvent.change(field, { target: { value } });
};

describe('The form of a new document', () => {
  it('shows what was read out of the file, to be corrected (GD-02 … GD-07, GD-13)', async () => {
    showWork({ hash: '#nytt', service: reading() });
    await choose();
    expect(screen.getByLabelText(/^Titel/, { selector: '[maxlength]' })).toHaveProperty(
      'value',
      'Säkerhetsmeddelanden',
    );
    expect(screen.getByLabelText(/^Dokumentnummer/)).toHaveProperty('value', 'RH-15405');
    expect(screen.getByText('Rollen har: Maria Lund')).toBeTruthy();
    expect(screen.getByText('Rutinen gäller alla pumpar.')).toBeTruthy();
  });

  it('shows that a file is being read, and how long that may take', async () => {
    showWork({ hash: '#nytt', service: { readDocumentFile: () => new Promise(() => undefined) } });
    fireEvent.change(await screen.findByLabelText('Välj fil'), { target: { files: [file] } });
    await screen.findByText('Läser RH-15405.docx');
    expect(screen.getByRole('progressbar', { name: 'Läser RH-15405.docx' })).toBeTruthy();
    expect(screen.getByText(/upp till en minut/)).toBeTruthy();
  });

  it('says in sentences what is to be known of the file', async () => {
    const remarks = ['macros', 'trackedChanges', 'noSections', 'noNumber'] as const;
    showWork({ hash: '#nytt', service: reading({ remarks }) });
    await choose();
    expect(screen.getByText(/innehåller makron/)).toBeTruthy();
    expect(screen.getByText(/spårade ändringar/)).toBeTruthy();
    expect(screen.getByText(/Inga rubriker hittades/)).toBeTruthy();
    expect(screen.getByText(/Inget dokumentnummer hittades/)).toBeTruthy();
  });

  it('says what is missing before anything is sent (X-20)', async () => {
    showWork({ hash: '#nytt', service: reading() });
    await choose();
    expect(screen.getByText(/Fyll i vilka verksamheter det berör innan/)).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Sjukhuset' }));
    expect(screen.getByText(/Allt som krävs för att fastställa/)).toBeTruthy();
  });

  it('puts the file and then saves the draft with what was corrected (GD-13, X-20)', async () => {
    const service = showWork({ hash: '#nytt', service: reading() });
    await choose();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Sjukhuset' }));
    fireEvent.click(screen.getByRole('button', { name: 'Rätta Syfte' }));
    type('Text', 'Rutinen gäller alla produkter.');
    save();
    await waitFor(() => expect(service.sent).toHaveLength(1));
    expect(service.sent[0]).toMatchObject({
      command: 'startDraft',
      about: 'RH-15405',
      wish: {
        begin: 'document',
        metadata: {
          title: 'Säkerhetsmeddelanden',
          concerns: ['sjukhuset'],
          approverRole: 'Regional chefläkare',
          owner: { id: 'karin' },
          related: [{ documentNumber: 'RH-12317', title: 'Medicintekniska produkter' }],
        },
        content: {
          ...kept,
          reading: {
            sections: [{ text: 'Rutinen gäller alla produkter.' }, { heading: 'Genomförande' }],
          },
        },
      },
    });
  });

  it('puts no file beside a document that has the number already (GD-01)', async () => {
    const put = jest.fn();
    const service = showWork({
      hash: '#nytt',
      whole: aWhole(),
      service: { ...reading(), putDocumentFile: put },
    });
    await choose();
    save();
    expect(await screen.findByText(/RH-15405 används redan/)).toBeTruthy();
    type(/^Dokumentnummer/, '15405');
    save();
    expect(await screen.findByText(/Numret ska se ut som RH-12345/)).toBeTruthy();
    expect(put).not.toHaveBeenCalled();
    expect(service.sent).toEqual([]);
  });

  it('keeps what was typed when the service refuses, and when one looks elsewhere', async () => {
    const message = 'RH-15405 används redan.';
    showWork({
      hash: '#nytt',
      service: reading(),
      answer: () => ({ outcome: 'refused', code: 'document/number-taken', message }),
    });
    await choose();
    type(/^Gäller för/, 'Sjukhuset');
    save();
    expect(await screen.findByText(message)).toBeTruthy();
    expect(screen.getByLabelText(/^Gäller för/)).toHaveProperty('value', 'Sjukhuset');
    fireEvent.click(screen.getByRole('link', { name: 'Tillbaka till listan' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Nytt dokument' }));
    expect(await screen.findByLabelText(/^Gäller för/)).toHaveProperty('value', 'Sjukhuset');
  });

  it('says why a file cannot be read, and lets another be chosen', async () => {
    const message = 'Filen är låst med lösenord.';
    showWork({
      hash: '#nytt',
      service: {
        readDocumentFile: () =>
          Promise.resolve({ outcome: 'refused', code: 'file/encrypted', message }),
      },
    });
    fireEvent.change(await screen.findByLabelText('Välj fil'), { target: { files: [file] } });
    expect(await screen.findByText(message)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Välj fil' })).toHaveProperty('disabled', false);
  });

  it('is for editors alone (GD-25)', async () => {
    showWork({ hash: '#nytt', capabilities: someCapabilities({ isEditor: false }) });
    expect(await screen.findByText(/Bara redaktörerna och dokumentägaren/)).toBeTruthy();
    expect(screen.queryByLabelText('Välj fil')).toBeNull();
  });
});

describe('The form of a document that is there', () => {
  it('corrects an edition without touching its facts (X-20)', async () => {
    const service = showWork({ hash: '#RH-15405/ratta', whole: aWhole(), service: reading() });
    await screen.findByRole('button', { name: 'Spara utkastet' });
    expect(screen.queryByLabelText(/^Gäller för/)).toBeNull();
    type(/^Uppdaterat från/, 'Rättar ett ord.');
    fireEvent.click(screen.getByRole('button', { name: 'Rätta Syfte' }));
    type('Text', 'Rutinen gäller alla infusionspumpar.');
    save();
    await waitFor(() => expect(service.sent).toHaveLength(1));
    const { wish } = service.sent[0] as { wish: { begin: string; metadata?: object } };
    expect(wish.begin).toBe('revision');
    expect(wish.metadata).toBeUndefined();
  });

  it('demands a file for a new edition, and warns of another number in it', async () => {
    const other = { reading: aText({ documentNumber: 'RH-11480' }) };
    const service = showWork({
      hash: '#RH-15405/ny-utgava',
      whole: aWhole(),
      service: reading(other),
    });
    await screen.findByRole('button', { name: 'Spara utkastet' });
    save();
    expect(await screen.findByText('Välj en fil först.')).toBeTruthy();
    expect(service.sent).toEqual([]);
    fireEvent.change(screen.getByLabelText('Välj fil'), { target: { files: [file] } });
    expect(await screen.findByText(/I filen står numret RH-11480/)).toBeTruthy();
  });

  it('is not opened while the draft is with an approver (X-20)', async () => {
    showWork({
      hash: '#RH-15405/andra',
      whole: aWhole({ document: { draft: aDraft({ stage: 'inApproval' }) } }),
    });
    expect(await screen.findByText(/väntar på att fastställas och kan inte ändras/)).toBeTruthy();
  });

  it('changes a draft and keeps its file', async () => {
    const service = showWork({
      hash: '#RH-15405/andra',
      whole: aWhole({ document: { draft: aDraft() } }),
    });
    await screen.findByRole('button', { name: 'Spara utkastet' });
    type(/^Uppdaterat från/, 'Ny svarstid.');
    save();
    await waitFor(() => expect(service.sent).toHaveLength(1));
    expect(service.sent[0]).toMatchObject({
      command: 'changeDraft',
      wish: { changeNote: 'Ny svarstid.', content: { fileName: 'rutin.docx' } },
    });
  });
});
