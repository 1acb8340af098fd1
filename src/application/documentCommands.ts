import { answerComment } from '../domain/documents/commands/answerComment';
import { approveDraft } from '../domain/documents/commands/approveDraft';
import { changeDraft } from '../domain/documents/commands/changeDraft';
import { closeCommentRound } from '../domain/documents/commands/closeCommentRound';
import { discardDraft } from '../domain/documents/commands/discardDraft';
import { giveComment } from '../domain/documents/commands/giveComment';
import { openCommentRound } from '../domain/documents/commands/openCommentRound';
import { publishEdition } from '../domain/documents/commands/publishEdition';
import { requestApproval } from '../domain/documents/commands/requestApproval';
import { reviewEdition } from '../domain/documents/commands/reviewEdition';
import { sendBack } from '../domain/documents/commands/sendBack';
import { startDraft } from '../domain/documents/commands/startDraft';
import { withdrawDocument } from '../domain/documents/commands/withdrawDocument';
import { documentStream, type GoverningDocument } from '../domain/documents/document';
import type { DocumentRefusal } from '../domain/documents/documentRefusal';
import type { DocumentRule } from '../domain/documents/documentRule';
import type { DocumentSettings } from '../domain/documents/documentSettings';
import { unbegunDocument } from '../domain/documents/evolveDocument';
import { harmonisedWith } from '../domain/documents/mayHarmonise';
import type { LogEntry } from '../domain/log/logEntry';
import type { Person } from '../domain/units/unit';
import { decide } from './decide';
import { documentFrom } from './domainEvents';
import type { EventLog, LogTools, Units } from './ports';

/** Every command on a governing document, by its name: the rule that decides it (ADR 0010). */
export const documentRules = {
  startDraft,
  changeDraft,
  discardDraft,
  openCommentRound,
  giveComment,
  answerComment,
  closeCommentRound,
  requestApproval,
  approveDraft,
  sendBack,
  publishEdition,
  reviewEdition,
  withdrawDocument,
};
export type DocumentCommandName = keyof typeof documentRules;
export type DocumentCommand<N extends DocumentCommandName> = Parameters<
  (typeof documentRules)[N]
>[1];

export interface DocumentCommandPorts extends LogTools {
  readonly units: Units;
  readonly settings: DocumentSettings;
}

/** How a command went: the document as it stands, and why nothing changed, if so. */
export type DocumentOutcome =
  | { readonly document: GoverningDocument; readonly refusal?: DocumentRefusal }
  | { readonly document?: undefined; readonly refusal: DocumentRefusal };

/** Carries out a command on a governing document, by the name of its rule. */
export type CommandDocument = <N extends DocumentCommandName>(
  name: N,
  number: string,
  command: DocumentCommand<N>,
  by: Person,
  cause: string,
) => Promise<DocumentOutcome>;

const mostOthers = 50;

/** The documents that a command names, and those they are harmonised with in turn, as far as there are any (GD-18). */
async function othersOf(
  log: Pick<EventLog, 'read'>,
  command: object,
): Promise<readonly GoverningDocument[]> {
  const { metadata, replacedBy } = command as {
    readonly metadata?: { readonly harmonisedWith?: { readonly number: string } };
    readonly replacedBy?: string;
  };
  const waiting = [metadata?.harmonisedWith?.number, replacedBy].filter(
    (number): number is string => number !== undefined,
  );
  const found = new Map<string, GoverningDocument>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next) || found.size >= mostOthers) continue;
    const other = documentFrom(await log.read(documentStream(next)));
    if (!other) continue;
    found.set(next, other);
    waiting.push(...harmonisedWith(other));
  }
  return Array.from(found.values());
}

/** One command on a document is one event in its stream; cards, mails, versions and rows follow from it. */
export const commandingDocuments = (ports: DocumentCommandPorts): CommandDocument => {
  const { units, settings, clock, log } = ports;
  return async (name, number, command, by, cause) => {
    const [known, others] = await Promise.all([units.all(), othersOf(log, command)]);
    // The table holds for each name the rule that takes its command; the compiler cannot follow that through the union.
    const rule = documentRules[name] as unknown as DocumentRule<typeof command>;
    const from = (entries: readonly LogEntry[]): GoverningDocument | undefined =>
      documentFrom(entries) ?? (name === 'startDraft' ? unbegunDocument(number) : undefined);
    const matter = { stream: documentStream(number), subject: number, cause, actor: by, from };
    const outcome = await decide(ports, matter, (document) =>
      rule(document, command, {
        ...{ by, settings, others, units: known },
        now: clock.now(),
        today: clock.today(),
      }),
    );
    if (!outcome) return { refusal: { code: 'document/unknown' } };
    if (outcome.ok) return { document: outcome.value.state };
    return { document: outcome.refusal.state, refusal: outcome.refusal.reason };
  };
};
