import type { Router } from 'express';
import { dispatchFrom } from '../../src/application/domainEvents';
import type { EventLog } from '../../src/application/ports';
import { dispatchStream } from '../../src/domain/notices/noticeKey';
import type { Region } from '../region';
import { lightLimit } from './lightLimit';
import { linkRouter, type LinkTools } from './linkRouter';

const perMinute = 60;

/** The pages behind one-time links, on the log and in the name of the region. */
export const createLinkPages = ({
  log,
  region,
  ...tools
}: Omit<LinkTools, 'read' | 'region' | 'language' | 'limit'> & {
  readonly log: Pick<EventLog, 'read'>;
  readonly region: Pick<Region, 'name' | 'language'>;
}): Router =>
  linkRouter({
    ...tools,
    region: region.name,
    language: region.language,
    read: async (key) => dispatchFrom(await log.read(dispatchStream(key))),
    limit: lightLimit(perMinute, () => performance.now()),
  });
