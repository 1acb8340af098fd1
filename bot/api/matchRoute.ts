import { type Request, type Response, Router } from 'express';
import { noticeFrom } from '../../src/application/domainEvents';
import type { EventLog } from '../../src/application/ports';
import { workOrders } from '../../src/domain/matching/workOrders';
import type { Notice } from '../../src/domain/notices/notice';
import { valuesOf } from '../../src/domain/notices/noticeFields';
import { isNoticeKey, noticeStream } from '../../src/domain/notices/noticeKey';
import { isCoordinator, type Roles } from '../../src/domain/units/roles';
import type { Person } from '../../src/domain/units/unit';
import type { Language } from '../../src/text/language';
import { workOrderTexts } from '../../src/text/workOrderTexts';
import { overviewCsv } from '../documents/overviewCsv';
import type { InventorySearch } from '../inventory/inventorySearch';
import type { Commanding } from './command';
import { emptyBody } from './commandBodies';

export interface MatchTools {
  readonly log: Pick<EventLog, 'read'>;
  readonly roles: Roles;
  readonly language: Language;
  readonly inventory: InventorySearch;
}

/** What the exports say of a notice, and a work order for each piece of equipment that was found. */
export function matchRoute({ route, refused }: Commanding, tools: MatchTools): Router {
  const router = Router();
  const { log, roles, language, inventory } = tools;

  const noticeFor = async (
    by: Person,
    request: Request,
    response: Response,
  ): Promise<Notice | undefined> => {
    const key = String(request.params['key']);
    if (!isCoordinator(roles, by)) refused(response, { code: 'notice/not-the-coordinator' });
    else if (!isNoticeKey(key)) refused(response, { code: 'notice/unknown' });
    else {
      const notice = noticeFrom(await log.read(noticeStream(key)));
      if (!notice) refused(response, { code: 'notice/unknown' });
      return notice;
    }
    return undefined;
  };

  router.get(
    '/notices/:key/matches',
    route(emptyBody, async (by, _body, request, response) => {
      const notice = await noticeFor(by, request, response);
      if (notice) response.json(await inventory.answer(notice));
    }),
  );

  router.get(
    '/notices/:key/work-orders.csv',
    route(emptyBody, async (by, _body, request, response) => {
      const notice = await noticeFor(by, request, response);
      if (!notice) return;
      const match = await inventory.match(notice);
      const words = workOrderTexts[language];
      const actions = (notice.plan?.actions ?? valuesOf(notice.fields, 'actions'))
        .map((action, index) => `${index + 1}. ${action}`)
        .join(' ');
      const orders = match ? workOrders(notice.key, match) : [];
      const content = overviewCsv({
        columns: words.columns.map((title) => ({ title, kind: 'text' as const })),
        rows: orders.map((order) => [
          order.number,
          order.department,
          order.costCentre,
          order.maker,
          order.product,
          order.serial,
          order.source,
          actions,
        ]),
      });
      response
        .attachment(words.fileName(notice.key))
        .type('text/csv; charset=utf-8')
        .send(Buffer.from(content));
    }),
  );
  return router;
}
