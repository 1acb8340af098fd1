import type { UnreadableFile } from '../../domain/documents/reading/unreadable';
import type { RefusalTexts } from './refusalTextsOf';

/** What may be wrong with the file of a governing document. */
export type FileTold = UnreadableFile;

export const fileRefusals: RefusalTexts<FileTold> = {
  sv: {
    'file/no-text': () =>
      'Filen har ingen text, bara bilder. Den är troligen skannad. Ta fram dokumentet i Word, eller kör textigenkänning på det först.',
    'file/encrypted': () => 'Filen är låst med lösenord. Spara den utan lösenord och försök igen.',
    'file/damaged': () =>
      'Filen är skadad och går inte att läsa. Spara den på nytt och försök igen.',
    'file/too-large': () =>
      'Filen är för stor: högst 25 MB och 500 sidor kan läsas. Dela upp den eller ta bort stora bilder.',
    'file/timed-out': () =>
      'Filen tog för lång tid att läsa och lästes inte färdigt. Spara den på nytt, gärna som Word-dokument.',
    'file/unsupported': () =>
      'Det här slaget av fil kan inte läsas. Använd ett Word-dokument (.docx), en PDF eller en textfil.',
    'file/empty': () => 'Filen är tom. Välj en annan fil.',
  },
  en: {
    'file/no-text': () =>
      'The file has no text, only pictures; it has probably been scanned. Make it in Word, or recognise its text first.',
    'file/encrypted': () =>
      'The file is locked with a password. Save it without one and try again.',
    'file/damaged': () => 'The file is damaged and cannot be read. Save it anew and try again.',
    'file/too-large': () =>
      'The file is too large: at most 25 MB and 500 pages can be read. Divide it, or take out large pictures.',
    'file/timed-out': () =>
      'The file took too long and was not read to its end. Save it anew, as a Word document if you can.',
    'file/unsupported': () =>
      'Files of this kind cannot be read. Use a Word document (.docx), a PDF or a text file.',
    'file/empty': () => 'The file is empty. Choose another.',
  },
};
