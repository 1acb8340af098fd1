import { readingAssignments } from '../../src/adapters/sharepoint/readingAssignments';
import { sharePointAssignments } from '../../src/adapters/sharepoint/sharePointAssignments';
import { toAssignmentRow, toQuestionRows } from '../../src/application/assignments/assignmentRows';
import { isFault } from '../../src/application/fault';
import { accepted, anAssignment, given, questioned, theKey } from '../support/assignmentBuilders';
import { aProvisionedSite, provisioningMs, type ProvisionedSite } from './aProvisionedSite';

describe('Assignments, in the lists Assignments and AssignmentQuestions (LS-06, LS-07, LS-09)', () => {
  let provisioned: ProvisionedSite;
  const store = () => sharePointAssignments(provisioned.site);
  beforeAll(async () => {
    provisioned = await aProvisionedSite();
    const { rows, questions } = store();
    const asking = anAssignment([given, accepted, questioned]);
    const ended = anAssignment([given, { type: 'assignmentEnded', payload: { note: 'Tack.' } }]);
    await rows.save([toAssignmentRow(asking, 4)]);
    await rows.save([toAssignmentRow(anAssignment(), 1)]);
    await rows.save([toAssignmentRow({ ...ended, key: 'UPP-2026-0002' }, 3)]);
    await questions.save(toQuestionRows(asking, 4));
    await questions.save(toQuestionRows({ ...asking, key: 'UPP-2026-0002', status: 'ended' }, 4));
  }, provisioningMs);
  afterAll(() => provisioned.stop());

  it('keep the newer of two rows, with the next report and what is open', async () => {
    expect(await store().open()).toEqual([
      {
        ...{ key: theKey, groupKey: 'lsg', lagKey: 'lag', kind: 'manufacturing' },
        ...{ title: 'Register över egna produkter', status: 'accepted' },
        responsible: { id: 'jon', name: 'Jon Berg' },
        ...{ givenOn: '2026-03-20', nextReportOn: '2026-05-20', finalReportOn: '2026-06-30' },
        ...{ lastReportOn: '2026-03-20', reports: 1, openQuestions: 1, withoutFeedback: 1 },
      },
    ]);
  });

  it('are read by the page with those that are over behind the open ones', async () => {
    const lines = await readingAssignments(provisioned.site).list();
    expect(lines.map(({ key, status, overOn }) => [key, status, overOn])).toEqual([
      [theKey, 'accepted', undefined],
      ['UPP-2026-0002', 'ended', '2026-03-20'],
    ]);
  });

  it('show every question that is open', async () => {
    const { questions, pagesPath } = readingAssignments(provisioned.site);
    expect(pagesPath).toBe('/sites/mtp/SitePages/');
    expect(await questions()).toEqual([
      {
        ...{ key: `${theKey}.1`, assignmentKey: theKey, groupKey: 'lsg', lagKey: 'lag' },
        ...{ question: 'Ska forskning vara med?', askedOn: '2026-03-20', askedBy: 'Maja Ek' },
      },
    ]);
  });

  it('keep a file on the row once; what is kept again is what is there', async () => {
    const name = `${theKey} utgåva 1.docx`;
    const write = (text: string) => () => Promise.resolve(new TextEncoder().encode(text));
    const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    expect(text(await store().keepFile(theKey, name, write('ett')))).toBe('ett');
    expect(text(await store().keepFile(theKey, name, write('två')))).toBe('ett');
    expect(text(await store().readFile(theKey, name))).toBe('ett');
    const missing = await store()
      .readFile('UPP-2026-0009', name)
      .catch((error: unknown) => error);
    expect(isFault(missing, 'store/contradiction')).toBe(true);
  });
});
