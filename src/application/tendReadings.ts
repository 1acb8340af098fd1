import type { DocumentSettings } from '../domain/documents/documentSettings';
import { readReminderDue } from '../domain/documents/receipts/readReminders';
import { readingStream, type ReadRequest } from '../domain/documents/receipts/readRequest';
import type { ReadRequestEvent } from '../domain/documents/receipts/readRequestEvents';
import { rosterChanges } from '../domain/documents/receipts/rosterChanges';
import { theService } from '../domain/log/logEntry';
import { ok, refuse } from '../domain/result';
import type { Person, UnitChannel } from '../domain/units/unit';
import { numberOfRequest } from './answerReading';
import { decide } from './decide';
import type { LogTools } from './ports';
import type { ReadingRows, Rosters } from './readingPorts';
import { readRequestFrom } from './readRequestFrom';

export interface TendReadingsPorts extends LogTools {
  readonly rows: Pick<ReadingRows, 'open'>;
  readonly rosters: Rosters;
  readonly settings: Pick<DocumentSettings['reading'], 'reminders'>;
}

/**
 * Looks after every open request once a day: who has joined or left the channel since, and whether a reminder is
 * due. A change is caused by its day and person, a reminder by its number, so that trying again repeats nothing. Gives
 * how many units were reminded.
 */
export const tendingReadings = (ports: TendReadingsPorts) => async (): Promise<number> => {
  const { log, clock, sha256, rows, rosters, settings } = ports;
  const today = clock.today();
  const known = new Map<string, Promise<readonly Person[] | undefined>>();
  const rosterOf = (channel: UnitChannel): Promise<readonly Person[] | undefined> => {
    const roster = known.get(channel.channelId) ?? rosters.of(channel);
    known.set(channel.channelId, roster);
    return roster;
  };

  const record = async (
    requestKey: string,
    cause: string,
    rule: (request: ReadRequest) => ReadRequestEvent | undefined,
  ): Promise<boolean> => {
    const stream = readingStream(requestKey);
    const outcome = await decide(
      { log, clock, sha256 },
      {
        stream,
        subject: numberOfRequest(requestKey),
        cause: `${cause}/${stream}`,
        actor: theService,
        from: readRequestFrom,
      },
      (request) => {
        const event = rule(request);
        return event ? ok(event) : refuse('no-news' as const);
      },
    );
    return outcome?.ok === true && outcome.value.changed;
  };

  const personOf = (event: ReadRequestEvent): string | undefined =>
    event.type === 'personJoined' || event.type === 'personLeft'
      ? `${event.type}/${event.payload.person.id}`
      : undefined;

  const followRoster = async (requestKey: string, request: ReadRequest): Promise<void> => {
    const roster = request.channel && (await rosterOf(request.channel));
    if (!roster) return;
    for (const change of rosterChanges(request, roster, today)) {
      const whose = personOf(change);
      await record(requestKey, `${whose}/${today}`, (now) =>
        rosterChanges(now, roster, today).find((event) => personOf(event) === whose),
      );
    }
  };

  let reminded = 0;
  for await (const page of rows.open()) {
    for (const { RequestKey } of page) {
      const request = readRequestFrom(await log.read(readingStream(RequestKey)));
      if (request?.state !== 'open') continue;
      await followRoster(RequestKey, request);
      const number = readReminderDue(request, settings.reminders ?? [], today);
      if (number === undefined) continue;
      const isReminded = await record(
        RequestKey,
        `readReminder/${request.askedOn}/${number}`,
        (now) =>
          readReminderDue(now, settings.reminders ?? [], today) === number
            ? { type: 'readingReminded', payload: { number, on: today } }
            : undefined,
      );
      if (isReminded) reminded += 1;
    }
  }
  return reminded;
};
