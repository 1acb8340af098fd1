import type { Directory, Person } from '../directory';
import { homePage, pageAddress } from '../host/sitePages';
import type { Language } from './pageFrame';

/** What a person of the sample region comes here to do, and the page where they do it. */
export interface PersonaWork {
  readonly sv: string;
  readonly en: string;
  readonly opens: (directory: Directory) => string;
}

const teams = (): string => '/teams';
const groupPage = (directory: Directory): string => {
  const page = directory.pages.find(({ file }) => file === 'LSG.aspx');
  return page ? pageAddress(directory, page) : homePage(directory);
};

const coordinator: PersonaWork = {
  sv: 'Läser nya säkerhetsmeddelanden, bedömer dem, skickar ut till berörda avdelningar och följer upp svaren.',
  en: 'Reads new safety notices, assesses them, sends them to the departments concerned and follows up.',
  opens: homePage,
};
const head: PersonaWork = {
  sv: 'Får kortet i sin kanal i Teams och svarar: mottaget, berörs inte eller hanterat.',
  en: 'Gets the card in the department’s channel in Teams and answers: received, not affected or handled.',
  opens: teams,
};
const substitute: PersonaWork = {
  sv: 'Svarar i chefens ställe i avdelningens kanal.',
  en: 'Answers in the channel in place of the head of department.',
  opens: teams,
};
const staff: PersonaWork = {
  sv: 'Ser kortet i avdelningens kanal. Prova att svara: det är chefens sak, och Kvittens säger det.',
  en: 'Sees the card in the channel. Try to answer: that is for the head, and Kvittens says so.',
  opens: teams,
};
const registrar: PersonaWork = {
  sv: 'Läser allt som hänt i ett ärende och kontrollerar att loggen är obruten.',
  en: 'Reads everything that happened in a case and verifies that the log is unbroken.',
  opens: homePage,
};
const owner: PersonaWork = {
  sv: 'Äger webbplatsen och ser sidor, listor och inställningar.',
  en: 'Owns the site and sees pages, lists and settings.',
  opens: homePage,
};
const procurement: PersonaWork = {
  sv: 'Får underlaget i sin kanal i Teams och svarar om produkten är upphandlad, och på vilket avtal.',
  en: 'Gets the basis in the channel in Teams and answers whether the product is on contract, and which.',
  opens: teams,
};
const logistics: PersonaWork = {
  sv: 'Får underlaget i sin kanal i Teams och svarar vad som finns i lager och vad som är levererat.',
  en: 'Gets the basis in the channel in Teams and answers what is in stock and what has been delivered.',
  opens: teams,
};
const engineer: PersonaWork = {
  sv: 'Söker utrustningen i registren och meddelar vad som hittades.',
  en: 'Searches the registers for the equipment and reports what was found.',
  opens: teams,
};
const chiefPhysician: PersonaWork = {
  sv: 'Får de ärenden som kan ha skadat en patient eller rör flera verksamheter.',
  en: 'Gets the cases that may have harmed a patient or that concern several units.',
  opens: teams,
};
const operationsHead: PersonaWork = {
  sv: 'Får kopia när en avdelning i verksamheten inte svarar.',
  en: 'Gets a copy when a department does not answer.',
  opens: teams,
};
const boardChair: PersonaWork = {
  sv: 'Leder instansen som beslutar om det LSG föreslår, och undertecknar dess protokoll.',
  en: 'Chairs the body that decides on what the group proposes, and signs its records.',
  opens: groupPage,
};
const adjuster: PersonaWork = {
  sv: 'Justerar protokollet: går igenom beslutet på LSG-sidan och godkänner det.',
  en: 'Adjusts the record: goes through the decision on the group’s page and approves it.',
  opens: groupPage,
};
const director: PersonaWork = {
  sv: 'Undertecknar tjänsteutlåtanden, och svarar för HS-ledning när LSG ber om synpunkter.',
  en: 'Signs official statements, and answers for the management when the group asks for comments.',
  opens: groupPage,
};

const works: Readonly<Record<string, PersonaWork>> = {
  coordinator,
  head,
  substitute,
  registrar,
  owner,
  procurement,
  logistics,
  engineer,
  chief: chiefPhysician,
  operations: operationsHead,
  board: boardChair,
  adjuster,
  director,
};

/** The work of a person, by the persona's first word (`head-iva` is a head); anybody else is staff. */
export const workOf = (person: Person): PersonaWork => {
  const [kind = ''] = person.persona.split('-');
  return (Object.hasOwn(works, kind) ? works[kind] : undefined) ?? staff;
};

/** The address that signs a person in and goes on to where they want to be. */
export const loginAddress = (person: Person, returnTo: string): string =>
  `/_login?${new URLSearchParams({ persona: person.persona, return: returnTo }).toString()}`;

/** A person's work in the visitor's language. */
export const workText = (person: Person, language: Language): string => workOf(person)[language];
