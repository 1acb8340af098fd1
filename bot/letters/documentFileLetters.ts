import type { Language } from '../../src/text/language';
import { fileNotTakenMail } from '../../src/text/mails/documentMails';
import { refusalText } from '../../src/text/refusalTexts';
import type { FileNotTaken } from '../intake/takeInDocument';
import type { Letters } from './letters';

/** The mail to the editors about a file that did not become a draft, with what to do about it. */
export const documentFileLetters = (language: Language): Letters => ({
  card: () => undefined,
  mail({ letter }, entries) {
    const [, sequence] = letter.split('/');
    const entry = entries.find((one) => one.sequence === Number(sequence));
    if (entry?.type !== 'fileNotTaken') return Promise.resolve(undefined);
    const { name, folder, by, why } = JSON.parse(entry.payload) as FileNotTaken;
    const file = folder ? `${folder}/${name}` : name;
    return Promise.resolve(
      fileNotTakenMail(file, { by, why: refusalText(why, language) }, language),
    );
  },
});
