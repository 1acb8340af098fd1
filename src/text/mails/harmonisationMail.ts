import type { HarmonisationDue } from '../../domain/documents/harmonisationDue';
import type { Language } from '../language';
import { writtenMail, type WrittenMail } from './mailParts';

const sv = {
  subject: (local: string, regional: string, edition: string) =>
    `${local} behöver ses över: ${regional} har kommit i utgåva ${edition}`,
  tells: (local: string, regional: string, edition: string) =>
    `Du äger ${local}. Det är harmoniserat med ${regional}, utgåva ${edition}, och har inte tagit in det som har kommit sedan dess.`,
  edition: (label: string) => `Nytt i utgåva ${label}`,
  todo: 'Gå igenom ändringarna, ändra ert dokument där det behövs, och ange den nya utgåvan som harmoniserad när ni publicerar.',
  sideBySide: 'Jämför dokumenten sida vid sida',
  openLocal: 'Öppna ert dokument',
  openRegional: 'Öppna det regionala dokumentet',
};
const en: typeof sv = {
  subject: (local, regional, edition) =>
    `${local} needs to be looked over: ${regional} has come in edition ${edition}`,
  tells: (local, regional, edition) =>
    `You own ${local}. It is harmonised with ${regional}, edition ${edition}, and has not taken in what has come since.`,
  edition: (label) => `New in edition ${label}`,
  todo: 'Go through the changes, change your document where needed, and name the new edition as harmonised when you publish.',
  sideBySide: 'Compare the documents side by side',
  openLocal: 'Open your document',
  openRegional: 'Open the regional document',
};
const texts = { sv, en };

/** The mail that tells the owner of a local document what it has not taken in of the regional one (GD-18). */
export function harmonisationMail(
  { regional, local, with: taken, since }: HarmonisationDue,
  pages: {
    readonly page: (number: string) => string;
    readonly harmonisation: (number: string) => string;
  },
  language: Language,
): WrittenMail {
  const words = texts[language];
  const named = ({ number, title }: HarmonisationDue['local']): string => `${number} ${title}`;
  return writtenMail(
    words.subject(local.number, regional.number, regional.edition),
    [
      { text: words.tells(named(local), named(regional), taken) },
      ...since.map(({ label, changeNote }) => ({
        heading: words.edition(label),
        text: changeNote || '–',
      })),
      { text: words.todo },
      { link: { title: words.sideBySide, url: pages.harmonisation(local.number) } },
      { link: { title: words.openLocal, url: pages.page(local.number) } },
      { link: { title: words.openRegional, url: pages.page(regional.number) } },
    ],
    language,
  );
}
