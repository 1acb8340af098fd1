import {
  documentStream,
  editionInForce,
  type GoverningDocument,
  type PublishedEdition,
} from '../domain/documents/document';
import { mayEdit, mayReadDraft, ownerOf, rolesHeldBy } from '../domain/documents/documentRights';
import type { DocumentSettings } from '../domain/documents/documentSettings';
import { ok, refuse, type Result } from '../domain/result';
import type { ConfigurationChange } from '../domain/routine/configurationChange';
import type { Compared } from '../domain/routine/compareMailboxes';
import { compareConfiguration } from '../domain/routine/compareConfiguration';
import { type Steering, steeringStream } from '../domain/routine/configurationDecision';
import {
  decideConfiguration,
  type DecideConfiguration,
  maySteer,
  type SteeringRefusal,
} from '../domain/routine/decideConfiguration';
import type { RoutineRules } from '../domain/routine/routineRules';
import {
  type StatedConfiguration,
  statedConfiguration,
} from '../domain/routine/statedConfiguration';
import {
  type OpenCase,
  type TouchedCase,
  touchedCases,
  unitsTouched,
} from '../domain/routine/touchedCases';
import type { Instant } from '../domain/time';
import type { Person } from '../domain/units/unit';
import { decide } from './decide';
import type { DocumentTexts } from './documentPorts';
import type { WorkLine } from './documentWorkPages';
import { documentFrom, steeringFrom } from './domainEvents';
import type { LogTools, Units } from './ports';
import { caseRules, type RegionRules } from './regionRules';
import type { ConfigurationProposal, SteeringView } from './steeringPages';

/** Where the cases that are not closed are found, without reading the log. */
export interface OpenCases {
  open(): Promise<readonly Omit<OpenCase, 'sentTo'>[]>;
  /** What units were sent and have not ended, by case and unit. */
  sentTo(
    unitKeys: readonly string[],
  ): Promise<readonly { readonly noticeKey: string; readonly unitKey: string }[]>;
}

export interface SteeringPorts extends LogTools {
  readonly units: Units;
  readonly texts: Pick<DocumentTexts, 'read'>;
  readonly settings: DocumentSettings;
  readonly region: RegionRules;
  readonly cases: OpenCases;
}

/** The numbers whose editions steer how safety notices are handled: a setting of the region. */
export const steeringNumbers = ({ steers = {} }: DocumentSettings): readonly string[] =>
  Object.keys(steers);

interface Known {
  readonly document: GoverningDocument;
  readonly edition?: PublishedEdition;
  readonly steering: Steering;
}

const nobody = '';

