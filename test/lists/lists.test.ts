import { dispatchStatuses } from '../../src/domain/dispatches/dispatchStatus';
import { risks } from '../../src/domain/deadlines/deadlines';
import { noticeStatuses } from '../../src/domain/notices/noticeStatus';
import { allLists } from '../../src/lists/allLists';
import { type Column, type ListDefinition, listUrl } from '../../src/lists/defineList';
import { dispatchesList } from '../../src/lists/dispatches.list';
import { eventsList } from '../../src/lists/events.list';
import { safetyNoticesList } from '../../src/lists/safetyNotices.list';
import { statusTexts } from '../../src/text/statusTexts';

const columnsOf = (list: ListDefinition): [string, Column][] => Object.entries(list.columns);
const everyColumn = allLists.flatMap((list) =>
  columnsOf(list).map(([name, column]) => [`${list.name}.${name}`, column] as const),
);

describe('The lists of the product', () => {
  it('have the names other programs rely on', () => {
    expect(allLists.map(({ name, title }) => [name, title])).toEqual([
      ['Events', 'Händelselogg'],
      ['Outbox', 'Utkorg'],
      ['Units', 'Verksamheter'],
      ['SafetyNotices', 'Säkerhetsmeddelanden'],
      ['Inquiries', 'Underlag'],
      ['Dispatches', 'Utskick'],
      ['GoverningDocuments', 'Styrande dokument'],
      ['DocumentTexts', 'Lästa texter'],
      ['DocumentSections', 'Avsnitt i styrande dokument'],
      ['DocumentRelations', 'Samband mellan styrande dokument'],
      ['DocumentMailboxes', 'Funktionsbrevlådor i styrande dokument'],
      ['DocumentIndex', 'Sökregister för styrande dokument'],
      ['PublicDocuments', 'Publika styrande dokument'],
      ['ReadRequests', 'Läsuppdrag'],
      ['ReadReceipts', 'Läskvittenser'],
      ['RecordLinks', 'Kopplingar'],
      ['Cases', 'Ärenden'],
      ['Assignments', 'Uppdrag'],
      ['AssignmentQuestions', 'Frågor från arbetsgrupper'],
      ['Proposals', 'Förslag'],
      ['Votes', 'Röster'],
      ['Decisions', 'Beslut'],
      ['Audits', 'Revisioner'],
      ['AuditActions', 'Revisionsåtgärder'],
      ['AuditEvidence', 'Revisionsunderlag'],
      ['AuthorityReports', 'Anmälningar'],
    ]);
  });

  it('stand under Lists on any site', () => {
    expect([listUrl('/sites/mtp', eventsList), listUrl('/sites/mtp/', eventsList)]).toEqual([
      '/sites/mtp/Lists/Events',
      '/sites/mtp/Lists/Events',
    ]);
  });

  it('use internal names that SharePoint keeps as they are', () => {
    // SharePoint shortens names above 32 characters and has columns of these names already.
    const taken = [
      'Title',
      'Created',
      'Modified',
      'Author',
      'Editor',
      'Attachments',
      'ID',
      'Id',
      'GUID',
      'ContentType',
    ];
    const strange = everyColumn.filter(([name]) => {
      const own = name.split('.')[1] ?? '';
      return !/^[A-Z][A-Za-z0-9]{0,31}$/.test(own) || taken.includes(own);
    });
    expect(strange).toEqual([]);
  });

  it('have a Swedish title for every column, once in each list', () => {
    allLists.forEach((list) => {
      const titles = columnsOf(list).map(([, { title }]) => title);
      expect(new Set(titles).size).toBe(titles.length);
      titles.forEach((title) => expect(title).toMatch(/^[A-ZÅÄÖ]/));
    });
  });

  it('index every unique column, and ask for a value in it', () => {
    const unique = everyColumn.filter(([, column]) => column.kind === 'text' && column.unique);
    expect(unique.map(([name]) => name)).toEqual([
      'Events.EventKey',
      'Events.Cause',
      'Outbox.EffectKey',
      'Units.UnitKey',
      'SafetyNotices.NoticeKey',
      'Inquiries.InquiryKey',
      'Dispatches.DispatchKey',
      'DocumentSections.SectionKey',
      'DocumentRelations.RelationKey',
      'DocumentMailboxes.MailboxKey',
      'ReadRequests.RequestKey',
      'ReadReceipts.ReceiptKey',
      'RecordLinks.LinkKey',
      'Cases.CaseKey',
      'Assignments.AssignmentKey',
      'AssignmentQuestions.QuestionKey',
      'Proposals.ProposalKey',
      'Votes.VoteKey',
      'Decisions.DecisionKey',
      'Audits.AuditKey',
      'AuditActions.ActionKey',
      'AuthorityReports.NotificationKey',
    ]);
    expect(unique.filter(([, column]) => !column.indexed || !column.required)).toEqual([]);
  });

  it('index no long text, and no more columns than SharePoint takes', () => {
    expect(everyColumn.filter(([, { kind, indexed }]) => kind === 'note' && indexed)).toEqual([]);
    allLists.forEach((list) =>
      expect(columnsOf(list).filter(([, { indexed }]) => indexed).length).toBeLessThanOrEqual(20),
    );
  });
});

describe('The choices of a column', () => {
  it.each([
    ['the status of a dispatch', dispatchesList.columns.Status.choices, dispatchStatuses],
    ['the status of a notice', safetyNoticesList.columns.Status.choices, noticeStatuses],
    ['the risk', safetyNoticesList.columns.Risk.choices, risks],
    [
      'why a card was not delivered',
      dispatchesList.columns.UndeliveredReason.choices,
      Object.keys(statusTexts.sv.undelivered),
    ],
  ])('for %s are those of the rules', (_, choices, known) => {
    expect(choices).toEqual(known);
  });
});
