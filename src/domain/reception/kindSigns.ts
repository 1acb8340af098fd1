import type { MessageKind } from '../notices/incoming';
import * as phrases from './kindPhrases';
import { isGuarded, placesOf, quoteOf, wordsIn } from './phrases';
import type { PlacedWord } from './phrases';
import type { ReasonCode } from './reasonCodes';

/** A sign of a kind of message: how strongly it speaks (0–1), and the words that showed it. */
export interface Sign {
  readonly kind: MessageKind;
  readonly weight: number;
  readonly code: ReasonCode;
  readonly quote?: string;
}

type Place = 'subject' | 'written' | 'anywhere';

interface SignWords extends Sign {
  readonly in: Place;
  readonly phrases: readonly string[];
  readonly unless: readonly string[];
}

const sign = (
  kind: MessageKind,
  weight: number,
  code: ReasonCode,
  place: Place,
  words: readonly string[],
  unless: readonly string[] = [],
): SignWords => ({ kind, weight, code, in: place, phrases: words, unless });

const signs: readonly SignWords[] = [
  sign('automatic', 0.85, 'out-of-office', 'subject', phrases.away),
  sign('automatic', 0.8, 'read-receipt', 'subject', phrases.read, phrases.notRead),
  sign('automatic', 0.85, 'delivery-report', 'subject', phrases.bounced),
  sign('automatic', 0.25, 'advertising', 'anywhere', phrases.advertising),
  sign('closingNote', 0.8, 'says-closed', 'subject', phrases.closed, phrases.notYet),
  sign('closingNote', 0.8, 'says-closed', 'written', phrases.closed, phrases.notYet),
  sign('handledByUs', 0.75, 'says-handled', 'subject', phrases.handled, phrases.notByUs),
  sign('handledByUs', 0.75, 'says-handled', 'written', phrases.handled, phrases.notByUs),
  sign('neighbouring', 0.6, 'digest', 'subject', phrases.digest),
  sign('neighbouring', 0.2, 'digest', 'written', phrases.digest),
  // Devices have networks and databases, too: in the text of a notice the words say little.
  sign('neighbouring', 0.35, 'network', 'subject', phrases.network),
  sign('neighbouring', 0.1, 'network', 'anywhere', phrases.network),
  sign('neighbouring', 0.35, 'database', 'subject', phrases.database),
  sign('neighbouring', 0.1, 'database', 'anywhere', phrases.database),
  sign('newNotice', 0.5, 'notice-words', 'subject', phrases.notice),
  sign('newNotice', 0.3, 'notice-words', 'anywhere', phrases.notice),
];

function firstPlace(
  text: string,
  words: readonly PlacedWord[],
  { phrases: sought, unless }: SignWords,
): string | undefined {
  for (const phrase of sought) {
    const place = placesOf(words, phrase).find((one) => !isGuarded(words, one, unless));
    if (place) return quoteOf(text, words, place);
  }
  return undefined;
}

/** The signs that the words of a message give: of its subject, of what the sender wrote, of the mail below it. */
export function signsInWords(subject: string, own: string, quoted: string): readonly Sign[] {
  const texts = { subject, written: own, anywhere: `${own}\n\n${quoted}` };
  const words = {
    subject: wordsIn(texts.subject),
    written: wordsIn(texts.written),
    anywhere: wordsIn(texts.anywhere),
  };
  return signs.reduce<Sign[]>((found, one) => {
    const quote = firstPlace(texts[one.in], words[one.in], one);
    const { kind, weight, code } = one;
    return quote === undefined ? found : [...found, { kind, weight, code, quote }];
  }, []);
}
