import { sharePointProjections } from '../../src/adapters/sharepoint/sharePointProjections';
import { itemsOn, quoted } from '../../src/adapters/sharepoint/siteLists';
import { safetyNoticesList } from '../../src/lists/safetyNotices.list';
import { inMemoryProjections } from '../support/inMemoryProjections';
import { aProvisionedSite, provisioningMs, type ProvisionedSite } from './aProvisionedSite';
import { projectionsContract } from './projections.contract';

const inMemory = inMemoryProjections();
projectionsContract('inMemoryProjections', {
  another: () => inMemory,
  noticeRow: async (key) => inMemory.notices.get(key),
  filesOf: async (key) =>
    Array.from(inMemory.files)
      .filter(([place]) => place.startsWith(`${key}/`))
      .map(
        ([place, content]) => `${place.slice(key.length + 1)}=${new TextDecoder().decode(content)}`,
      ),
});

describe('On a SharePoint site', () => {
  let running: ProvisionedSite;
  beforeAll(async () => {
    running = await aProvisionedSite();
  }, provisioningMs);
  afterAll(() => running.stop());

  const stored = async (key: string) => {
    const rows = await itemsOn(running.site, safetyNoticesList).filter(
      `NoticeKey eq ${quoted(key)}`,
    )<({ readonly Id: number } & Record<string, unknown>)[]>();
    expect(rows.length).toBeLessThan(2);
    return rows[0];
  };
  projectionsContract('sharePointProjections', {
    another: () => sharePointProjections(running.site),
    noticeRow: stored,
    async filesOf(key) {
      const { attachmentFiles } = itemsOn(running.site, safetyNoticesList).getById(
        (await stored(key))!.Id,
      );
      const names = await attachmentFiles<{ FileName: string }[]>();
      return Promise.all(
        names.map(
          async ({ FileName }) =>
            `${FileName.toLowerCase()}=${await attachmentFiles.getByName(FileName).getText()}`,
        ),
      );
    },
  });
});
