import { readingDecisions } from '../../src/adapters/sharepoint/readingDecisions';
import { savingRows } from '../../src/adapters/sharepoint/savingRows';
import { toDecisionRow, toStatementRow } from '../../src/application/decisions/decisionRows';
import { decisionsList } from '../../src/lists/decisions.list';
import { aDecision, aStatement, gunilla, theDecisionSettings } from '../support/decisionBuilders';
import { aProvisionedSite, provisioningMs, type ProvisionedSite } from './aProvisionedSite';

const statement = {
  key: 'RS-2026-T12',
  body: { key: 'RS', name: 'Regionstyrelsen' },
  content: aStatement(),
  signatories: { chair: { name: 'Olle Wikström', party: 'C' }, director: { name: 'Petra Sand' } },
  preparedBy: gunilla,
  preparedAt: '2026-03-05T09:00:00.000Z',
};

describe('Decisions, in the list Decisions (DE-01 … DE-03)', () => {
  let provisioned: ProvisionedSite;
  beforeAll(async () => {
    provisioned = await aProvisionedSite();
  }, provisioningMs);
  afterAll(() => provisioned.stop());

  it('are read as they were written, the newest first; the newer of two rows stays', async () => {
    const rows = savingRows(provisioned.site, decisionsList, 'DecisionKey');
    await rows.save([toStatementRow(statement, 1)]);
    const at = '2026-03-24T09:00:00.000Z';
    const reviewed = aDecision({ reviewed: { by: gunilla, at } });
    await rows.save([toDecisionRow(reviewed, 2, theDecisionSettings)]);
    await rows.save([toDecisionRow(aDecision(), 1, theDecisionSettings)]);
    const { lines } = await readingDecisions(provisioned.site).list('2026-04-07');
    expect(lines).toEqual([
      {
        key: 'RS-2026-160',
        paragraph: '§ 160/26',
        title: 'Yttrande över granskning av egentillverkade produkter',
        diaryNumber: 'RS-LED26-0847',
        ...{ bodyKey: 'RS', bodyName: 'Regionstyrelsen', year: 2026, stage: 'reviewed' },
        ...{ outcome: 'carried', meetingDay: '2026-03-23', statedOn: '2026-03-05', late: 'adjust' },
      },
      expect.objectContaining({ key: 'RS-2026-T12', paragraph: '', stage: 'prepared' }),
    ]);
  });

  it('leave out a statement that has become a decision', async () => {
    const rows = savingRows(provisioned.site, decisionsList, 'DecisionKey');
    const { content } = aDecision();
    await rows.save([
      toStatementRow({ ...statement, decided: { ...content, by: gunilla, at: '' } }, 2),
    ]);
    const { lines } = await readingDecisions(provisioned.site).list('2026-03-23');
    expect(lines.map(({ key }) => key)).toEqual(['RS-2026-160']);
  });

  it('are found by the case and the proposal that they come from (LS-05)', async () => {
    const { from } = readingDecisions(provisioned.site);
    const ofCase = await from({ caseKey: 'LSG-2026-0007' }, '2026-03-23');
    const ofProposal = await from({ proposalKey: 'LSG-2026-0007.1' }, '2026-03-23');
    expect([ofCase, ofProposal].map(([line]) => line?.key)).toEqual(['RS-2026-160', 'RS-2026-160']);
    expect(await from({ caseKey: 'LSG-2026-0008' }, '2026-03-23')).toEqual([]);
  });
});
