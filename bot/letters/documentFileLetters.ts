import type { Language } from '../../src/text/language';
import { fileNotTakenMail, fileRemarkedMail } from '../../src/text/mails/documentFileMails';
import { refusalText } from '../../src/text/refusalTexts';
import type { DocumentPages } from '../governing/documentPages';
import type { FileNotTaken, FileRemarked } from '../intake/takeInDocument';
import type { Letters } from './letters';

/** The mails to the editors about a file that did not become a draft, or that did and is to be checked. */
export const documentFileLetters = (
  language: Language,
  pages: Pick<DocumentPages, 'comparison'>,
): Letters => ({
  card: () => undefined,
  mail({ letter }, entries) {
    const [, sequence] = letter.split('/');
    const entry = entries.find((one) => one.sequence === Number(sequence));
    if (entry?.type === 'fileRemarked') {
      const file = JSON.parse(entry.payload) as FileRemarked;
      return Promise.resolve(fileRemarkedMail(file, pages.comparison(file.folder), language));
    }
    if (entry?.type !== 'fileNotTaken') return Promise.resolve(undefined);
    const { name, folder, by, why } = JSON.parse(entry.payload) as FileNotTaken;
    const file = folder ? `${folder}/${name}` : name;
    return Promise.resolve(
      fileNotTakenMail(file, { by, why: refusalText(why, language) }, language),
    );
  },
});
