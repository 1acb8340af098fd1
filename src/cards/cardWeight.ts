import type { AdaptiveCard } from './adaptiveCard';

/** Bytes a card may weigh. Teams takes more, but says no in no one place. */
export const heaviestCard = 20_000;

const bytesOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** The bytes of a card as it is sent. */
export const weightOf = (card: AdaptiveCard): number =>
  Array.from(JSON.stringify(card)).reduce((sum, character) => sum + bytesOf(character), 0);
