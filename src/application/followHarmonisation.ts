import { documentStream } from '../domain/documents/document';
import { behindEdition, editionsSince } from '../domain/documents/harmonisation';
import {
  type HarmonisationDue,
  type HarmonisationEvent,
  harmonisationStream,
} from '../domain/documents/harmonisationDue';
import type { EntryDraft } from '../domain/log/chain';
import { eventKeyOf, type LogEntry, type PlacedEntry, theService } from '../domain/log/logEntry';
import { appendingDrafts } from './appendDrafts';
import { documentEventOf, documentFrom, isDocumentStream } from './domainEvents';
import type { Effect } from './effects';
import type { FollowEntries } from './followTogether';
import { harmonisableFrom, type HarmonisationRegister } from './harmonisation';
import type { LogTools, Outbox } from './ports';
import { eventOf, isStreamOf } from './records/recordEvents';
import type { RememberedStreams } from './rememberedStreams';

export interface HarmonisationFollowerPorts extends Pick<LogTools, 'log' | 'sha256'> {
  readonly outbox: Outbox;
  readonly remembered: RememberedStreams;
  readonly register: Pick<HarmonisationRegister, 'harmonisedWith'>;
  readonly onEffects?: () => Promise<void>;
}

export const isHarmonisationStream = isStreamOf('harmonisation');

export const harmonisationEventOf = eventOf<HarmonisationEvent>;

/** The mail that tells an owner, by the place of what it tells of. */
export const harmonisationLetter = (sequence: number): string => `due/${sequence}`;

const mailTo = (entry: LogEntry): readonly Effect[] => {
  const event = harmonisationEventOf(entry);
  const to = event.type === 'harmonisationDue' ? event.payload.owner.mail : undefined;
  return to
    ? [
        {
          ...{ stream: entry.stream, subject: entry.subject, to },
          kind: 'sendMail',
          key: `sendMail/${eventKeyOf(entry)}`,
          letter: harmonisationLetter(entry.sequence),
        },
      ]
    : [];
};

/**
 * Tells the owners of local documents of a new regional edition that theirs has not taken in (GD-18): an event for each
 * local document, and a mail from it. Following the same publication again tells nobody twice; a revision tells nobody.
 */
export const followingHarmonisation = (ports: HarmonisationFollowerPorts): FollowEntries => {
  const { log, sha256, outbox, remembered, register } = ports;
  const append = appendingDrafts({ log, sha256 }, remembered);

  const told = async (entry: PlacedEntry): Promise<readonly EntryDraft[]> => {
    const event = documentEventOf(entry);
    if (event.type !== 'editionPublished' || event.payload.label.includes('.')) return [];
    const document = documentFrom(await log.read(entry.stream));
    const known = document && harmonisableFrom(document);
    if (!known) return [];
    // As it was when this edition came: what came later is told of by its own entry.
    const place = known.editions.findIndex(({ label }) => label === event.payload.label);
    const regional = { ...known, editions: known.editions.slice(0, place + 1) };
    const numbers = await register.harmonisedWith(regional.number);
    const documents = await Promise.all(
      numbers.map(async (number) => documentFrom(await log.read(documentStream(number)))),
    );
    return documents.flatMap((one): readonly EntryDraft[] => {
      const local = one && harmonisableFrom(one);
      const owner = one?.editions[one.editions.length - 1]?.metadata.owner;
      const harmonised = local?.harmonisedWith;
      if (!local || !owner || !harmonised || behindEdition(regional, [local]).length === 0)
        return [];
      const payload: HarmonisationDue = {
        regional: {
          number: regional.number,
          title: regional.title,
          edition: event.payload.label,
        },
        local: { number: local.number, title: local.title },
        owner,
        with: harmonised.edition,
        since: editionsSince(regional, harmonised.edition).map(({ label, changeNote }) => ({
          label,
          changeNote,
        })),
      };
      return [
        {
          stream: harmonisationStream(local.number),
          ...{ type: 'harmonisationDue', payload, subject: local.number, at: entry.at },
          actor: theService,
          cause: `${eventKeyOf(entry)}/harmonisation/${local.number}`,
        },
      ];
    });
  };

  return async (entries) => {
    const effects = entries
      .filter(({ stream }) => isHarmonisationStream(stream))
      .flatMap((entry) => mailTo(entry));
    if (effects.length > 0) {
      await outbox.add(effects);
      await ports.onEffects?.();
    }
    const drafts: EntryDraft[] = [];
    for (const entry of entries.filter(({ stream }) => isDocumentStream(stream)))
      drafts.push(...(await told(entry)));
    await append(drafts);
    return drafts.length;
  };
};
