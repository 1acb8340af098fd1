import { assignmentQuestionsList } from './assignmentQuestions.list';
import { assignmentsList } from './assignments.list';
import { auditActionsList } from './auditActions.list';
import { auditEvidenceLibrary } from './auditEvidence.list';
import { auditsList } from './audits.list';
import { authorityReportsList } from './authorityReports.list';
import { casesList } from './cases.list';
import type { ListDefinition } from './defineList';
import { governingDocumentsLibrary } from './governingDocuments.list';
import { documentIndexLibrary } from './documentIndex.list';
import { documentMailboxesList } from './documentMailboxes.list';
import { documentRelationsList } from './documentRelations.list';
import { documentSectionsList } from './documentSections.list';
import { documentTextsLibrary } from './documentTexts.list';
import { proposalsList } from './proposals.list';
import { publicDocumentsLibrary } from './publicDocuments.list';
import { readReceiptsList } from './readReceipts.list';
import { readRequestsList } from './readRequests.list';
import { recordLinksList } from './recordLinks.list';
import { decisionsList } from './decisions.list';
import { dispatchesList } from './dispatches.list';
import { eventsList } from './events.list';
import { inquiriesList } from './inquiries.list';
import { outboxList } from './outbox.list';
import { safetyNoticesList } from './safetyNotices.list';
import { unitsList } from './units.list';
import { votesList } from './votes.list';

/** Every list the product keeps, in the order in which they are created. */
export const allLists: readonly ListDefinition[] = [
  eventsList,
  outboxList,
  unitsList,
  safetyNoticesList,
  inquiriesList,
  dispatchesList,
  governingDocumentsLibrary,
  documentTextsLibrary,
  documentSectionsList,
  documentRelationsList,
  documentMailboxesList,
  documentIndexLibrary,
  publicDocumentsLibrary,
  readRequestsList,
  readReceiptsList,
  recordLinksList,
  casesList,
  assignmentsList,
  assignmentQuestionsList,
  proposalsList,
  votesList,
  decisionsList,
  auditsList,
  auditActionsList,
  auditEvidenceLibrary,
  authorityReportsList,
];
