import { Router } from 'express';
import type { RemindSilent } from '../../src/application/remindSilent';
import { isNoticeKey } from '../../src/domain/notices/noticeKey';
import type { Commanding } from './command';
import { emptyBody } from './commandBodies';

/** The button *Påminn de tysta*: reminds the silent of one notice, and says how many it was. */
export function remindRoute({ route, refused, settled }: Commanding, remind: RemindSilent): Router {
  const router = Router();
  router.post(
    '/notices/:key/remind',
    route(emptyBody, async (by, _body, request, response) => {
      const key = String(request.params['key']);
      if (!isNoticeKey(key)) return refused(response, { code: 'notice/unknown' });
      const result = await remind(key, by);
      settled(response, result, result.ok ? result.value : undefined);
    }),
  );
  return router;
}
