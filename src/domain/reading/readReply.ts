import { datesIn } from './dates';
import { fieldValues, firstLine } from './fieldValues';
import type { NoticeReading } from './noticeReading';
import { listed, surest, wordsOf } from './noticeText';
import type { Candidate, NoticeText, Span } from './noticeText';
import { matchesOf } from './matchesOf';

const wanted =
  /\b(?:return|complete|fill (?:in|out)|submit|send(?: back)?|sign)\b[^.]{0,100}\b(?:reply|response|acknowledge?ment|confirmation|verification|check|receipt|recall|feedback)[\w ]{0,30}(?:form|questionnaire|card|slip|section)|recall questionnaire|\backnowledge (?:the )?receipt|\bconfirm (?:the )?receipt|\bverify receipt|(?:fyll i|returnera|skicka|sänd|besvara|återsänd)[^.]{0,100}(?:svarsformulär|svarsblankett|kvittens|formuläret|blanketten|svarstalong)|bekräfta (?:skriftligt )?(?:att ni|mottag|att du)|vi ber (?:er|dig) (?:att )?(?:svara|bekräfta)|svar (?:krävs|önskas|ska lämnas)|svara (?:oss )?senast|svar senast/i;
const unwanted =
  /\bno (?:customer )?(?:reply|response) (?:is )?(?:required|needed)|(?:inget svar krävs|svar krävs inte|ni behöver inte svara)/i;
const address = /[\w.+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu;
const yes = /^(?:[☒☑✓✔]\s*)?(?:yes|ja|krävs)(?!\p{L})|[☒☑✓✔]\s*(?:yes|ja)(?!\p{L})/iu;
const no = /^(?:[☒☑✓✔]\s*)?(?:no|nej)(?!\p{L})|[☒☑✓✔]\s*(?:no|nej)(?!\p{L})/iu;

type Reply = Pick<NoticeReading, 'replyRequired' | 'replyDeadline' | 'replyTo'>;

/** The sentences that ask for a reply to the sender. */
export function replySentences(text: NoticeText): Span[] {
  return text.sentences.filter((one) => wanted.test(wordsOf(text, one)));
}

function required(text: NoticeText, sentences: readonly Span[]): Candidate<boolean>[] {
  const rows = fieldValues(text, 'reply').flatMap((field): Candidate<boolean>[] => {
    const words = wordsOf(text, field);
    const bare = words.replace(/[☐□◻]\s?(?:yes|no|ja|nej)/giu, '').trim();
    if (no.test(bare)) return [{ value: false, span: firstLine(text, field), confidence: 0.97 }];
    return yes.test(bare) ? [{ value: true, span: firstLine(text, field), confidence: 0.97 }] : [];
  });
  const refused = text.sentences
    .filter((one) => unwanted.test(wordsOf(text, one)))
    .map((span) => ({ value: false, span, confidence: 0.9 }));
  const asked = sentences.map((span) => ({ value: true, span, confidence: 0.85 }));
  return [...rows, ...refused, ...asked];
}

/** The paragraph around a sentence, for an address or a date that follows in the next sentence. */
function paragraphOf(text: NoticeText, span: Span): Span {
  const start = text.full.lastIndexOf('\n\n', span.start);
  const end = text.full.indexOf('\n\n', span.end);
  return { start: Math.max(0, start), end: end < 0 ? text.full.length : end };
}

/** Whether the sender wants an answer, by when, and where to. A general contact address is no reply address. */
export function readReply(text: NoticeText): Reply {
  const sentences = replySentences(text);
  const rows: Span[] = fieldValues(text, 'reply', 'replyDeadline', 'replyTo');
  const deadlines = [
    ...rows.flatMap((row) => datesIn(text.full, row)),
    ...sentences.flatMap((one) => datesIn(text.full, one)),
  ].map((one, index) => ({ ...one, confidence: index === 0 ? 0.92 : 0.85 }));
  const places = [...rows, ...sentences.map((one) => paragraphOf(text, one))];
  const addresses = places.flatMap((place) =>
    matchesOf(text.full.slice(place.start, place.end), address).map((found) => {
      const start = place.start + found.index;
      const value = found[0].replace(/[.-]+$/, '');
      return { value, span: { start, end: start + value.length }, confidence: 0.85 };
    }),
  );
  const replyRequired = surest(text, required(text, sentences));
  const replyDeadline = surest(text, deadlines);
  const replyTo = listed(text, addresses);
  return {
    ...(replyRequired && { replyRequired }),
    ...(replyDeadline && replyRequired?.value !== false && { replyDeadline }),
    ...(replyTo && replyRequired?.value !== false && { replyTo }),
  };
}
