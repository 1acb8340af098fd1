import { contactColumns } from '../fields/contactColumns';
import { siteColumnStock } from '../fields/siteColumnStock';
import { usualTypeSettings, type ContentType, type FieldLink } from './contentType';

const linkTo = (given: string): FieldLink => {
  const name = given.replace(/!$/, '');
  const column = siteColumnStock.find((one) => one.name === name);
  const required = given.endsWith('!');
  return { id: column?.id ?? '', name, required, hidden: false };
};

const item = ['ContentType', 'Title!'];
const document = ['ContentType', 'FileLeafRef!', 'Title'];
const lists = 'List Content Types';
const documents = 'Document Content Types';

// Name, id, group, columns (those with ! are required), settings.
const stock: readonly (readonly [
  string,
  string,
  string,
  readonly string[],
  ContentType['settings']?,
])[] = [
  ['System', '0x', '_Hidden', ['ContentType'], { Hidden: true, Sealed: true }],
  ['Item', '0x01', lists, item],
  ['Document', '0x0101', documents, document],
  ['Form', '0x010101', documents, document],
  ['Picture', '0x010102', documents, [...document, 'Keywords', 'Comments']],
  ['Master Page', '0x010105', documents, document],
  ['Wiki Page', '0x010108', documents, document],
  ['Basic Page', '0x010109', documents, document],
  ['Link to a Document', '0x01010A', documents, [...document, 'URL']],
  ['Site Page', '0x0101009D1CB255DA76424F860D91F20E6C4118', documents, document],
  [
    'Event',
    '0x0102',
    lists,
    [
      ...item,
      'Location',
      'EventDate!',
      'EndDate!',
      'Description',
      'fAllDayEvent',
      'fRecurrence',
      'Category',
    ],
  ],
  ['Issue', '0x0103', lists, [...item, 'AssignedTo', 'Priority', 'Comments', 'DueDate']],
  ['Announcement', '0x0104', lists, [...item, 'Body', 'Expires']],
  ['Link', '0x0105', lists, ['ContentType', 'URL!', 'Comments']],
  ['Contact', '0x0106', lists, [...item, ...contactColumns]],
  ['Message', '0x0107', lists, [...item, 'Body']],
  [
    'Task',
    '0x0108',
    lists,
    [
      ...item,
      'Priority',
      'Status',
      'PercentComplete',
      'AssignedTo',
      'Body',
      'StartDate',
      'DueDate',
    ],
  ],
  ['Post', '0x0110', lists, [...item, 'Body']],
  ['Comment', '0x0111', lists, [...item, 'Body']],
  [
    'Folder',
    '0x0120',
    'Folder Content Types',
    ['ContentType', 'FileLeafRef!', 'Title'],
    { Sealed: true },
  ],
  ['Discussion', '0x012002', 'Folder Content Types', [...item, 'Body']],
];

/** The content types that every site has. */
export const typeStock: readonly ContentType[] = stock.map(
  ([name, id, Group, columns, settings]) => ({
    id,
    name,
    links: columns.map(linkTo),
    settings: { ...usualTypeSettings, Group, ...settings },
  }),
);
