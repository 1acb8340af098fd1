import type { Directory, Person } from '../directory';
import type { Language } from './pageFrame';
import { homePage } from '../host/sitePages';
import { loginAddress } from './personaWork';

/** A step of the story that the start page tells, with the link that begins it. */
export interface StoryStep {
  readonly text: string;
  readonly link?: { readonly label: string; readonly address: string };
}

const firstOf = (directory: Directory, kind: string): Person | undefined =>
  directory.people.find((person) => person.persona.split('-')[0] === kind);

const words = {
  sv: {
    open: 'Öppna säkerhetsmeddelandet som väntar, läs det och bedöm vilka det rör.',
    send: 'Skicka ut det. Sidan säger först hur många avdelningar som nås och hur.',
    press: 'Svara på kortet i avdelningens kanal i Teams.',
    follow: 'Följ upp: vem har svarat, och vem är tyst.',
    again: 'Stoppa programmet med Ctrl+C i terminalen och starta igen. Allt finns kvar.',
    as: (person: Person, place: string) => `${place} som ${person.name}`,
    notices: 'Säkerhetsmeddelanden',
    teams: 'Teams',
  },
  en: {
    open: 'Open the safety notice that waits, read it and assess whom it concerns.',
    send: 'Send it. The page first says how many departments are reached, and how.',
    press: 'Answer on the card in the department’s channel in Teams.',
    follow: 'Follow up: who has answered, and who is silent.',
    again:
      'Stop the program with Ctrl+C in the terminal and start it again. Everything is still there.',
    as: (person: Person, place: string) => `${place} as ${person.name}`,
    notices: 'Safety notices',
    teams: 'Teams',
  },
} as const;

/** The five steps: open, send, answer, follow up, stop and start again. */
export const storySteps = (directory: Directory, language: Language): readonly StoryStep[] => {
  const say = words[language];
  const step = (
    text: string,
    person: Person | undefined,
    place: string,
    address: string,
  ): StoryStep =>
    person
      ? { text, link: { label: say.as(person, place), address: loginAddress(person, address) } }
      : { text };
  const coordinator = firstOf(directory, 'coordinator');
  const notices = homePage(directory);
  return [
    step(say.open, coordinator, say.notices, notices),
    step(say.send, coordinator, say.notices, notices),
    step(say.press, firstOf(directory, 'head'), say.teams, '/teams'),
    step(say.follow, coordinator, say.notices, notices),
    { text: say.again },
  ];
};
