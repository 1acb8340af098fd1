import { type Request, type Response, Router } from 'express';
import { type ExportFormat, exportFormats } from '../../src/application/closingPages';
import type { Overview, OverviewLine } from '../../src/application/overview';
import type { Clock } from '../../src/application/ports';
import { addDays, isLocalDate, type LocalDate } from '../../src/domain/time';
import { mayVerifyLog } from '../../src/domain/units/roles';
import type { Person } from '../../src/domain/units/unit';
import { exportTexts } from '../../src/text/exportTexts';
import type { Language } from '../../src/text/language';
import { statusTexts } from '../../src/text/statusTexts';
import { overviewCsv } from '../documents/overviewCsv';
import { overviewTable, type OverviewLine as PrintedLine } from '../documents/overviewTable';
import { overviewXlsx } from '../documents/overviewXlsx';
import type { Table } from '../documents/table';
import type { Region } from '../region';
import type { Commanding } from './command';
import { emptyBody } from './commandBodies';

export interface ExportTools {
  readonly region: Pick<Region, 'roles' | 'language'>;
  readonly clock: Clock;
  readonly overview: (time: {
    readonly from: LocalDate;
    readonly to: LocalDate;
    readonly today: LocalDate;
  }) => Promise<Overview>;
}

const longestDays = 5 * 366;

const files: {
  readonly [F in ExportFormat]: {
    readonly type: string;
    readonly write: (table: Table, language: Language) => Uint8Array | Promise<Uint8Array>;
  };
} = {
  csv: { type: 'text/csv; charset=utf-8', write: overviewCsv },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: overviewXlsx,
  },
};

const minutesAnHour = 60;

const printed = (line: OverviewLine, language: Language): PrintedLine => {
  const { risk, status, minutes, complete, ...rest } = line;
  const words = statusTexts[language];
  return {
    ...rest,
    finished: complete,
    risk: risk ? words.risk[risk] : '',
    status: words.notice[status],
    ...(minutes === undefined ? {} : { hours: minutes / minutesAnHour }),
  };
};

const timeOf = ({ query }: Request): { from: LocalDate; to: LocalDate } | undefined => {
  const { from, to } = query;
  if (typeof from !== 'string' || typeof to !== 'string') return undefined;
  if (!isLocalDate(from) || !isLocalDate(to) || to < from) return undefined;
  return to <= addDays(from, longestDays) ? { from, to } : undefined;
};

/** The overview of all notices of a time, on the page and as files that a Swedish Excel opens right (SN-60, X-15). */
export function exportRoute(
  { route, refused }: Commanding,
  { region, clock, overview }: ExportTools,
): Router {
  const router = Router();
  const { roles, language } = region;

  const overviewFor = async (
    by: Person,
    request: Request,
    response: Response,
  ): Promise<Overview | undefined> => {
    if (!mayVerifyLog(roles, by)) {
      refused(response, { code: 'overview/not-the-registrar' });
      return undefined;
    }
    const time = timeOf(request);
    if (!time) {
      refused(response, { code: 'overview/days' });
      return undefined;
    }
    return overview({ ...time, today: clock.today() });
  };

  router.get(
    '/overview',
    route(emptyBody, async (by, _body, request, response) => {
      const made = await overviewFor(by, request, response);
      if (made) response.json(made);
    }),
  );

  exportFormats.forEach((format) => {
    const { type, write } = files[format];
    router.get(
      `/overview.${format}`,
      route(emptyBody, async (by, _body, request, response) => {
        const made = await overviewFor(by, request, response);
        if (!made) return;
        const lines = made.lines.map((line) => printed(line, language));
        const content = await write(overviewTable(lines, language), language);
        const name = exportTexts[language].fileName(`${made.from}--${made.to}`);
        response.attachment(`${name}.${format}`).type(type).send(Buffer.from(content));
      }),
    );
  });
  return router;
}
