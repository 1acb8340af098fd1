import {
  type DecisionEvent,
  dispatchLetter,
  lateLetter,
  receiptReminderLetter,
} from '../../domain/decisions/decisionEvents';
import type { Decision } from '../../domain/decisions/decision';
import { decisionStream, keyOfParagraph, paragraphOf } from '../../domain/decisions/decisionKey';
import { editionInForce, type GoverningDocument } from '../../domain/documents/document';
import type { CollaborationSettings } from '../../domain/groups/collaborationSettings';
import { eventKeyOf, type PlacedEntry } from '../../domain/log/logEntry';
import type { RecordRef } from '../../domain/records/recordRef';
import type { DecisionRow } from '../../lists/decisions.list';
import { following, isOwnAddress, type RegionFacts } from '../consequences/consequences';
import {
  decisionFrom,
  isDecisionStream,
  isStatementStream,
  statementFrom,
} from './decisionRecords';
import { decisionLinks, statementLinks, toDecisionRow, toStatementRow } from './decisionRows';
import { documentFrom } from '../domainEvents';
import type { Effect } from '../effects';
import {
  type FollowedRecord,
  followingRecords,
  type RecordFollowerPorts,
} from '../records/followRecords';
import { followingTogether, type FollowEntries } from '../followTogether';
import { givingParagraphs } from './giveParagraph';
import type { LogTools } from '../ports';
import { eventOf, isStreamOf } from '../records/recordEvents';
import { type RecordLinks, toRecordLinkRow } from '../records/recordLinks';

export interface DecisionFollowerPorts extends RecordFollowerPorts, LogTools {
  readonly settings: Pick<CollaborationSettings, 'decisions'>;
  readonly facts: Pick<RegionFacts, 'ownAddresses'>;
  readonly links: Pick<RecordLinks, 'save'>;
  readonly rows: { readonly save: (rows: readonly DecisionRow[]) => Promise<void> };
}

const mail = (entry: PlacedEntry, letter: string, to: string): Effect => ({
  kind: 'sendMail',
  key: `sendMail/${eventKeyOf(entry)}/${letter}`,
  subject: entry.subject,
  stream: entry.stream,
  letter,
  to,
});

/** Who is told that a step is late: the secretaries, and the adjusters once there is something for them to adjust. */
function lateMails(
  entry: PlacedEntry,
  decision: Decision,
  step: 'adjust' | 'announce',
  { settings }: DecisionFollowerPorts,
): readonly Effect[] {
  const body = settings.decisions.bodies.find(({ key }) => key === decision.body.key);
  if (body === undefined) return [];
  const waits = step === 'adjust' && decision.reviewed !== undefined;
  const people = [...(waits ? body.adjusters : []), ...body.secretaries];
  return people.flatMap(({ mail: to }, index) =>
    to === undefined ? [] : [mail(entry, lateLetter(step, entry.sequence, index), to)],
  );
}

/** What follows from a reminder: the silent recipient is asked again, or those it is waited for are told. */
function reminderMails(
  entry: PlacedEntry,
  decision: Decision,
  ports: DecisionFollowerPorts,
): readonly Effect[] {
  const event = eventOf<DecisionEvent>(entry);
  if (event.type !== 'decisionReminded') return [];
  const { about } = event.payload;
  if (about === 'adjust' || about === 'announce') return lateMails(entry, decision, about, ports);
  const index = Number(about.slice('receipt/'.length));
  const to = decision.receipts[index]?.recipient.mail;
  return to === undefined || isOwnAddress(ports.facts, to)
    ? []
    : [mail(entry, receiptReminderLetter(index, entry.sequence), to)];
}

/**
 * A decision that is sent out is mailed to those of its list with an address (DE-09); one that is reviewed to its
 * adjusters; and a reminder to those it is waited for. All of it is keyed by the event.
 */
const effectsOf =
  (ports: DecisionFollowerPorts) =>
  ({ state, news }: FollowedRecord<Decision>): readonly Effect[] =>
    news.flatMap((entry) => {
      const { settings, facts } = ports;
      if (entry.type === 'decisionReminded') return reminderMails(entry, state, ports);
      if (entry.type === 'decisionSentOut')
        return state.receipts.flatMap(({ recipient, way }, index) =>
          way !== 'mail' || recipient.mail === undefined || isOwnAddress(facts, recipient.mail)
            ? []
            : [mail(entry, dispatchLetter(index), recipient.mail)],
        );
      if (entry.type !== 'recordReviewed') return [];
      const body = settings.decisions.bodies.find(({ key }) => key === state.body.key);
      return (body?.adjusters ?? []).flatMap((adjuster, index) =>
        adjuster.mail === undefined
          ? []
          : [mail(entry, `toAdjust/${entry.sequence}/${index}`, adjuster.mail)],
      );
    });

/** An edition that names the decision behind it comes from that decision. */
function editionLink(
  document: GoverningDocument,
  revision: number,
  { settings }: DecisionFollowerPorts,
) {
  const edition = editionInForce(document);
  const [body] = settings.decisions.bodies;
  const named = edition?.metadata.decision;
  const key = body && named !== undefined ? keyOfParagraph(named, body.key) : undefined;
  if (edition === undefined || key === undefined) return [];
  const from = `document/${document.number}` as RecordRef;
  const to = decisionStream(key) as RecordRef;
  const fromTitle = `${document.number} ${edition.metadata.title}, ${edition.label}`;
  return [
    toRecordLinkRow(
      { from, meaning: 'comesFrom', to, fromTitle, toTitle: paragraphOf(key) },
      revision,
    ),
  ];
}

/**
 * Carries statements and decisions onward: rows and links, mails, a paragraph that was not given when its matter was
 * decided; and editions of documents that come from a decision. Following twice changes nothing.
 */
export function followingDecisions(ports: DecisionFollowerPorts): FollowEntries {
  const { settings, links, rows } = ports;
  const giveParagraph = givingParagraphs(ports);
  return followingTogether(
    followingRecords(ports, {
      isOwn: isStatementStream,
      from: statementFrom,
      async save(statements) {
        for (const { state } of statements)
          if (state.decided !== undefined && state.decisionKey === undefined)
            await giveParagraph(state);
        await rows.save(statements.map(({ state, revision }) => toStatementRow(state, revision)));
        await links.save(
          statements.flatMap(({ state, revision }) => statementLinks(state, revision)),
        );
      },
    }),
    followingRecords(ports, {
      isOwn: isDecisionStream,
      from: decisionFrom,
      async save(decisions) {
        await rows.save(
          decisions.map(({ state, revision }) =>
            toDecisionRow(state, revision, settings.decisions),
          ),
        );
        await links.save(
          decisions.flatMap(({ state, revision }) => decisionLinks(state, revision)),
        );
      },
      effects: effectsOf(ports),
      drafts: ({ state, news }) =>
        news
          .filter(({ type }) => type === 'decisionRecorded')
          .map((entry) =>
            following(
              entry,
              decisionStream(state.statementKey),
              'statement',
              { type: 'paragraphGiven', payload: { decision: state.key } },
              { subject: state.statementKey, byService: true },
            ),
          ),
    }),
    followingRecords(ports, {
      isOwn: isStreamOf('document'),
      from: documentFrom,
      save: (documents) =>
        links.save(
          documents.flatMap(({ state, revision, news }) =>
            news.some(({ type }) => type === 'editionPublished')
              ? editionLink(state, revision, ports)
              : [],
          ),
        ),
    }),
  );
}
