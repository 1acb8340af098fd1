import { defineList } from './defineList';

/**
 * Copies of files that show what was done, frozen when they were added, each named by its hash: the log holds the
 * hash, so a copy cannot be exchanged behind it. The service hands them out to those who may read them.
 */
export const auditEvidenceLibrary = defineList({
  name: 'AuditEvidence',
  title: 'Revisionsunderlag',
  template: 'library',
  isPrivate: true,
  description: 'Frysta kopior av underlag till åtgärder och av granskningsrapporter.',
  titleColumn: 'Rubrik',
  columns: {},
});
