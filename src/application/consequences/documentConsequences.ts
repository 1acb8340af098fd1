import { editionInForce, type GoverningDocument } from '../../domain/documents/document';
import {
  approvalLetter,
  type DocumentEvent,
  roundOfLetter,
} from '../../domain/documents/documentEvents';
import { approverRole, invitedUnits } from '../../domain/documents/documentRights';
import type { DocumentSettings } from '../../domain/documents/documentSettings';
import { eventKeyOf, type LogEntry } from '../../domain/log/logEntry';
import type { Unit } from '../../domain/units/unit';
import type { Effect } from '../effects';
import { isOwnAddress, type RegionFacts } from './consequences';

/** What consequences of a document's events depend on beside the document. */
export interface DocumentFacts extends Pick<RegionFacts, 'ownAddresses'> {
  readonly settings: DocumentSettings;
  /** The coordinators, by id: told with the owner of what a routine changes in the settings. */
  readonly coordinators: readonly string[];
  readonly units: readonly Unit[];
}

/** A mail about one event of a document, named after what it tells and the event: `approval/…`, `invitation/…`. */
const mailed = (
  entry: LogEntry,
  what: string,
  addresses: readonly (string | undefined)[],
  { ownAddresses }: DocumentFacts,
): readonly Effect[] =>
  Array.from(new Set(addresses)).flatMap((to, index) =>
    to === undefined || isOwnAddress({ ownAddresses }, to)
      ? []
      : [
          {
            kind: 'sendMail' as const,
            key: `sendMail/${eventKeyOf(entry)}/${what}/${index + 1}`,
            subject: entry.subject,
            stream: entry.stream,
            letter: `${what}/${entry.sequence}/${index + 1}`,
            to,
          },
        ],
  );

const toApprovers = (entry: LogEntry, role: string, facts: DocumentFacts): readonly Effect[] =>
  mailed(
    entry,
    'askedApproval',
    (approverRole(facts.settings, role)?.people ?? []).map(({ mail }) => mail),
    facts,
  );

/** A card in the role's channel, or a mail to each of its people where there is no channel. */
function asked(
  entry: LogEntry,
  { role, round }: { readonly role: string; readonly round: number },
  facts: DocumentFacts,
): readonly Effect[] {
  const channel = approverRole(facts.settings, role)?.channel;
  if (!channel) return toApprovers(entry, role, facts);
  const letter = approvalLetter(round);
  const { subject, stream } = entry;
  return [
    { kind: 'postCard', key: `postCard/${eventKeyOf(entry)}`, subject, stream, letter, channel },
  ];
}

/** The card of the round changes, also one that is still on its way to the channel. */
const changedCard = (
  entry: LogEntry,
  document: GoverningDocument,
  { settings }: DocumentFacts,
): readonly Effect[] => {
  const round = document.approvalRounds;
  const card = document.approvalCards[round];
  const isGone = card !== undefined && 'undelivered' in card;
  const shown = document.draft ?? document.editions[document.editions.length - 1];
  const role = document.draft?.approval?.role ?? shown?.metadata.approverRole ?? '';
  if (round === 0 || isGone || (!card && !approverRole(settings, role)?.channel)) return [];
  const { subject, stream } = entry;
  const letter = approvalLetter(round);
  return [{ kind: 'updateCard', key: `updateCard/${eventKeyOf(entry)}`, subject, stream, letter }];
};

/** How somebody who works on documents is reached, as far as the region says. */
const contactOf = (id: string | undefined, { settings, units }: DocumentFacts) =>
  [
    ...(settings.editorContacts ?? []),
    ...settings.approverRoles.flatMap(({ people }) => people),
    ...units.flatMap(({ head }) => head ?? []),
  ].find((one) => one.id === id);

/** Those who speak for the units that are invited to a comment round, or the mailbox of a unit without a head. */
const invited = (unitKeys: readonly string[], { units }: DocumentFacts): readonly string[] =>
  invitedUnits({ unitKeys }, units).flatMap(({ key, head, mailbox }) => {
    const address = head?.mail ?? (unitKeys.includes(key) ? mailbox : undefined);
    return address === undefined ? [] : [address];
  });

/** The coordinators and the owner are told of an edition that steers; whether it changes anything is known when it is written. */
function steering(
  entry: LogEntry,
  document: GoverningDocument,
  facts: DocumentFacts,
): readonly Effect[] {
  if (facts.settings.steers?.[document.number] === undefined) return [];
  const owner = editionInForce(document)?.metadata.owner;
  const told = [...facts.coordinators.map((id) => contactOf(id, facts)), owner];
  return mailed(
    entry,
    'steers',
    told.map((one) => one?.mail),
    facts,
  );
}

/**
 * What follows from an event of a document outside the lists: approval is asked for on a card, or by mail when there is
 * no channel or the card does not arrive; the card changes with what happens; those concerned are told by mail. A draft
 * that is sent back is told to the document's owner and to who wrote it, unless they sent it back themselves.
 */
export function documentConsequences(
  entry: LogEntry,
  event: DocumentEvent,
  document: GoverningDocument,
  facts: DocumentFacts,
): readonly Effect[] {
  const owner = (document.draft ?? document.editions[document.editions.length - 1])?.metadata.owner;
  switch (event.type) {
    case 'approvalRequested':
      return asked(entry, event.payload, facts);
    case 'cardUndelivered': {
      const isAsked = roundOfLetter(event.payload.letter) === document.approvalRounds;
      const role = isAsked ? document.draft?.approval?.role : undefined;
      return role === undefined ? [] : toApprovers(entry, role, facts);
    }
    case 'commentRoundOpened':
      return mailed(entry, 'invitation', invited(event.payload.unitKeys, facts), facts);
    case 'draftSentBack': {
      const writer = document.draft?.by.id;
      const told = [owner, contactOf(writer, facts)].filter((one) => one?.id !== entry.actor.id);
      return [
        ...changedCard(entry, document, facts),
        ...mailed(
          entry,
          'sentBack',
          told.map((one) => one?.mail),
          facts,
        ),
      ];
    }
    case 'editionPublished':
      return [
        ...changedCard(entry, document, facts),
        ...mailed(entry, 'published', [owner?.mail], facts),
        ...steering(entry, document, facts),
      ];
    case 'draftApproved':
    case 'draftDiscarded':
    case 'documentWithdrawn':
      return changedCard(entry, document, facts);
    default:
      return [];
  }
}

/** The editors are told of a file in the library that did not become a draft, or that they should look at. */
export const documentFileConsequences = (
  entry: LogEntry,
  facts: DocumentFacts,
): readonly Effect[] =>
  entry.type === 'fileNotTaken' || entry.type === 'fileRemarked'
    ? mailed(
        entry,
        entry.type === 'fileNotTaken' ? 'notTaken' : 'remarked',
        (facts.settings.editorContacts ?? []).map(({ mail }) => mail),
        facts,
      )
    : [];
