import type { CloseRefusal } from '../../domain/notices/closeNotice';
import type { ContactRefusal } from '../../domain/notices/contactChiefPhysician';
import type { HandOverRefusal } from '../../domain/notices/handOverNotice';
import type { PublishRefusal, UnpublishRefusal } from '../../domain/notices/publishNotice';
import type { EffortRefusal } from '../../domain/notices/recordEffort';
import type { ReopenRefusal } from '../../domain/notices/reopenNotice';
import type { ReplyRefusal } from '../../domain/notices/replyToSender';
import type { WrittenPart } from '../../domain/notices/writtenText';
import type { UnmetRefusal } from '../../domain/strength';
import type { RefusalTexts } from './refusalTextsOf';

/** What may be refused of closing a case, beside what other commands may be refused too. */
export type ClosingTold =
  | { readonly code: 'overview/not-the-registrar' }
  | { readonly code: 'overview/days' }
  | Exclude<
      | CloseRefusal
      | ContactRefusal
      | EffortRefusal
      | HandOverRefusal
      | PublishRefusal
      | ReopenRefusal
      | ReplyRefusal
      | UnpublishRefusal,
      | UnmetRefusal
      | {
          readonly code:
            | 'notice/not-the-coordinator'
            | 'notice/already-closed'
            | 'notice/reason-missing'
            | 'notice/patient-named';
        }
    >;

type Parts = { readonly [P in WrittenPart]: string };

const svParts: Parts = {
  message: 'meddelandet',
  facts: 'uppgifterna om avtal och lager',
  evidence: 'vad som sades eller syntes i portalen',
  recipient: 'vart svaret går',
  headline: 'rubriken',
  meaning: 'vad det betyder för medarbetarna',
  what: 'vad tiden eller kostnaden gäller',
  note: 'anteckningen',
  reason: 'skälet',
};
const enParts: Parts = {
  message: 'the message',
  facts: 'the facts of contract and stock',
  evidence: 'what was said or seen in the portal',
  recipient: 'where the reply goes',
  headline: 'the headline',
  meaning: 'what it means for staff',
  what: 'what the time or cost is for',
  note: 'the note',
  reason: 'the reason',
};

export const closingRefusals: RefusalTexts<ClosingTold> = {
  sv: {
    'notice/part-missing': ({ part }) => `Fyll i ${svParts[part]}.`,
    'notice/part-too-long': ({ part, most }) =>
      `Texten är för lång. Korta ${svParts[part]} till högst ${most} tecken.`,
    'notice/already-contacted': () =>
      'Chefläkare är redan kontaktad i det här ärendet. Ladda om sidan för att se när.',
    'notice/criteria-missing': () =>
      'Ange varför chefläkare kontaktas: stor del av vården, allvarlig risk, eller båda.',
    'notice/no-chief-physician': () =>
      'Ingen e-postadress till chefläkare är inställd. Be Region-IT lägga in den.',
    'notice/no-commission-office': () =>
      'Rutinen anger ingen adress till HS uppdrag och ingen är inställd. Be Region-IT lägga in den, eller skriv varför HS uppdrag inte informeras.',
    'notice/not-withdrawn': () =>
      'Ärendet lämnas över bara när en produkt på avtal dras in. Ändra bedömningen om så är fallet.',
    'notice/already-handed-over': () => 'Ärendet är redan överlämnat till RH-13659.',
    'notice/no-hand-over-address': () =>
      'Ingen adress för leveransstörningar (RH-13659) är inställd. Be Region-IT lägga in den.',
    'notice/not-the-responder': ({ responder }) =>
      responder
        ? `Bara ${responder} eller MT-säkerhetssamordnaren kan svara avsändaren. Inget har skickats.`
        : 'Bara MT-säkerhetssamordnaren kan svara avsändaren. Inget har skickats.',
    'notice/already-replied': () => 'Avsändaren har redan fått det svaret. Ladda om sidan.',
    'notice/address-invalid': () => 'Skriv en e-postadress, till exempel fsn@foretag.example.',
    'notice/own-address': () =>
      'Adressen är vår egen brevlåda, så svaret skulle komma tillbaka hit. Ange avsändarens adress.',
    'notice/answers-differ': () =>
      'Avdelningar har svarat att de har hanterat produkter. Ta bort krysset för att regionen inte har några.',
    'notice/publication-days': () =>
      'Ange första och sista dag. Sista dagen kan inte vara före den första.',
    'notice/publication-passed': () => 'Sista dagen har redan passerat.',
    'notice/not-published': () => 'Meddelandet är inte publicerat. Ladda om sidan.',
    'notice/effort-invalid': () => 'Ange tid i hela minuter eller kostnad i hela kronor.',
    'notice/effort-below-zero': () =>
      'Så mycket är inte inskrivet. Summan kan inte bli mindre än noll.',
    'overview/not-the-registrar': () =>
      'Bara registratorn och MT-säkerhetssamordnaren kan ta fram översikten.',
    'overview/days': () => 'Ange från och till som 2026-03-23, från före till, högst fem år.',
    'notice/not-closed': () => 'Ärendet är inte avslutat. Ladda om sidan för att se läget.',
  },
  en: {
    'notice/part-missing': ({ part }) => `Fill in ${enParts[part]}.`,
    'notice/part-too-long': ({ part, most }) =>
      `The text is too long. Shorten ${enParts[part]} to ${most} characters at most.`,
    'notice/already-contacted': () =>
      'The chief physician has already been contacted. Reload the page to see when.',
    'notice/criteria-missing': () =>
      'Say why the chief physician is contacted: a large part of care, a serious risk, or both.',
    'notice/no-chief-physician': () =>
      'No mail address of a chief physician is set. Ask Region-IT to add it.',
    'notice/no-commission-office': () =>
      'The routine prints no address of the commission office and none is set. Ask Region-IT to add it, or say why the office is not informed.',
    'notice/not-withdrawn': () =>
      'A case is handed over only when a product on contract is withdrawn. Change the assessment if it is.',
    'notice/already-handed-over': () => 'The case has already been handed over to RH-13659.',
    'notice/no-hand-over-address': () =>
      'No address for supply disruptions (RH-13659) is set. Ask Region-IT to add it.',
    'notice/not-the-responder': ({ responder }) =>
      responder
        ? `Only ${responder} or the safety coordinator may answer the sender. Nothing was sent.`
        : 'Only the safety coordinator may answer the sender. Nothing was sent.',
    'notice/already-replied': () => 'The sender already has that reply. Reload the page.',
    'notice/address-invalid': () => 'Write a mail address, such as fsn@company.example.',
    'notice/own-address': () =>
      'The address is our own mailbox, so the reply would come back here. Give the sender’s address.',
    'notice/answers-differ': () =>
      'Departments have answered that they handled products. Clear the box that says the region has none.',
    'notice/publication-days': () =>
      'Give a first and a last day. The last cannot come before the first.',
    'notice/publication-passed': () => 'The last day has already passed.',
    'notice/not-published': () => 'The notice is not published. Reload the page.',
    'notice/effort-invalid': () => 'Give time in whole minutes or cost in whole kronor.',
    'notice/effort-below-zero': () => 'That much was not recorded. The sum cannot fall below zero.',
    'overview/not-the-registrar': () =>
      'Only the registrar and the safety coordinator may get the overview.',
    'overview/days': () => 'Give from and to as 2026-03-23, from before to, five years at most.',
    'notice/not-closed': () => 'The case is not closed. Reload the page to see where it stands.',
  },
};
