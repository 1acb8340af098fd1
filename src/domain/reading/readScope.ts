import type { CataloguePair, Read } from './noticeReading';
import { evidenceOf, oneLine, wordsOf } from './noticeText';
import type { NoticeText, Span } from './noticeText';

const things = String.raw`(?:sizes?|lots?|batch(?:es)?|serial numbers?|models?|units?|configurations?|storlekar|tillverkningsserier?|loter|lotnummer|batcher|serienummer|modeller|enheter|exemplar)`;
const scope = new RegExp(
  String.raw`(?<!\p{L})(?:specific|certain|selected|all|any|only|vissa|samtliga|alla|endast|bara)\s(?:\p{L}+\s(?:and|och)\s)?(?:\p{L}+\s)?${things}(?!\p{L})`,
  'iu',
);
const listedElsewhere =
  /(?:\blisted on pages?\b|framgår av bilaga|anges i bilaga|enligt (?:bifogad )?(?:lista|bilaga)|see (?:the )?attached list|any lot between)/i;

/** What the notice says of how much is affected when it does not list it, and which lot goes with which number. */
export function readScope(
  text: NoticeText,
  pairs: Read<readonly CataloguePair[]> | undefined,
): Read<string> | undefined {
  const told = text.sentences.filter((one) => wordsOf(text, one).length < 400);
  const first = told.find((one) => scope.test(wordsOf(text, one)));
  const elsewhere = told.find((one) => one !== first && listedElsewhere.test(wordsOf(text, one)));
  const spans = [first, elsewhere].filter((one): one is Span => one !== undefined);
  const paired = pairs?.value.map((pair) => `${pair.catalogueNumber}: ${pair.lots.join(', ')}`);
  const parts = [
    ...spans.map((one) => oneLine(wordsOf(text, one))),
    ...(paired ? [paired.join('; ')] : []),
  ];
  if (parts.length === 0) return undefined;
  const evidence = [...spans.map((one) => evidenceOf(text, one, 0.7)), ...(pairs?.evidence ?? [])];
  return { value: parts.join(' '), evidence, confidence: pairs ? 0.9 : 0.7 };
}
