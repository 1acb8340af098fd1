import type { CountedDispatch } from '../../src/domain/dispatches/progress';
import type { Assessment, SenderReply } from '../../src/domain/notices/assessment';
import type { Done, Notice } from '../../src/domain/notices/notice';
import type { Roles } from '../../src/domain/units/roles';
import { aNotice, answered, aPerson, theCoordinator, theRoles } from './builders';

/** What closing a case is about: a made assessment, given replies, counted dispatches. */

export const theChiefPhysician = aPerson('Maria Lund');
export const theResponder = aPerson('Ylva Nord');
export const rolesWithChief: Roles = {
  ...theRoles,
  chiefPhysicians: [{ ...theChiefPhysician, mail: 'cheflakare@prov.example' }],
};

export const aMadeAssessment = (changes: Partial<Assessment> = {}): Assessment & Done => ({
  productKind: 'equipment',
  contract: 'onContract',
  contractNumber: 'A-17',
  disposal: 'none',
  way: 'departments',
  withdrawn: false,
  concernsPatients: false,
  statement: 'Avdelningarna kontrollerar pumparna.',
  receiptReply: { wanted: false },
  completionReply: { wanted: false },
  reasons: {},
  ...answered(theCoordinator),
  ...changes,
});

export const aReply = (changes: Partial<SenderReply> = {}): SenderReply => ({
  reply: 'receipt',
  via: 'mail',
  to: 'fsn@nordpump.example',
  ...answered(theCoordinator),
  ...changes,
});

export const aCounted = (changes: Partial<CountedDispatch> = {}): CountedDispatch => ({
  status: 'handled',
  mode: 'action',
  receiveBy: '2026-03-24',
  handleBy: '2026-03-30',
  ...changes,
});

export const aClosedNotice = (changes: Partial<Notice> = {}): Notice =>
  aNotice({
    status: 'closed',
    ended: { ...answered(theCoordinator), ending: 'handled', note: '' },
    ...changes,
  });
