import { groupCasesOfNotice } from '../../src/adapters/sharepoint/groupCasesOfNotice';
import { readingCases } from '../../src/adapters/sharepoint/readingCases';
import { sharePointCases } from '../../src/adapters/sharepoint/sharePointCases';
import { sharePointRecordLinks } from '../../src/adapters/sharepoint/sharePointRecordLinks';
import { toCaseRow } from '../../src/application/cases/caseRows';
import { toRecordLinkRow } from '../../src/application/records/recordLinks';
import { aCase, consulted, inConsultation, registered } from '../support/caseBuilders';
import { aProvisionedSite, provisioningMs, type ProvisionedSite } from './aProvisionedSite';

describe('Cases, in the list Cases (LS-04, LS-22)', () => {
  let provisioned: ProvisionedSite;
  beforeAll(async () => {
    provisioned = await aProvisionedSite();
    const rows = sharePointCases(provisioned.site);
    const asked = aCase([...inConsultation, consulted]);
    const closed = aCase([
      registered,
      { type: 'caseClosed', payload: { ending: 'noFurther', reason: 'Nej.' } },
    ]);
    await rows.save([toCaseRow(asked, 9)]);
    await rows.save([toCaseRow(aCase(), 1)]);
    await rows.save([toCaseRow({ ...closed, key: 'LSG-2026-0008' }, 3)]);
  }, provisioningMs);
  afterAll(() => provisioned.stop());

  it('keep the newer of two rows, with the instances that have not answered', async () => {
    expect(await sharePointCases(provisioned.site).open()).toEqual([
      {
        ...{ key: 'LSG-2026-0007', groupKey: 'lsg', title: 'Lånade pumpar', status: 'open' },
        ...{ sender: 'Vårdcentralen', origin: 'form', phase: 'use', step: 'consultation' },
        ...{
          unreadMails: 0,
          regulations: ['MDR'],
          diaryNumber: 'RN-1',
          begunBy: 'Maja Ek',
          asked: ['ledning'],
        },
        official: { id: 'lena', name: 'Lena Falk' },
        answerBy: '2026-04-13',
        begunAt: expect.stringMatching(/^2026-03-20T08:00:00/) as string,
        stepSince: expect.stringMatching(/^2026-03-20T08:00:00/) as string,
      },
    ]);
  });

  it('are read by the page with those that are closed behind the open ones', async () => {
    const lines = await readingCases(provisioned.site).list();
    expect(lines.map(({ key, status, ending }) => [key, status, ending])).toEqual([
      ['LSG-2026-0007', 'open', undefined],
      ['LSG-2026-0008', 'closed', 'noFurther'],
    ]);
  });

  it('keep the files of their mails, each once, and tell where they are fetched (LS-22)', async () => {
    const { attach, filesOf } = sharePointCases(provisioned.site);
    const content = new TextEncoder().encode('nr;pump');
    await attach('LSG-2026-0007', 'mejl-1-pumpar ä.csv', content);
    await attach('LSG-2026-0007', 'mejl-1-pumpar ä.csv', new TextEncoder().encode('annat'));
    const files = await filesOf('LSG-2026-0007');
    expect(Object.keys(files)).toEqual(['mejl-1-pumpar ä.csv']);
    expect(files['mejl-1-pumpar ä.csv']).toMatch(/Lists\/Cases\/Attachments\/\d+\/mejl-1-pumpar/);
    expect(await filesOf('LSG-2026-0404')).toEqual({});
    await expect(attach('LSG-2026-0404', 'x.txt', content)).rejects.toMatchObject({
      code: 'store/contradiction',
    });
  });

  it('are found from the notice they come from', async () => {
    const link = {
      ...({
        from: 'case/LSG-2026-0007',
        meaning: 'comesFrom',
        to: 'notice/FSN-2026-0042',
      } as const),
      fromTitle: 'Lånade pumpar',
    };
    await sharePointRecordLinks(provisioned.site).save([toRecordLinkRow(link, 1)]);
    const cases = groupCasesOfNotice(provisioned.site);
    expect(await cases.of('FSN-2026-0042')).toEqual([
      {
        ...{ key: 'LSG-2026-0007', title: 'Lånade pumpar' },
        page: '/sites/mtp/SitePages/LSG.aspx#arenden/LSG-2026-0007',
      },
    ]);
    expect(await cases.of('FSN-2026-0001')).toEqual([]);
    expect(cases.beginPage('FSN-2026-0042', 'Pumpar & gas')).toBe(
      '/sites/mtp/SitePages/LSG.aspx#arenden/nytt/notice%2FFSN-2026-0042/Pumpar%20%26%20gas',
    );
  });
});
