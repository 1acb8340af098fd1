import { sharePointEventLog } from '../../src/adapters/sharepoint/sharePointEventLog';
import { inMemoryEventLog } from '../support/inMemoryEventLog';
import { aProvisionedSite, provisioningMs, type ProvisionedSite } from './aProvisionedSite';
import { eventLogContract } from './eventLog.contract';

const inMemory = inMemoryEventLog();
eventLogContract('inMemoryEventLog', () => inMemory);

describe('On a SharePoint site', () => {
  let running: ProvisionedSite;
  beforeAll(async () => {
    running = await aProvisionedSite();
  }, provisioningMs);
  afterAll(() => running.stop());

  eventLogContract('sharePointEventLog', () => sharePointEventLog(running.site));
});
