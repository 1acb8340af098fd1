import type { FieldTypeName } from './fieldTypes';
import type { StandardField } from './standardFields';

type Quiet = readonly [
  id: string,
  internalName: string,
  title: string,
  type: FieldTypeName,
  expression: string,
];

const quiet = (path: string): readonly Quiet[] => [
  [
    '26d0756c-986a-48a7-af35-bf18ab85ff4a',
    '_HasCopyDestinations',
    'Has Copy Destinations',
    'Boolean',
    'NULL',
  ],
  ['6b4e226d-3d88-4a36-808d-a129bf52bccf', '_CopySource', 'Copy Source', 'Text', 'NULL'],
  ['f1e020bc-ba26-443f-bf2f-b68715017bbc', 'WorkflowVersion', 'Workflow Version', 'Integer', '1'],
  ['503f1caa-358e-4918-9094-4a2cdc4bc034', 'Edit', 'Edit', 'Computed', "'0'"],
  ['5f190d91-3dbc-4489-9878-3c092caf35b6', 'LinkTitle2', 'Title', 'Computed', '"c_Title"'],
  ['b1f7969b-ea65-42e1-8b54-b588292635f2', 'SelectTitle', 'Select', 'Computed', 'CAST(id AS TEXT)'],
  ['50a54da4-1528-4e67-954a-e2d24f1e9efb', 'InstanceID', 'Instance ID', 'Integer', 'NULL'],
  ['ca4addac-796f-4b23-b093-d2a3f65c0774', 'Order', 'Order', 'Number', '(id * 100)'],
  [
    'de8beacf-5505-47cd-80a6-aa44e7ffe2f4',
    'WorkflowInstanceID',
    'Workflow Instance ID',
    'Guid',
    'NULL',
  ],
  [
    'c101c3e7-122d-4d4d-bc34-58e94a38c816',
    '_IsCurrentVersion',
    'Is Current Version',
    'Boolean',
    '1',
  ],
  ['105f76ce-724a-4bba-aece-f81f2fce58f5', 'ServerUrl', 'Server Relative URL', 'Computed', path],
  [
    '7177cfc7-f399-4d4d-905d-37dd51bc90bf',
    'EncodedAbsUrl',
    'Encoded Absolute URL',
    'Computed',
    `sp_absolute(${path})`,
  ],
  ['7615464b-559e-4302-b8e2-8f440b913101', 'BaseName', 'File Name', 'Computed', `sp_base(${path})`],
];

/** The columns that every list has and that no answer tells unless they are named. `path` is the SQL of an item's address. */
export const quietFields = (path: string): readonly StandardField[] =>
  quiet(path).map(([id, internalName, title, type, expression]) => ({
    id,
    internalName,
    title,
    type,
    expression,
    properties: { CanBeDeleted: false, FromBaseType: true, ReadOnlyField: true, Hidden: true },
  }));

/** Their names. */
export const quietNames: readonly string[] = quiet('').map(([, internalName]) => internalName);
