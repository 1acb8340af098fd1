import { sharePointBookmarks } from '../../src/adapters/sharepoint/sharePointBookmarks';
import { sharePointOutbox } from '../../src/adapters/sharepoint/sharePointOutbox';
import { inMemoryBookmarks } from '../support/inMemoryBookmarks';
import { inMemoryOutbox } from '../support/inMemoryOutbox';
import { aProvisionedSite, provisioningMs, type ProvisionedSite } from './aProvisionedSite';
import { bookmarksContract } from './bookmarks.contract';
import { outboxContract } from './outbox.contract';

const inMemory = inMemoryOutbox();
outboxContract('inMemoryOutbox', () => inMemory);
const kept = inMemoryBookmarks();
bookmarksContract('inMemoryBookmarks', () => kept);

// Bookmarks are kept in the same list, and must not be taken for effects.
describe('On a SharePoint site', () => {
  let running: ProvisionedSite;
  beforeAll(async () => {
    running = await aProvisionedSite();
    await sharePointBookmarks(running.site).write('before', 'x', undefined);
  }, provisioningMs);
  afterAll(() => running.stop());

  outboxContract('sharePointOutbox', () => sharePointOutbox(running.site));
  bookmarksContract('sharePointBookmarks', () => sharePointBookmarks(running.site));
});
