import type { Setting } from './field';
import type { FieldTypeName } from './fieldTypes';

/** A column that every site has, for its lists and content types to use. */
export interface SiteColumn {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly type: FieldTypeName;
  readonly group: string;
  readonly settings?: Readonly<Record<string, Setting>>;
}

const inGroup =
  (group: string) =>
  (
    id: string,
    name: string,
    title: string,
    type: FieldTypeName,
    settings?: SiteColumn['settings'],
  ): SiteColumn => ({
    id,
    name,
    title,
    type,
    group,
    ...(settings === undefined ? {} : { settings }),
  });

const base = inGroup('Base Columns');
const contact = inGroup('Core Contact and Calendar Columns');
const document = inGroup('Core Document Columns');
const task = inGroup('Core Task and Issue Columns');
const hidden = inGroup('_Hidden');

const readOnly = { ReadOnlyField: true } as const;
const moment = { DisplayFormat: 1 } as const;

/** The common columns of a site, with the ids and names they have on every site. */
export const siteColumnStock: readonly SiteColumn[] = [
  base('fa564e0f-0c70-4ab9-b863-0177e6ddd247', 'Title', 'Title', 'Text', {
    Required: true,
    MaxLength: 255,
  }),
  hidden('8553196d-ec8d-4564-9861-3dbe931050c8', 'FileLeafRef', 'Name', 'File', { Required: true }),
  hidden(
    'c042a256-787d-4a6f-8a8a-cf6ab767f12d',
    'ContentType',
    'Content Type',
    'Computed',
    readOnly,
  ),
  hidden('1d22ea11-1e32-424e-89ab-9fedbadb6ce1', 'ID', 'ID', 'Counter', readOnly),
  hidden('28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', 'Modified', 'Modified', 'DateTime', {
    ...readOnly,
    ...moment,
  }),
  hidden('8c06beca-0777-48f7-91c7-6da68bc07b69', 'Created', 'Created', 'DateTime', {
    ...readOnly,
    ...moment,
  }),
  hidden('1df5e554-ec7e-46a6-901d-d85a3881cb18', 'Author', 'Created By', 'User', readOnly),
  hidden('d31655d1-1d5b-4511-95a1-7a09e9b75bf2', 'Editor', 'Modified By', 'User', readOnly),
  base('7662cd2c-f069-4dba-9e35-082cf976e170', 'Body', 'Body', 'Note', {
    RichText: true,
    NumberOfLines: 15,
  }),
  base('6a09e75b-8d17-4698-94a8-371eda1af1ac', 'Expires', 'Expires', 'DateTime', {
    DisplayFormat: 0,
  }),
  base('c29e077d-f466-4d8e-8bbe-72b66c5f205c', 'URL', 'URL', 'URL', { Required: true }),
  document('9da97a8a-1da5-4a77-98d3-4bc10456e700', 'Comments', 'Description', 'Note', {
    RichText: true,
  }),
  contact('038d1503-4629-40f6-adaf-b47d1ab2d4fe', 'Company', 'Company', 'Text'),
  contact('475c2610-c157-4b91-9e2d-6855031b3538', 'FullName', 'Full Name', 'Text'),
  contact('4a722dd4-d406-4356-93f9-2550b8f50dd0', 'FirstName', 'First Name', 'Text'),
  contact('fce16b4c-fe53-4793-aaab-b4892e736d15', 'Email', 'E-Mail', 'Text'),
  contact('c4e0f350-52cc-4ede-904c-dd71a3d11f7d', 'JobTitle', 'Job Title', 'Text'),
  contact('fd630629-c165-4513-b43c-fdb16b86a14d', 'WorkPhone', 'Business Phone', 'Text'),
  contact('2ab923eb-9880-4b47-9965-ebf93ae15487', 'HomePhone', 'Home Phone', 'Text'),
  contact('2a464df1-44c1-4851-949d-fcd270f0ccf2', 'CellPhone', 'Mobile Phone', 'Text'),
  contact('9d1cacc8-f452-4bc1-a751-050595ad96e1', 'WorkFax', 'Fax Number', 'Text'),
  contact('fc2e188e-ba91-48c9-9dd3-16431afddd50', 'WorkAddress', 'Address', 'Note', {
    NumberOfLines: 2,
  }),
  contact('6ca7bd7f-b490-402e-af1b-2813cf087b1e', 'WorkCity', 'City', 'Text'),
  contact('ceac61d3-dda9-468b-b276-f4a6bb93f14f', 'WorkState', 'State/Province', 'Text'),
  contact('9a631556-3dac-49db-8d2f-fb033b0fdc24', 'WorkZip', 'ZIP/Postal Code', 'Text'),
  contact('3f3a5c85-9d5a-4663-b925-8b68a678ea3a', 'WorkCountry', 'Country/Region', 'Text'),
  contact('a71affd2-dcc7-4529-81bc-2fe593154a5f', 'WebPage', 'Web Page', 'URL'),
  contact('288f5f32-8462-4175-8f09-dd7ba29359a9', 'Location', 'Location', 'Text'),
  base('64cd368d-2f95-4bfc-a1f9-8d4324ecb007', 'StartDate', 'Start Date', 'DateTime', {
    DisplayFormat: 0,
    DefaultValue: '[today]',
  }),
  base('2684f9f2-54be-429f-ba06-76754fc056bf', 'EndDate', 'End Time', 'DateTime', {
    ...moment,
    Required: true,
  }),
  hidden('2f0b1c6e-5d0e-4d5c-9b53-7f0f6b0d2a11', 'EventDate', 'Start Time', 'DateTime', {
    ...moment,
    Required: true,
  }),
  hidden('7d95d1f4-f5fd-4a70-90cd-b35abc9b5bc8', 'fAllDayEvent', 'All Day Event', 'AllDayEvent'),
  hidden('f2e63656-135e-4f1c-8fc2-ccbe74071901', 'fRecurrence', 'Recurrence', 'Recurrence'),
  hidden('6df9bd52-550e-4a30-bc31-a4366832a87f', 'Category', 'Category', 'Choice', {
    Choices: [
      'Meeting',
      'Work hours',
      'Business',
      'Holiday',
      'Get-together',
      'Gifts',
      'Birthday',
      'Anniversary',
    ],
    FillInChoice: true,
  }),
  hidden('9da97a8a-1da5-4a77-98d3-4bc10456e701', 'Description', 'Description', 'Note', {
    RichText: true,
  }),
  task('53101f38-dd2e-458c-b245-0c236cc13d1a', 'AssignedTo', 'Assigned To', 'User'),
  task('cd21b4c2-6841-4f9e-a23a-738a65f99889', 'DueDate', 'Due Date', 'DateTime', {
    DisplayFormat: 0,
  }),
  task('a8eb573e-9e11-481a-a8c9-1104a54b2fbd', 'Priority', 'Priority', 'Choice', {
    Choices: ['(1) High', '(2) Normal', '(3) Low'],
    DefaultValue: '(2) Normal',
  }),
  task('c15b34c3-ce7d-490a-b133-3f4de8801b76', 'Status', 'Task Status', 'Choice', {
    Choices: ['Not Started', 'In Progress', 'Completed', 'Deferred', 'Waiting on someone else'],
    DefaultValue: 'Not Started',
  }),
  task('d2311440-1ed6-46ea-b46d-daa643dc3886', 'PercentComplete', '% Complete', 'Number', {
    ShowAsPercentage: true,
    MinimumValue: 0,
    MaximumValue: 1,
  }),
  document('b66e9b50-a28e-469b-b1a0-af0e45486874', 'Keywords', 'Keywords', 'Text'),
  document('76a81629-44d4-4ce1-8d4d-6d7ebcd885fc', 'Subject', 'Subject', 'Text'),
  document('246d0907-637c-46b7-9aa0-0bb914daa832', '_Author', 'Author', 'Text'),
  document('0fc9cace-c5c2-465d-ae88-b67f2964ca93', '_Category', 'Category', 'Text'),
  document('52578fc3-1f01-4f4d-b016-94ccbcf428cf', '_Comments', 'Comments', 'Note'),
  document('b0a3c1db-faf1-48f0-9be1-47d2fc8cb5d6', '_Source', 'Source', 'Text'),
  document('1dab9b48-2d1a-47b3-878c-8e84f0d211ba', '_Status', 'Status', 'Choice', {
    Choices: ['Not Started', 'Draft', 'Reviewed', 'Scheduled', 'Published', 'Final', 'Expired'],
    FillInChoice: true,
    DefaultValue: 'Not Started',
  }),
  document('78be84b9-d70c-447b-8275-8dcd768b6f92', '_Version', 'Version', 'Text'),
];
