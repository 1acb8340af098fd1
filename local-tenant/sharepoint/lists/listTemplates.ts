import { contactColumns } from '../fields/contactColumns';

/** What a list of a template is born with, beside the columns of every list. */
export interface ListTemplate {
  readonly contentType: string;
  /** Internal names of site columns. */
  readonly columns: readonly string[];
}

/** The templates of lists with columns of their own. */
export const listTemplates: Readonly<Record<string, ListTemplate>> = {
  // The grid that one edits as a datasheet: a list of one's own making, born in another view.
  '120': { contentType: '0x01', columns: [] },
  '103': { contentType: '0x0105', columns: ['URL', 'Comments'] },
  '104': { contentType: '0x0104', columns: ['Body', 'Expires'] },
  '105': {
    contentType: '0x0106',
    columns: contactColumns,
  },
  '106': {
    contentType: '0x0102',
    columns: [
      'Location',
      'EventDate',
      'EndDate',
      'Description',
      'fAllDayEvent',
      'fRecurrence',
      'Category',
    ],
  },
  '107': {
    contentType: '0x0108',
    columns: [
      'Priority',
      'Status',
      'PercentComplete',
      'AssignedTo',
      'Body',
      'StartDate',
      'DueDate',
    ],
  },
  '108': { contentType: '0x012002', columns: ['Body'] },
  '171': {
    contentType: '0x0108',
    columns: [
      'Priority',
      'Status',
      'PercentComplete',
      'AssignedTo',
      'Body',
      'StartDate',
      'DueDate',
    ],
  },
};
