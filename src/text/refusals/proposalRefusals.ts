import type { ProposalPart, ProposalRefusal } from '../../domain/voting/proposalRefusal';
import { dayAndTime } from '../dates';
import { votingTexts } from '../votingTexts';
import type { RefusalTexts } from './refusalTextsOf';

export type ProposalTold = ProposalRefusal;

const svParts: { readonly [Part in ProposalPart]: string } = {
  title: 'rubrik',
  text: 'förslag till beslut',
  basis: 'underlag',
  reason: 'motivering',
  reservation: 'reservation',
};
const enParts: { readonly [Part in ProposalPart]: string } = {
  title: 'title',
  text: 'proposed decision',
  basis: 'basis',
  reason: 'reason',
  reservation: 'reservation',
};

export const proposalRefusals: RefusalTexts<ProposalTold> = {
  sv: {
    'proposal/unknown': () => 'Förslaget finns inte. Kontrollera numret eller ladda om sidan.',
    'proposal/group-unknown': () => 'Gruppen finns inte i inställningarna. Välj en annan grupp.',
    'proposal/case-unknown': ({ caseKey }) =>
      `Ärendet ${caseKey} finns inte. Kontrollera numret och försök igen.`,
    'proposal/not-the-leader': ({ group }) =>
      `Bara ordföranden, vice ordföranden och sekreterarna i ${group} kan göra detta. Inget har ändrats.`,
    'proposal/not-the-chair': ({ chair }) =>
      chair === ''
        ? 'Bara den som är ordförande för omröstningen kan göra detta, och ingen är det just nu.'
        : `Bara ${chair}, som är ordförande för omröstningen, kan göra detta. Inget har ändrats.`,
    'proposal/not-the-member': ({ group }) =>
      `Bara ledamöterna i ${group} röstar. Du kan läsa förslaget, men din röst är inte sparad.`,
    'proposal/part-missing': ({ part }) => `Fyll i ${svParts[part]}.`,
    'proposal/part-too-long': ({ part, most }) =>
      part === 'basis'
        ? `Underlaget får ha högst ${most} rader.`
        : `Texten är för lång. Korta ${svParts[part]} till högst ${most} tecken.`,
    'proposal/patient-named': () =>
      'Texten ser ut att innehålla ett personnummer. Ta bort det: patienter nämns aldrig här.',
    'proposal/link-invalid': ({ label }) =>
      `Länken till ”${label}” måste börja med https:// eller http://.`,
    'proposal/nothing-changed': () => 'Ingenting var ändrat, så inget sparades.',
    'proposal/already-opened': () =>
      'Förslaget har gått till omröstning och kan inte ändras. Återkalla det och skriv ett nytt om det måste ändras.',
    'proposal/closing-invalid': () => 'Ange en dag och en tid då omröstningen ska stänga.',
    'proposal/closing-passed': () => 'Tiden har redan passerat. Välj en senare tid.',
    'proposal/closing-too-far': () => 'Tiden är mer än ett år bort. Välj en tidigare tid.',
    'proposal/absent-unknown': () =>
      'Någon som är markerad som frånvarande har ingen plats i gruppen. Ladda om sidan.',
    'proposal/not-open': () => 'Omröstningen är inte öppen. Ladda om sidan för att se läget.',
    'proposal/other-round': () =>
      'Det här är en tidigare omgång. Rösta på kortet för den senaste omgången.',
    'proposal/too-late': ({ closesAt }) =>
      `Omröstningen stängde ${dayAndTime(closesAt)}. Din röst kom efter det och räknas inte.`,
    'proposal/answer-not-allowed': ({ answer }) =>
      `”${votingTexts.sv.answers[answer]}” går inte att välja i den här omröstningen.`,
    'proposal/member-votes': ({ member }) =>
      `${member} röstar själv. Som ersättare röstar du när ${member} är frånvarande eller har jäv.`,
    'proposal/substitute-votes': ({ substitute }) =>
      `Du är markerad som frånvarande, och ${substitute} röstar i ditt ställe.`,
    'proposal/conflict-declared': () =>
      'Du har anmält jäv och deltar inte. Ordföranden kan ta tillbaka det om det blev fel.',
    'proposal/same-vote': () => 'Du har redan röstat så. Inget har ändrats.',
    'proposal/no-conflict': () => 'Personen har inte anmält jäv. Ladda om sidan.',
    'proposal/not-all-answered': ({ silent }) =>
      silent === 1
        ? 'En har inte svarat. Omröstningen stänger vid sin tid, eller tidigare när alla har svarat.'
        : `${silent} har inte svarat. Omröstningen stänger vid sin tid, eller tidigare när alla har svarat.`,
    'proposal/still-open': () => 'Omröstningen pågår. Vänta tills den har stängt.',
    'proposal/settled': () =>
      'Omröstningen har gett ett resultat och görs inte om. Skriv ett nytt förslag om saken ska prövas igen.',
    'proposal/no-tie': () => 'Det är inte lika röstetal, så det finns inget att avgöra.',
    'proposal/no-casting-vote': () =>
      'Gruppens regler ger ingen utslagsröst. Öppna en ny omgång i stället.',
    'proposal/did-not-vote': () =>
      'Bara den som röstade kan reservera sig. Reservationen är inte sparad.',
    'proposal/reservation-late': ({ until }) =>
      `Reservation skulle ha lämnats senast ${until}. Den är inte sparad.`,
    'proposal/adjusted': () =>
      'Protokollet är justerat, så reservationen kan inte tas med. Kontakta sekreteraren.',
    'proposal/withdrawn': () => 'Förslaget är återkallat. Inget har ändrats.',
  },
  en: {
    'proposal/unknown': () => 'There is no such proposal. Check the number or reload the page.',
    'proposal/group-unknown': () => 'The settings have no such group. Choose another group.',
    'proposal/case-unknown': ({ caseKey }) =>
      `There is no case ${caseKey}. Check the number and try again.`,
    'proposal/not-the-leader': ({ group }) =>
      `Only the chair, the vice chair and the secretaries of ${group} may do this. Nothing has changed.`,
    'proposal/not-the-chair': ({ chair }) =>
      chair === ''
        ? 'Only whoever chairs the vote may do this, and nobody does just now.'
        : `Only ${chair}, who chairs the vote, may do this. Nothing has changed.`,
    'proposal/not-the-member': ({ group }) =>
      `Only the members of ${group} vote. You may read the proposal, but your vote is not saved.`,
    'proposal/part-missing': ({ part }) => `Fill in ${enParts[part]}.`,
    'proposal/part-too-long': ({ part, most }) =>
      part === 'basis'
        ? `The basis may have ${most} lines at most.`
        : `The text is too long. Shorten ${enParts[part]} to ${most} characters at most.`,
    'proposal/patient-named': () =>
      'The text seems to hold a personal identity number. Remove it: patients are never named here.',
    'proposal/link-invalid': ({ label }) =>
      `The link to “${label}” must begin with https:// or http://.`,
    'proposal/nothing-changed': () => 'Nothing was changed, so nothing was saved.',
    'proposal/already-opened': () =>
      'The proposal has been put to the vote and cannot be changed. Withdraw it and write a new one if it must.',
    'proposal/closing-invalid': () => 'Give a day and a time when the vote closes.',
    'proposal/closing-passed': () => 'That time has passed. Choose a later one.',
    'proposal/closing-too-far': () => 'That is more than a year off. Choose an earlier time.',
    'proposal/absent-unknown': () =>
      'Somebody marked as away has no seat in the group. Reload the page.',
    'proposal/not-open': () => 'The vote is not open. Reload the page to see where it stands.',
    'proposal/other-round': () => 'This is an earlier round. Vote on the card of the latest round.',
    'proposal/too-late': ({ closesAt }) =>
      `The vote closed ${dayAndTime(closesAt)}. Your vote came later and does not count.`,
    'proposal/answer-not-allowed': ({ answer }) =>
      `“${votingTexts.en.answers[answer]}” cannot be chosen in this vote.`,
    'proposal/member-votes': ({ member }) =>
      `${member} votes in person. As the substitute you vote when ${member} is away or has a conflict of interest.`,
    'proposal/substitute-votes': ({ substitute }) =>
      `You are marked as away, and ${substitute} votes in your place.`,
    'proposal/conflict-declared': () =>
      'You have declared a conflict of interest and take no part. The chair can take it back if it was a mistake.',
    'proposal/same-vote': () => 'You have voted so already. Nothing has changed.',
    'proposal/no-conflict': () =>
      'That person has declared no conflict of interest. Reload the page.',
    'proposal/not-all-answered': ({ silent }) =>
      silent === 1
        ? 'One has not answered. The vote closes at its time, or earlier when all have answered.'
        : `${silent} have not answered. The vote closes at its time, or earlier when all have answered.`,
    'proposal/still-open': () => 'The vote is open. Wait until it has closed.',
    'proposal/settled': () =>
      'The vote has given a result and is not held again. Write a new proposal if the matter is to be tried again.',
    'proposal/no-tie': () => 'The vote is not tied, so there is nothing to decide.',
    'proposal/no-casting-vote': () =>
      'The group’s rules give no casting vote. Open a new round instead.',
    'proposal/did-not-vote': () => 'Only those who voted may enter a reservation. It is not saved.',
    'proposal/reservation-late': ({ until }) =>
      `A reservation was to be entered by ${until}. It is not saved.`,
    'proposal/adjusted': () =>
      'The record is adjusted, so the reservation cannot be taken in. Contact the secretary.',
    'proposal/withdrawn': () => 'The proposal is withdrawn. Nothing has changed.',
  },
};
