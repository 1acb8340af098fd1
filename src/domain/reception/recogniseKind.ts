import type { MessageKind, Reason } from '../notices/incoming';
import { signsInWords } from './kindSigns';
import type { Sign } from './kindSigns';
import { partedMail, prefixesOf } from './mailText';
import { isIn, longestBody, trustedKeys } from './receivedMessage';
import type { ReceivedMessage } from './receivedMessage';
import type { ReasonCode } from './reasonCodes';

/** What kind of message it is, how sure that is (0–1), and why. A proposal: the coordinator may set another. */
export interface KindProposal {
  readonly kind: MessageKind;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

// A copy "handled by us" is a forwarded notice too, and a closing note may be a reply: what is told in words goes first.
const mostTelling: readonly MessageKind[] = [
  'automatic',
  'closingNote',
  'handledByUs',
  'reply',
  'neighbouring',
  'forwardedNotice',
  'newNotice',
];
const toldInWords: readonly MessageKind[] = ['closingNote', 'handledByUs'];
const enough = 0.5;
const enoughForAutomatic = 0.8;
const mostReasons = 5;

const sign = (kind: MessageKind, weight: number, code: ReasonCode, quote?: string): Sign => ({
  kind,
  weight,
  code,
  ...(quote === undefined ? {} : { quote }),
});

function ofHeaders({
  headers,
  senderAddress,
}: Pick<ReceivedMessage, 'headers' | 'senderAddress'>): readonly Sign[] {
  const submitted = headers.autoSubmitted?.trim().toLowerCase() ?? 'no';
  const precedence = headers.precedence?.trim().toLowerCase() ?? '';
  const isReport = headers.contentType?.toLowerCase().includes('multipart/report') ?? false;
  const mailbox = senderAddress.split('@')[0]?.toLowerCase() ?? '';
  const signs: Sign[] = [];
  if (submitted.startsWith('auto-replied')) signs.push(sign('automatic', 0.95, 'auto-submitted'));
  // Makers' systems send notices by themselves, too: generated is not answered.
  else if (submitted !== 'no') signs.push(sign('automatic', 0.3, 'auto-submitted'));
  if (precedence === 'auto_reply') signs.push(sign('automatic', 0.9, 'auto-submitted'));
  if (['bulk', 'junk', 'list'].includes(precedence))
    signs.push(sign('automatic', 0.2, 'bulk-mail'));
  if (isReport || ['mailer-daemon', 'postmaster'].includes(mailbox)) {
    signs.push(sign('automatic', 0.95, 'delivery-report'));
  }
  if (headers.returnPath?.trim() === '<>') signs.push(sign('automatic', 0.5, 'delivery-report'));
  return signs;
}

function ofThread(message: ReceivedMessage, isReply: boolean): readonly Sign[] {
  const signs: Sign[] = [];
  const key = trustedKeys(message)[0];
  if (message.knownThread !== undefined) {
    signs.push(sign('reply', 0.85, 'thread-of-ours', message.knownThread));
  } else if (message.headers.inReplyTo && isReply) {
    signs.push(sign('reply', 0.3, 'answers-a-mail'));
  }
  if (isReply) signs.push(sign('reply', 0.35, 'reply-prefix'));
  if (key !== undefined) signs.push(sign('reply', 0.55, 'own-key', key));
  return signs;
}

function ofSender(message: ReceivedMessage): readonly Sign[] {
  const { senderAddress, internalDomains, informingDomains = [], attachmentKinds } = message;
  const { product, references } = message.reading;
  const isInside = isIn(internalDomains, senderAddress);
  const registers: MessageKind = isInside ? 'forwardedNotice' : 'newNotice';
  const signs = [sign(registers, isInside ? 0.3 : 0.35, isInside ? 'from-inside' : 'from-outside')];
  if (isIn(informingDomains, senderAddress)) {
    const isOneNotice = references.length > 0 || product !== undefined;
    signs.push(sign('neighbouring', isOneNotice ? 0.2 : 0.55, 'from-informant'));
  }
  if (references[0]) signs.push(sign(registers, 0.5, 'names-reference', references[0]));
  if (product) signs.push(sign(registers, 0.45, 'names-product', product));
  if (attachmentKinds.includes('pdf')) signs.push(sign(registers, 0.1, 'pdf-attached'));
  if (attachmentKinds.includes('mail')) signs.push(sign(registers, 0.45, 'mail-attached'));
  return signs;
}

function ofForwarding(message: ReceivedMessage, isBelow: boolean): readonly Sign[] {
  const isInside = isIn(message.internalDomains, message.senderAddress);
  const registers: MessageKind = isInside ? 'forwardedNotice' : 'newNotice';
  const isForwarded = prefixesOf(message.subject)[0] === 'forward';
  return [
    ...(isForwarded ? [sign(registers, isInside ? 0.55 : 0.1, 'forward-prefix')] : []),
    ...(isBelow ? [sign(registers, isInside ? 0.35 : 0.1, 'forwarded-below')] : []),
  ];
}

/** The same words weigh less from somebody whose word it is not: an outsider closes nothing of ours. */
function ofWords(message: ReceivedMessage, own: string, quoted: string): readonly Sign[] {
  const isInside = isIn(message.internalDomains, message.senderAddress);
  const subject = message.ownKeys.reduce((text, key) => text.split(key).join(' '), message.subject);
  return signsInWords(subject.slice(0, 500), own, quoted).map((one) => {
    if (one.kind === 'newNotice') {
      return isInside ? { ...one, kind: 'forwardedNotice', weight: one.weight * 0.8 } : one;
    }
    const isOurs = one.kind === 'closingNote' || one.kind === 'handledByUs';
    return isOurs && !isInside ? { ...one, weight: one.weight * 0.5 } : one;
  });
}

const together = (signs: readonly Sign[]): number =>
  1 - signs.reduce((doubt, { weight }) => doubt * (1 - weight), 1);

/** How surely a machine wrote a message, by its headers and its sender (0–1): 0 when nothing says so. */
export const machineLikeness = (
  message: Pick<ReceivedMessage, 'headers' | 'senderAddress'>,
): number => together(ofHeaders(message).filter(({ kind }) => kind === 'automatic'));

/** The surest sign of each reason: two phrases of one sort are no stronger than one. */
function distinct(signs: readonly Sign[]): readonly Sign[] {
  const surest = new Map<string, Sign>();
  signs.forEach((one) => {
    const key = `${one.kind}/${one.code}`;
    const other = surest.get(key);
    if (!other || other.weight < one.weight) surest.set(key, one);
  });
  return Array.from(surest.values()).sort((one, other) => other.weight - one.weight);
}

const reasonsOf = (signs: readonly Sign[]): readonly Reason[] =>
  signs.length === 0
    ? [{ code: 'nothing-tells' }]
    : signs
        .slice(0, mostReasons)
        .map(({ code, quote }) => (quote === undefined ? { code } : { code, quote }));

interface Score {
  readonly kind: MessageKind;
  readonly score: number;
}

function chosen(scores: readonly Score[]): Score {
  const told = scores.find(
    ({ kind, score }) => score >= (kind === 'automatic' ? enoughForAutomatic : enough),
  );
  return told ?? scores.reduce((one, other) => (other.score > one.score ? other : one));
}

function confidenceOf({ kind, score }: Score, scores: readonly Score[]): number {
  const isTold = toldInWords.includes(kind);
  const rivals = scores.filter(
    (one) => one.kind !== kind && (!isTold || toldInWords.includes(one.kind)),
  );
  const rival = Math.max(...rivals.map((one) => one.score));
  return Math.round(100 * score * (1 - rival / 4)) / 100;
}

/**
 * Recognises the kind of a message of the function mailbox from its headers, its sender, its words and what was read
 * of a notice in it (SN-04, SN-05, SN-06, SN-08, SN-09, SN-61). Where nothing tells, it is a notice that somebody has to
 * look at; it is never passed over as automatic while a notice was read in it, unless it is an answer by a machine.
 */
export function recogniseKind(message: ReceivedMessage): KindProposal {
  const { own, quoted, divider } = partedMail(message.text.slice(0, longestBody));
  const isReply = prefixesOf(message.subject)[0] === 'reply';
  const signs = distinct([
    ...ofHeaders(message),
    ...ofThread(message, isReply),
    ...ofSender(message),
    ...ofForwarding(message, divider === 'forward' || (quoted !== '' && !isReply)),
    ...ofWords(message, own, isReply ? '' : quoted),
  ]);
  const of = (kind: MessageKind): readonly Sign[] => signs.filter((one) => one.kind === kind);
  const scores = mostTelling.map((kind) => ({ kind, score: together(of(kind)) }));
  const best = chosen(scores);
  const confidence = confidenceOf(best, scores);
  return { kind: best.kind, confidence, reasons: reasonsOf(of(best.kind)) };
}
