import type { NoticeKind, Read } from './noticeReading';
import { surest } from './noticeText';
import type { Candidate, NoticeText } from './noticeText';

interface Sign {
  readonly kind: NoticeKind;
  readonly confidence: number;
  readonly pattern: RegExp;
}

/** What the words of a notice tell of who speaks, surest first. */
const signs: readonly Sign[] = [
  {
    kind: 'market-ban',
    confidence: 0.97,
    pattern:
      /marknadsförbud|\bmarket(?:ing)? ban\b|prohibit(?:ed|ion) from (?:being )?plac(?:ed|ing) on the market/iu,
  },
  {
    kind: 'recall-notice',
    confidence: 0.95,
    pattern: /FDA has identified this as a Class I{1,3} recall/i,
  },
  { kind: 'recall-notice', confidence: 0.93, pattern: /\bRecalled Product\b\s/ },
  { kind: 'regulator-notice', confidence: 0.96, pattern: /medical device (?:safety )?alert\b/i },
  {
    kind: 'regulator-notice',
    confidence: 0.95,
    pattern:
      /Läkemedelsverket (?:vill|har|konstaterar|anser|rekommenderar|uppmanar|uppmärksammar)|Läkemedelsverkets? inrådan/u,
  },
  {
    kind: 'regulator-notice',
    confidence: 0.9,
    pattern: /Recalling Firm\s*\/\s*Manufacturer|U\.S\. ?FDA\b/,
  },
  {
    kind: 'regulator-notice',
    confidence: 0.85,
    pattern: /Reason\/Issue|TGA recall|Medicines and Healthcare products Regulatory Agency/i,
  },
  {
    kind: 'manufacturer-fsn',
    confidence: 0.98,
    pattern: /\bFSN Ref\b|FSN-referens|FSCA-referens|\bFSCA Ref\b/i,
  },
  {
    kind: 'manufacturer-fsn',
    confidence: 0.94,
    pattern:
      /(?:^|\n)[^\n.]{0,60}(?:field safety notice|säkerhetsmeddelande(?: till marknaden)?)[^\n.]{0,80}(?=\n|$)/iu,
  },
  {
    kind: 'manufacturer-fsn',
    confidence: 0.8,
    pattern:
      /\b(?:urgent (?:medical device )?(?:field )?(?:safety|correction)|field safety corrective action|korrigerande säkerhetsåtgärd)/i,
  },
  {
    kind: 'recall-notice',
    confidence: 0.85,
    pattern:
      /urgent:? (?:medical device |product )?recall|återkallelse av|återkallande av|voluntary recall/i,
  },
];

const customerLetter =
  /\b(?:dear (?:customer|valued|user|sir|health)|to our customers|bästa kund|kära kund|till våra kunder|till berörda kunder)/i;

/** What kind of notice this is, inferred from its words: who speaks, and of what. */
export function readKind(text: NoticeText): Read<NoticeKind> | undefined {
  const found: Candidate<NoticeKind>[] = signs.flatMap(({ kind, confidence, pattern }) => {
    const match = pattern.exec(text.full);
    return match
      ? [
          {
            value: kind,
            span: { start: match.index, end: match.index + match[0].length },
            confidence,
          },
        ]
      : [];
  });
  const letter = customerLetter.exec(text.full);
  const fromMaker = found.filter((one) => one.value === 'manufacturer-fsn');
  if (letter && fromMaker.length > 0 && !found.some((one) => one.value === 'market-ban')) {
    return surest(text, fromMaker);
  }
  if (found.length > 0) return surest(text, found);
  if (!/medicin|medical|device|produkt|patient/i.test(text.full)) return undefined;
  const first = text.sentences[0];
  return first && surest<NoticeKind>(text, [{ value: 'other', span: first, confidence: 0.5 }]);
}
