import { phraseList } from './phrases';

// The words by which people in Swedish and English say what a message is. `*` is any ending, `~` up to four words.

/** Behind one of these nothing is closed. */
export const notYet = phraseList(`
  inte, ej, icke, aldrig, när, innan, tills, ska, skall, kommer,
  not, never, when, once, before, until, will, unless
`);

/** Behind one of these it is not the sender who handles. */
export const notByUs = phraseList(`
  inte, ej, icke, innan, tills, ni, kan, kunna, vem, hur, not, before, until, you, can, could, how
`);

/** SN-61: the case is closed. */
export const closed = phraseList(`
  ärende* ~ avslut*, avslut* ~ ärende*, ärende* ~ stäng*, stäng* ~ ärende*, ärende* ~ klart,
  ärende* ~ färdig*, åtgärd* ~ klara, åtgärd* ~ klart, åtgärd* ~ slutförd*, åtgärd* ~ utförda,
  alla åtgärder ~ genomförda, åtgärderna ~ genomförda, färdighanter*, slutrapport,
  case ~ closed, closed ~ case, closing note, actions ~ completed, actions ~ complete, matter ~ closed
`);

/** SN-08: it is received and is being handled. */
export const handled = phraseList(`
  mottag* ~ hanter*, tagit emot ~ hanter*, tagits emot ~ hanter*, vi hanterar, hanteras ~ av oss,
  hanteras ~ hos oss, hanteras ~ lokalt, hanteras ~ av vår*, vi ~ tar hand om, vi ~ ombesörjer,
  vi ~ sköter, egen hantering, vi tar ~ ärendet, vi ~ själva, hanterar ~ själva, åtgärdar ~ själva,
  received ~ handle, received ~ handled, received ~ handling, handled by us, we ~ handling, we handle
`);

/** What safety notices call themselves. */
export const notice = phraseList(`
  säkerhetsmeddelande*, säkerhetsinformation, fsn, fsca, återkall*, marknadsförbud,
  korrigerande ~ åtgärd*, field safety, safety notice, safety alert, recall*, device correction,
  medical device ~ correction, urgent medical, sicherheitsinformation
`);

/** SN-04: news of many things. */
export const digest = phraseList(`
  nyhetsbrev*, newsletter*, omvärldsbevakning*, sammanställning ~ säkerhets*, veckobrev*,
  månadsbrev*, nyhetssammanfattning*, digest
`);

export const network = phraseList(`
  nätverk*, ledningsnätverk*, erfarenhetsutbyte*, andra regioner, annan region, network
`);

export const database = phraseList('databas*, database*, eudamed, maude, safety gate, rapex');

export const away = phraseList(`
  automatiskt svar, autosvar, automatic reply, auto reply, out of office, frånvaro, frånvarande,
  frånvaromeddelande, på semester, on leave
`);

export const read = phraseList('läst, läskvitto, read receipt, not read, oläst');

/** A question about reading is no receipt. */
export const notRead = phraseList('ni, har, du, inte');

export const bounced = phraseList(`
  undeliverable, olevererbart, oleverbart, går inte att leverera, kunde inte leverera*,
  delivery status notification, delivery ~ failed, mail delivery, returned mail, delivery failure,
  failure notice
`);

export const advertising = phraseList(`
  webinar, webbinarium, kampanj*, erbjudande*, rabatt*, boka ~ demo, discount*, special offer,
  early bird, avregistrera, unsubscribe, avsluta prenumeration*
`);
