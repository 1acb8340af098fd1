/** The card of an edition in the working group's channel. */
export const letterOfEdition = (edition: number): string => `edition/${edition}`;

/** What is told of an event, by its place in the stream: to the group or to the working group. */
export const letterOfEvent = (sequence: number): string => `event/${sequence}`;

const numberIn = (letter: string, kind: string): number | undefined => {
  const found = new RegExp(`^${kind}/(\\d{1,6})(?:/\\d{1,4})?$`).exec(letter);
  return found ? Number(found[1]) : undefined;
};

/** The edition whose card a letter is. */
export const editionOfCard = (letter: string): number | undefined => numberIn(letter, 'edition');

/** The place of the event that a letter tells of; a mail's name ends with the place of who gets it. */
export const sequenceOfLetter = (letter: string): number | undefined => numberIn(letter, 'event');
