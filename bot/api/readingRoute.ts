import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type {
  AnswerReadingCommand,
  ReadingAnswer,
  ReadingOutcome,
} from '../../src/application/answerReading';
import type { AskedReading } from '../../src/application/askReading';
import { type ExportFormat, exportFormats } from '../../src/application/closingPages';
import type { CloseReadingRefusal } from '../../src/application/closeReading';
import type { Harmonisation } from '../../src/application/harmonisation';
import type { OwnReading } from '../../src/application/readingPages';
import type { ReadingReport, ReadingReportRefusal } from '../../src/application/reportReading';
import type { AskReading, AskReadingRefusal } from '../../src/domain/documents/receipts/askReading';
import { declineKinds } from '../../src/domain/documents/receipts/readRequest';
import type { Result } from '../../src/domain/result';
import type { Person } from '../../src/domain/units/unit';
import type { Language } from '../../src/text/language';
import { readingReportTexts } from '../../src/text/readingReportTexts';
import { overviewCsv } from '../documents/overviewCsv';
import { overviewXlsx } from '../documents/overviewXlsx';
import { readingTable } from '../documents/readingTable';
import type { Table } from '../documents/table';
import { readRequestKey } from '../teams/readingPress';
import type { Commanding } from './command';
import { commandId, emptyBody } from './commandBodies';

export interface ReadingRouteTools {
  readonly language: Language;
  readonly ask: (
    number: string,
    command: AskReading,
    by: Person,
    cause: string,
  ) => Promise<Result<AskedReading, AskReadingRefusal>>;
  readonly answer: (command: AnswerReadingCommand) => Promise<ReadingOutcome>;
  readonly close: (
    requestKey: string,
    by: Person,
    cause: string,
  ) => Promise<Result<undefined, CloseReadingRefusal>>;
  readonly harmonisation: () => Promise<Harmonisation>;
  readonly own: (by: Person) => Promise<readonly OwnReading[]>;
  readonly report: (
    number: string,
    by: Person,
  ) => Promise<Result<ReadingReport, ReadingReportRefusal>>;
}

const documentNumber = z
  .string()
  .max(20)
  .regex(/^[A-ZÅÄÖ]{2,6}-\d{2,7}$/);
const unitKey = z.string().regex(/^[a-z0-9-]{1,40}$/);
const askBody = commandId.extend({
  number: documentNumber,
  unitKeys: z.array(unitKey).max(2_000),
  dueOn: z.string().max(10).optional(),
});
const requestBody = commandId.extend({ request: readRequestKey });
const declineBody = requestBody.extend({
  why: z.enum(declineKinds),
  reason: z.string().max(4_000),
});

const files: {
  readonly [F in ExportFormat]: {
    readonly type: string;
    readonly write: (table: Table, language: Language) => Uint8Array | Promise<Uint8Array>;
  };
} = {
  csv: { type: 'text/csv; charset=utf-8', write: overviewCsv },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: (table, language) => overviewXlsx(table, language, readingReportTexts[language].sheet),
  },
};

/** Asking units to read a document, answering on the page, ending it, who has read it, and harmonising (GD-18). */
export function readingRoute(
  { route, refused, settled }: Commanding,
  { language, ask, answer, close, harmonisation, own, report }: ReadingRouteTools,
): Router {
  const router = Router();

  router.post(
    '/readings/ask',
    route(askBody, async (by, { commandId: id, number, unitKeys, dueOn }, _request, response) => {
      const wanted = { unitKeys, ...(dueOn === undefined ? {} : { dueOn }) };
      const result = await ask(number, wanted, by, `command:${id}`);
      settled(response, result, result.ok ? result.value : undefined);
    }),
  );

  const answered = async (
    response: Response,
    by: Person,
    { commandId: id, request }: z.infer<typeof requestBody>,
    wanted: ReadingAnswer,
  ): Promise<void> => {
    const command = { requestKey: request, answer: wanted, by, cause: `command:${id}` };
    const { refusal } = await answer(command);
    settled(response, refusal ? { ok: false, refusal } : { ok: true, value: undefined });
  };
  router.post(
    '/readings/confirm',
    route(requestBody, (by, body, _request, response) =>
      answered(response, by, body, { kind: 'confirmed' }),
    ),
  );
  router.post(
    '/readings/decline',
    route(declineBody, (by, { why, reason, ...body }, _request, response) =>
      answered(response, by, body, { kind: 'declined', why, reason }),
    ),
  );
  router.post(
    '/readings/close',
    route(requestBody, async (by, { commandId: id, request }, _request, response) =>
      settled(response, await close(request, by, `command:${id}`)),
    ),
  );

  router.get(
    '/harmonisation',
    route(emptyBody, async (_by, _body, _request, response) => {
      response.json(await harmonisation());
    }),
  );
  router.get(
    '/readings/mine',
    route(emptyBody, async (by, _body, _request, response) => {
      response.json({ readings: await own(by) });
    }),
  );

  const reportFor = async (
    by: Person,
    { query }: Request,
    response: Response,
  ): Promise<ReadingReport | undefined> => {
    const number = documentNumber.safeParse(query['document']);
    if (!number.success) {
      refused(response, { code: 'reading/document-unknown', number: '' });
      return undefined;
    }
    const result = await report(number.data, by);
    if (result.ok) return result.value;
    refused(response, result.refusal);
    return undefined;
  };
  router.get(
    '/readings/report',
    route(emptyBody, async (by, _body, request, response) => {
      const made = await reportFor(by, request, response);
      if (made) response.json(made);
    }),
  );
  exportFormats.forEach((format) => {
    const { type, write } = files[format];
    router.get(
      `/readings/report.${format}`,
      route(emptyBody, async (by, _body, request, response) => {
        const made = await reportFor(by, request, response);
        if (!made) return;
        const content = await write(readingTable(made, language), language);
        const name = readingReportTexts[language].fileName(made.number, made.today);
        response.attachment(`${name}.${format}`).type(type).send(Buffer.from(content));
      }),
    );
  });
  return router;
}
