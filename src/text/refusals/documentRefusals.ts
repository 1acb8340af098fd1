import type { DocumentPart, DocumentRefusal } from '../../domain/documents/documentRefusal';
import type { RefusalTexts } from './refusalTextsOf';

/** What may be refused of a command on a governing document, or of its file. */
export type DocumentTold =
  | DocumentRefusal
  | { readonly code: 'document/file-size' }
  | { readonly code: 'document/nothing-public' }
  | { readonly code: 'document/file-kind' }
  | { readonly code: 'document/file-misplaced'; readonly number: string }
  | { readonly code: 'document/file-beside'; readonly number: string; readonly name: string };

const svParts: { readonly [Part in DocumentPart]: string } = {
  title: 'titel',
  scope: 'gäller för',
  concerns: 'vilka verksamheter det berör',
  administration: 'förvaltning',
  process: 'process',
  approverRole: 'vem som fastställer',
  mainAuthor: 'huvudförfattare',
  owner: 'dokumentägare',
  changeNote: 'vad som är uppdaterat',
  follows: 'lagar och vägledningar',
  related: 'relaterade dokument',
  usedWith: 'vad det används tillsammans med',
  followUp: 'när det utvärderas',
  managementSystem: 'ledningssystem',
  comment: 'synpunkt',
  note: 'kommentar',
  reason: 'anledning',
};
const enParts: { readonly [Part in DocumentPart]: string } = {
  title: 'title',
  scope: 'applies to',
  concerns: 'the units it concerns',
  administration: 'administration',
  process: 'process',
  approverRole: 'who approves it',
  mainAuthor: 'main author',
  owner: 'document owner',
  changeNote: 'what has been updated',
  follows: 'laws and guidance',
  related: 'related documents',
  usedWith: 'what it is used together with',
  followUp: 'when it is evaluated',
  managementSystem: 'management system',
  comment: 'comment',
  note: 'note',
  reason: 'reason',
};

