import { documentStream } from '../domain/documents/document';
import type { DocumentSettings } from '../domain/documents/documentSettings';
import {
  askReading,
  type AskReading,
  type AskReadingRefusal,
  readersByDirectory,
} from '../domain/documents/receipts/askReading';
import {
  type ExpectedReaders,
  keyOfReadRequest,
  type ReadMatter,
  readingStream,
  type ReadRequest,
} from '../domain/documents/receipts/readRequest';
import type { ReadRequestEvent } from '../domain/documents/receipts/readRequestEvents';
import { chained } from '../domain/log/chain';
import { ok, refuse, type Result } from '../domain/result';
import type { Person, Unit } from '../domain/units/unit';
import { decide } from './decide';
import { documentFrom } from './domainEvents';
import type { LogTools, Units } from './ports';
import type { ReadingRows, Rosters } from './readingPorts';
import { openReadingOf } from './readingRows';
import { readRequestFrom } from './readRequestFrom';

export interface AskReadingPorts extends LogTools {
  readonly units: Units;
  readonly rosters: Rosters;
  readonly rows: Pick<ReadingRows, 'openOf'>;
  readonly settings: DocumentSettings;
}

/** Who was asked: units by name, those that had been asked before, and those that cannot be reached. */
export interface AskedReading {
  readonly asked: readonly string[];
  readonly already: readonly string[];
  readonly unreachable: readonly string[];
}

const atOnce = 10;

/**
 * Asks units to read the edition in force: plans by the rule, asks Teams who is in each channel, and begins one
 * stream a unit. Trying again under the same cause asks nobody twice. A unit whose request was ended is asked anew.
 */
export const askingReading =
  ({ log, clock, sha256, units, rosters, rows, settings }: AskReadingPorts) =>
  async (
    number: string,
    command: AskReading,
    by: Person,
    cause: string,
  ): Promise<Result<AskedReading, AskReadingRefusal>> => {
    const document = documentFrom(await log.read(documentStream(number)));
    if (document === undefined) return refuse({ code: 'reading/document-unknown', number });
    const directory = await units.all();
    const today = clock.today();
    const context = { by, today, settings, units: directory };
    // Rules that need no rows refuse before any are read; which units it will be is known only then.
    const planned = askReading(document, command, [], context);
    if (!planned.ok) return planned;
    const open = await rows.openOf(planned.value.matters.map(({ unitKey }) => unitKey));
    const plan = askReading(document, command, open.map(openReadingOf), context);
    if (!plan.ok) return plan;

    const unitOf = (key: string): Unit | undefined => directory.find((unit) => unit.key === key);
    const expectedOf = async ({ unitKey, channel }: ReadMatter): Promise<ExpectedReaders> => {
      const people = channel && (await rosters.of(channel));
      if (people) return { people };
      const unit = unitOf(unitKey);
      return unit ? readersByDirectory(unit) : { count: 1 };
    };
    const eventFor = async (matter: ReadMatter): Promise<ReadRequestEvent> => ({
      type: 'readingAsked',
      payload: { ...matter, askedOn: today, expected: await expectedOf(matter) },
    });
    const draftOf = (matter: ReadMatter) => ({
      stream: readingStream(keyOfReadRequest(matter)),
      subject: number,
      actor: by,
      cause: `${cause}/${matter.unitKey}`,
    });

    const askAnew = async (matter: ReadMatter, event: ReadRequestEvent): Promise<boolean> => {
      const outcome = await decide(
        { log, clock, sha256 },
        { ...draftOf(matter), from: readRequestFrom },
        ({ state }: ReadRequest): Result<ReadRequestEvent, 'asked'> =>
          state === 'closed' ? ok(event) : refuse('asked'),
      );
      return outcome?.ok === true;
    };

    const asked: string[] = [];
    const already: string[] = [];
    const { matters, unreachable } = plan.value;
    for (let start = 0; start < matters.length; start += atOnce) {
      const some = matters.slice(start, start + atOnce);
      const events = await Promise.all(some.map(eventFor));
      const drafts = some.map((matter, index) => ({ matter, event: events[index] }));
      const begun = drafts.flatMap(({ matter, event }) => (event ? [{ matter, event }] : []));
      const outcomes = await log.appendEach(
        begun.map(({ matter, event }) =>
          chained({ ...draftOf(matter), at: clock.now(), ...event }, undefined, sha256),
        ),
      );
      for (let index = 0; index < begun.length; index += 1) {
        const one = begun[index];
        if (one === undefined) continue;
        const isAsked =
          outcomes[index]?.outcome !== 'conflict' || (await askAnew(one.matter, one.event));
        (isAsked ? asked : already).push(one.matter.unitName);
      }
    }
    return ok({ asked, already, unreachable });
  };
