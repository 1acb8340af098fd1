import { missingReaders } from '../domain/documents/receipts/readReminders';
import { readingCount } from '../domain/documents/receipts/readingStatus';
import {
  declineKinds,
  keyOfReadRequest,
  type ReadReceipt,
  type ReadRequest,
} from '../domain/documents/receipts/readRequest';
import type { Language } from '../text/language';
import { type ReadingTexts, readingTexts } from '../text/readingTexts';
import {
  type AdaptiveCard,
  adaptiveCard,
  button,
  type CardAction,
  type CardElement,
  paragraph,
  plain,
} from './adaptiveCard';

/** The verbs that a card to readers sends. */
export const readingVerbs = ['confirmReading', 'declineReading'] as const;
export type ReadingVerb = (typeof readingVerbs)[number];

/** The inputs of a negative receipt, by name. */
export const readingInputs = { why: 'why', reason: 'reason' } as const;

// Together these keep a card below 20 kB, whatever an author has written.
const longestTitle = 300;
const longestNote = 1_500;
const longestOnCard = 1_000;

const clipped = (text: string, most: number): string =>
  plain(text.length > most ? `${text.slice(0, most - 1)}…` : text);

const lastAnswer = ({ receipts }: ReadRequest): ReadReceipt | undefined =>
  Object.values(receipts)
    .filter(({ kind }) => kind === 'confirmed')
    .sort((one, other) => other.at.localeCompare(one.at))[0];

const stateLines = (request: ReadRequest, texts: ReadingTexts): readonly CardElement[] => {
  const { confirmed, declined, expected } = readingCount(request);
  const last = lastAnswer(request);
  const isDone = expected > 0 && missingReaders(request) === 0;
  const count = expected > 0 ? texts.count(confirmed, expected) : texts.countUnnamed(confirmed);
  return [
    ...(request.state === 'stale'
      ? [paragraph(`↪ ${texts.replaced(request.replacedBy ?? '')}`, { weight: 'Bolder' })]
      : []),
    ...(request.state === 'closed' ? [paragraph(`– ${texts.closed}`, { weight: 'Bolder' })] : []),
    paragraph(`${isDone ? '✔' : '○'} ${count}`, {
      weight: 'Bolder',
      ...(isDone ? { color: 'Good' as const } : {}),
    }),
    ...(declined > 0
      ? [paragraph(`? ${texts.declined(declined)}`, { spacing: 'None', size: 'Small' })]
      : []),
    ...(last
      ? [paragraph(plain(texts.last(last.by.name, last.at)), { spacing: 'None', size: 'Small' })]
      : []),
    ...(isDone && request.state === 'open' ? [paragraph(texts.allDone, { isSubtle: true })] : []),
  ];
};

const answers = (request: ReadRequest, texts: ReadingTexts): readonly CardAction[] => {
  const data = { reading: keyOfReadRequest(request) };
  return [
    button('confirmReading', texts.confirm, data, {
      style: 'positive',
      associatedInputs: 'none',
    }),
    {
      type: 'Action.ShowCard',
      title: texts.decline,
      card: {
        type: 'AdaptiveCard',
        body: [
          {
            type: 'Input.ChoiceSet',
            id: readingInputs.why,
            label: texts.why,
            style: 'expanded',
            wrap: true,
            choices: declineKinds.map((kind) => ({ title: texts.kinds[kind], value: kind })),
            isRequired: true,
            errorMessage: texts.whyMissing,
          },
          {
            type: 'Input.Text',
            id: readingInputs.reason,
            label: texts.reason,
            placeholder: texts.reasonHint,
            isMultiline: true,
            maxLength: longestOnCard,
          },
        ],
        actions: [button('declineReading', texts.sendReason, data)],
      },
    },
  ];
};

/**
 * The card that asks a unit to read an edition: what it is, what is new, by when, how many have confirmed, and the
 * two answers. Everybody in the channel may press, each once. When the edition was replaced or the request ended it is
 * short and quiet. `documentPage` is where the document is read.
 */
export function readingCard(
  request: ReadRequest,
  documentPage: string,
  language: Language,
): AdaptiveCard {
  const texts = readingTexts[language];
  const { number, edition, title, changeNote, state, dueOn } = request;
  const isOpen = state === 'open';
  const isWhole = isOpen && (missingReaders(request) > 0 || readingCount(request).expected === 0);
  const heading = texts.heading(number, edition);
  const open: CardAction = { type: 'Action.OpenUrl', title: texts.read, url: documentPage };
  return adaptiveCard(
    language,
    `${heading}: ${title.slice(0, longestTitle)}`,
    [
      paragraph(heading, {
        style: 'heading',
        weight: 'Bolder',
        size: isWhole ? 'Large' : 'Medium',
      }),
      ...(isWhole ? [paragraph(texts.dueOn(dueOn), { spacing: 'None' })] : []),
      paragraph(`**${clipped(title, longestTitle)}**`),
      ...(isWhole && changeNote
        ? [
            paragraph(texts.news, { weight: 'Bolder', size: 'Small' }),
            paragraph(clipped(changeNote, longestNote), { spacing: 'None' }),
          ]
        : []),
      ...(isWhole ? [paragraph(texts.ask)] : []),
      ...stateLines(request, texts),
      ...(isWhole ? [paragraph(texts.whyAsked(number), { size: 'Small', isSubtle: true })] : []),
    ],
    isOpen ? [open, ...answers(request, texts)] : [open],
  );
}

/** The reply below a card that reminds a unit with people missing: how many, and by when. */
export function readingReminderCard(
  request: ReadRequest,
  number: number,
  mark: { readonly id: string },
  language: Language,
): AdaptiveCard {
  const texts = readingTexts[language];
  const title = texts.reminder(number, request.number);
  const due = texts.dueOn(request.dueOn);
  return adaptiveCard(language, title, [
    paragraph(plain(title), { id: mark.id, style: 'heading', weight: 'Bolder', size: 'Medium' }),
    paragraph(`**${clipped(request.title, longestTitle)}**`, { spacing: 'None' }),
    paragraph(`${texts.missing(missingReaders(request))} ${due}. ${texts.above}`),
  ]);
}