const listed = (parts: readonly string[], and: string): string =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} ${and} ${parts[parts.length - 1] ?? ''}`;

const svStages = {
  writing: 'skrivs',
  inComment: 'är på remiss',
  inApproval: 'väntar på att fastställas',
  approved: 'är fastställt och väntar på publicering',
};
const enStages = {
  writing: 'is being written',
  inComment: 'is out for comment',
  inApproval: 'waits for approval',
  approved: 'is approved and waits for publication',
};

export const documentRefusals: RefusalTexts<DocumentTold> = {
  sv: {
    'document/unknown': () => 'Dokumentet finns inte. Kontrollera numret.',
    'document/not-the-editor': () =>
      'Bara redaktörerna och dokumentägaren kan göra detta. Inget har ändrats.',
    'document/number-invalid': ({ prefix }) =>
      `Numret ska se ut som ${prefix}-12345. Ange ett sådant nummer.`,
    'document/number-taken': ({ number }) =>
      `${number} används redan. Välj ett annat nummer, eller påbörja en ny utgåva av ${number}.`,
    'document/already-withdrawn': () => 'Dokumentet är upphävt och kan inte ändras.',
    'document/not-published': () => 'Dokumentet har ingen gällande utgåva ännu.',
    'document/draft-begun': () =>
      'Ett utkast är redan påbörjat. Publicera det eller kasta det först.',
    'document/no-draft': () => 'Det finns inget utkast. Ladda om sidan för att se läget.',
    'document/draft-locked': ({ stage }) =>
      `Utkastet ${svStages[stage]} och kan inte ändras nu. Ta tillbaka det först.`,
    'document/nothing-changed': () => 'Ingenting var ändrat, så inget sparades.',
    'document/revision-keeps-metadata': () =>
      'En revidering ändrar bara text och ändringsnotis. Påbörja en ny utgåva om uppgifterna ska ändras.',
    'document/metadata-missing': ({ parts }) =>
      `Fyll i ${listed(
        parts.map((part) => svParts[part]),
        'och',
      )} innan dokumentet kan fastställas.`,
    'document/part-missing': ({ part }) => `Fyll i ${svParts[part]}.`,
    'document/part-too-long': ({ part, most }) =>
      `Texten är för lång. Korta ${svParts[part]} till högst ${most} tecken.`,
    'document/patient-named': () =>
      'Texten ser ut att innehålla ett personnummer. Ta bort det – patienter ska aldrig namnges här.',
    'document/unknown-role': ({ role }) =>
      role === ''
        ? 'Välj vilken roll som fastställer dokumentet.'
        : `Rollen ”${role}” finns inte bland dem som fastställer dokument. Välj en annan.`,
    'document/unknown-unit': ({ unit }) =>
      `Verksamheten ”${unit}” finns inte längre. Ladda om sidan.`,
    'document/parent-unknown': ({ number }) =>
      `${number} finns inte i den utgåvan. Välj en publicerad utgåva att harmonisera med.`,
    'document/harmonised-in-circle': ({ number }) =>
      `${number} är i sin tur harmoniserat med det här dokumentet. Välj det regionala dokumentet.`,
    'document/related-to-itself': ({ number }) =>
      `${number} är dokumentet självt. Ta bort det bland relaterade dokument.`,
    'document/used-with-invalid': ({ number }) =>
      `${number} är inte numret på ett annat dokument. Ange processrutinens nummer, ett per rad.`,
    'document/mailbox-not-printed': ({ address }) =>
      `Mallar som används vid inköp ska ha adressen för säkerhetsmeddelanden. Skriv in ${address} i mallen och spara utkastet igen.`,
    'document/decision-invalid': () =>
      'Beslutet anges med sin paragraf, till exempel § 160/26. Rätta det eller lämna det tomt.',
    'document/nobody-invited': () => 'Välj minst en verksamhet som ska lämna synpunkter.',
    'document/day-passed': () => 'Ange en dag som inte har passerat.',
    'document/day-too-late': () => 'Dagen ligger för långt fram. Ange en tidigare dag.',
    'document/round-open': () => 'Remissen pågår. Avsluta den innan dokumentet kan fastställas.',
    'document/no-round': () => 'Ingen remiss pågår. Ladda om sidan för att se läget.',
    'document/not-the-invited': () =>
      'Bara de verksamheter som är inbjudna till remissen lämnar synpunkter. Inget har sparats.',
    'document/comment-unknown': () => 'Synpunkten finns inte. Ladda om sidan.',
    'document/comments-unanswered': ({ count }) =>
      count === 1
        ? 'En synpunkt är inte besvarad. Besvara den innan dokumentet kan fastställas.'
        : `${count} synpunkter är inte besvarade. Besvara dem innan dokumentet kan fastställas.`,
    'document/not-in-approval': () =>
      'Dokumentet väntar inte på att fastställas. Ladda om för att se läget.',
    'document/not-the-approver': ({ role, people }) =>
      people === ''
        ? `Bara ${role} kan fastställa dokumentet. Inget har ändrats.`
        : `Bara ${role} (${people}) kan fastställa dokumentet. Inget har ändrats.`,
    'document/own-draft': () =>
      'Den som har skrivit ett utkast fastställer det inte själv. Be en annan som har rollen.',
    'document/not-approved': () => 'Utkastet är inte fastställt.',
    'document/not-due': () => 'Dagen för publicering har inte kommit.',
    'document/replacement-unknown': ({ number }) =>
      `${number} är inget annat gällande dokument. Ange ett nummer som gäller.`,
    'document/nothing-public': () =>
      'Inget är publicerat för vårdgivarwebben än. Märk ett dokument med Publiceras även på vårdgivarwebben i nästa utgåva.',
    'document/file-size': () => 'Filen är tom eller för stor. Den får vara högst 25 MB.',
    'document/file-kind': () =>
      'Filen ska ha ett namn och vara en PDF, ett Word-dokument eller text.',
    'document/file-misplaced': ({ number }) =>
      number === ''
        ? 'Filen ligger inte i mappen för ett dokumentnummer. Flytta den till en sådan mapp.'
        : `Filen ligger inte i mappen ${number}. Flytta den dit.`,
    'document/file-beside': ({ number, name }) =>
      `Utkastet av ${number} har redan filen ${name}. Spara den nya filen under samma namn, eller byt fil i utkastet på sidan Dokumentarbete. En bilaga läggs in i dokumentets egen fil.`,
  },
  en: {
    'document/unknown': () => 'There is no such document. Check the number.',
    'document/not-the-editor': () =>
      'Only the editors and the owner of the document may do this. Nothing has changed.',
    'document/number-invalid': ({ prefix }) =>
      `A number looks like ${prefix}-12345. Give such one.`,
    'document/number-taken': ({ number }) =>
      `${number} is taken. Choose another number, or begin a new edition of ${number}.`,
    'document/already-withdrawn': () => 'The document is withdrawn and cannot be changed.',
    'document/not-published': () => 'The document has no edition in force yet.',
    'document/draft-begun': () => 'A draft has been begun. Publish it or discard it first.',
    'document/no-draft': () => 'There is no draft. Reload the page to see where it stands.',
    'document/draft-locked': ({ stage }) =>
      `The draft ${enStages[stage]} and cannot be changed now. Take it back first.`,
    'document/nothing-changed': () => 'Nothing was changed, so nothing was saved.',
    'document/revision-keeps-metadata': () =>
      'A revision changes text and change note alone. Begin a new edition to change the rest.',
    'document/metadata-missing': ({ parts }) =>
      `Fill in ${listed(
        parts.map((part) => enParts[part]),
        'and',
      )} before the document can be approved.`,
    'document/part-missing': ({ part }) => `Fill in ${enParts[part]}.`,
    'document/part-too-long': ({ part, most }) =>
      `The text is too long. Shorten ${enParts[part]} to ${most} characters at most.`,
    'document/patient-named': () =>
      'The text seems to hold a personal identity number. Remove it: patients are never named here.',
    'document/unknown-role': ({ role }) =>
      role === ''
        ? 'Choose the role that approves the document.'
        : `“${role}” is no role that approves documents. Choose another.`,
    'document/unknown-unit': ({ unit }) => `The unit “${unit}” no longer exists. Reload the page.`,
    'document/parent-unknown': ({ number }) =>
      `${number} has no such edition. Choose a published edition to harmonise with.`,
    'document/harmonised-in-circle': ({ number }) =>
      `${number} is itself harmonised with this document. Choose the regional document.`,
    'document/related-to-itself': ({ number }) =>
      `${number} is the document itself. Remove it from the related documents.`,
    'document/used-with-invalid': ({ number }) =>
      `${number} is not the number of another document. Give the number of the process routine, one a line.`,
    'document/mailbox-not-printed': ({ address }) =>
      `Templates for purchases carry the address for safety notices. Write ${address} into the template and save the draft again.`,
    'document/decision-invalid': () =>
      'A decision is named by its paragraph, such as § 160/26. Mend it or leave it empty.',
    'document/nobody-invited': () => 'Choose at least one unit to comment.',
    'document/day-passed': () => 'Give a day that has not passed.',
    'document/day-too-late': () => 'The day is too far off. Give an earlier one.',
    'document/round-open': () =>
      'The comment round is open. Close it before the document can be approved.',
    'document/no-round': () => 'No comment round is open. Reload the page to see where it stands.',
    'document/not-the-invited': () =>
      'Only units that are invited to the comment round comment. Nothing was saved.',
    'document/comment-unknown': () => 'There is no such comment. Reload the page.',
    'document/comments-unanswered': ({ count }) =>
      count === 1
        ? 'One comment is not answered. Answer it before the document can be approved.'
        : `${count} comments are not answered. Answer them before the document can be approved.`,
    'document/not-in-approval': () =>
      'The document does not wait for approval. Reload to see where it stands.',
    'document/not-the-approver': ({ role, people }) =>
      people === ''
        ? `Only ${role} may approve the document. Nothing has changed.`
        : `Only ${role} (${people}) may approve the document. Nothing has changed.`,
    'document/own-draft': () =>
      'Nobody approves a draft of their own. Ask another who holds the role.',
    'document/not-approved': () => 'The draft is not approved.',
    'document/not-due': () => 'The day of publication has not come.',
    'document/replacement-unknown': ({ number }) =>
      `${number} is no other document in force. Give a number that is.`,
    'document/nothing-public': () =>
      'Nothing is published for vårdgivarwebben yet. Mark a document for it in its next edition.',
    'document/file-size': () => 'The file is empty or too large. It may have 25 MB at most.',
    'document/file-kind': () => 'The file needs a name and is a PDF, a Word document or text.',
    'document/file-misplaced': ({ number }) =>
      number === ''
        ? 'The file is not in the folder of a document’s number. Move it into one.'
        : `The file is not in the folder ${number}. Move it there.`,
    'document/file-beside': ({ number, name }) =>
      `The draft of ${number} already has the file ${name}. Save the new file under the same name, or change the file of the draft on the page of document work. An appendix belongs in the document’s own file.`,
  },
};