/** What routines say of how safety notices are handled, what that would change, and what a person decides of it. */
export function steeringBy(ports: SteeringPorts) {
  const { log, clock, units, texts, settings, region, cases } = ports;
  const numbers = steeringNumbers(settings);
  // A text never changes under its hash, and reading it is the same every time.
  const kept = new Map<string, StatedConfiguration>();

  const stated = async (textHash: string): Promise<StatedConfiguration> => {
    const before = kept.get(textHash);
    if (before) return before;
    const read = statedConfiguration(await texts.read(textHash));
    if (kept.size > 50) kept.clear();
    kept.set(textHash, read);
    return read;
  };

  const knownOf = async (number: string): Promise<Known | undefined> => {
    if (!numbers.includes(number)) return undefined;
    const [entries, decided] = await Promise.all([
      log.read(documentStream(number)),
      log.read(steeringStream(number)),
    ]);
    const document = documentFrom(entries);
    if (!document) return undefined;
    const edition = editionInForce(document);
    return { document, steering: steeringFrom(decided), ...(edition ? { edition } : {}) };
  };

  const rulesNow = (): RoutineRules => caseRules(region, '', clock.today());

  const compared = async (textHash: string, before: PublishedEdition | undefined) => {
    const [now, earlier, all] = await Promise.all([
      stated(textHash),
      before && stated(before.content.textHash),
      units.all(),
    ]);
    const { ownAddresses } = region;
    return compareConfiguration(now, earlier, { units: all, rules: rulesNow(), ownAddresses });
  };

  const ofDraft = ({ document, edition }: Known) =>
    document.draft ? compared(document.draft.content.textHash, edition) : undefined;

  const ofEdition = ({ document, edition }: Known) =>
    edition
      ? compared(edition.content.textHash, document.editions[document.editions.length - 2])
      : undefined;

  /** The open cases that changes touch, of those that had come in by a moment. */
  const casesOf = async (
    changes: readonly ConfigurationChange[],
    by: Instant,
  ): Promise<readonly TouchedCase[]> => {
    if (changes.length === 0) return [];
    const [open, sent] = await Promise.all([cases.open(), cases.sentTo(unitsTouched(changes))]);
    const known = open.filter(({ receivedAt }) => receivedAt <= by);
    return touchedCases(
      changes,
      known.map((one) => ({
        ...one,
        sentTo: sent.filter(({ noticeKey }) => noticeKey === one.key).map(({ unitKey }) => unitKey),
      })),
    );
  };

  const withCases = async (edition: string, found: Compared): Promise<ConfigurationProposal> => ({
    ...{ ...found, edition },
    cases: await casesOf(found.changes, clock.now()),
  });

  const isDecided = ({ steering, edition }: Known): boolean =>
    steering.decisions.some((one) => one.edition === edition?.label);

  /** How much the edition in force changes that nobody has decided yet. */
  const undecided = async (known: Known): Promise<number> =>
    isDecided(known) ? 0 : ((await ofEdition(known))?.changes.length ?? 0);

  const mayDecide = (document: GoverningDocument, by: Person): boolean =>
    maySteer(by, { roles: region.roles, ownerId: ownerOf(document)?.id ?? nobody });

  return {
    /** What a routine steers, for who writes, approves or decides it; `steers` is false of any other document. */
    async view(number: string, by: Person): Promise<SteeringView> {
      const known = await knownOf(number);
      const nothing = { steers: false, mayDecide: false, parties: [] };
      if (!known) return nothing;
      const { document, edition, steering } = known;
      const may = mayDecide(document, by);
      const isConcerned =
        may || mayEdit(document, by, settings) || rolesHeldBy(settings, by).length > 0;
      const readsDraft = mayReadDraft(document, by, settings, await units.all());
      if (!isConcerned && !readsDraft) return nothing;
      const [draft, inForce] = await Promise.all([
        readsDraft ? ofDraft(known) : undefined,
        isConcerned && !isDecided(known) ? ofEdition(known) : undefined,
      ]);
      const last = steering.decisions[steering.decisions.length - 1];
      return {
        steers: true,
        mayDecide: may,
        parties: rulesNow().basis.parties.map(({ key, name }) => ({ key, name })),
        ...(draft && document.draft ? { draft: await withCases(document.draft.label, draft) } : {}),
        ...(inForce && edition && inForce.changes.length > 0
          ? { waiting: await withCases(edition.label, inForce) }
          : {}),
        ...(isConcerned && last
          ? { decided: { ...last, cases: await casesOf(last.accepted, last.at) } }
          : {}),
      };
    },

    /** Decides what the edition in force changes; the directory and the rules for new cases follow from it. */
    async decide(
      number: string,
      command: DecideConfiguration,
      by: Person,
      cause: string,
    ): Promise<Result<undefined, SteeringRefusal>> {
      const known = await knownOf(number);
      const found = known && (await ofEdition(known));
      if (!known?.edition || !found) return refuse({ code: 'steering/unknown' });
      const { document, edition } = known;
      const stream = steeringStream(number);
      const matter = { stream, subject: number, cause, actor: by, from: steeringFrom };
      const outcome = await decide(ports, matter, (steering) =>
        decideConfiguration(steering, command, {
          ...{ by, today: clock.today(), roles: region.roles },
          ...{ edition: edition.label, changes: found.changes },
          ownerId: ownerOf(document)?.id ?? nobody,
          parties: rulesNow().basis.parties.map(({ key }) => key),
        }),
      );
      return !outcome || outcome.ok ? ok(undefined) : refuse(outcome.refusal.reason);
    },

    /** How many changes of a routine’s edition in force wait for a decision. */
    async changesWaiting(number: string): Promise<number> {
      const known = await knownOf(number);
      return known ? undecided(known) : 0;
    },

    /** The routines whose edition in force changes something that waits for this person to decide. */
    async waiting(by: Person): Promise<readonly WorkLine[]> {
      const lines: WorkLine[] = [];
      for (const number of numbers) {
        const known = await knownOf(number);
        const { edition, document } = known ?? {};
        if (!known || !edition || !document || !mayDecide(document, by)) continue;
        const changes = await undecided(known);
        if (changes === 0) continue;
        lines.push({
          ...{ number, title: edition.metadata.title || number, status: 'inForce' },
          ...{ edition: edition.label, owner: edition.metadata.owner.name },
          tasks: [{ kind: 'steer', changes }],
        });
      }
      return lines;
    },
  };
}

export type SteeringUseCases = ReturnType<typeof steeringBy>;
