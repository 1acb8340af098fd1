import { createHash } from 'node:crypto';
import { type ListDefinition, placeOf } from '../../src/lists/defineList';
import { fieldXml } from './fieldXml';

// A column or list made by a feature needs an id that never changes: it follows from its name.
const idOf = (name: string): string => {
  const hex = createHash('sha256').update(`kvittens/${name}`).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `{${parts.join('-')}}`;
};

const customListFeature = '00bfea71-de22-43b2-a848-c05709900100';
const documentLibraryFeature = '00bfea71-e717-4e80-aa17-d0c71b360101';
const isLibrary = ({ template }: ListDefinition): boolean => template === 'library';
const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** The file that holds a list's schema inside the package. */
export const schemaFile = (list: ListDefinition): string => `${list.name}.schema.xml`;

/** The feature's manifest: an instance of each list, at its URL. */
export const elementsXml = (lists: readonly ListDefinition[]): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<Elements xmlns="http://schemas.microsoft.com/sharepoint/">',
    ...lists.map(
      (list) =>
        `  <ListInstance CustomSchema="${schemaFile(list)}" FeatureId="${isLibrary(list) ? documentLibraryFeature : customListFeature}" Title="${escaped(list.title)}" Description="${escaped(list.description)}" TemplateType="${isLibrary(list) ? 101 : 100}" Url="${placeOf(list)}" />`,
    ),
    '</Elements>',
    '',
  ].join('\n');

/** The schema of one list: its columns, and a view of the first few. */
export function schemaXml(list: ListDefinition): string {
  const columns = Object.entries(list.columns);
  const shown = columns.filter(([, column]) => column.kind !== 'note').slice(0, 6);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<List xmlns:ows="Microsoft SharePoint" Title="${escaped(list.title)}" Direction="$Resources:Direction;" Url="${placeOf(list)}" BaseType="${isLibrary(list) ? 1 : 0}" xmlns="http://schemas.microsoft.com/sharepoint/">`,
    '  <MetaData>',
    `    <ContentTypes><ContentTypeRef ID="${isLibrary(list) ? '0x0101' : '0x01'}" /></ContentTypes>`,
    '    <Fields>',
    ...columns.map(
      ([name, column]) => `      ${fieldXml(name, column, idOf(`${list.name}/${name}`))}`,
    ),
    '    </Fields>',
    '    <Views>',
    '      <View BaseViewID="1" Type="HTML" WebPartZoneID="Main" DisplayName="Alla" DefaultView="TRUE" MobileView="TRUE" MobileDefaultView="TRUE" SetupPath="pages\\viewpage.aspx" Url="AllItems.aspx">',
    '        <XslLink Default="TRUE">main.xsl</XslLink>',
    '        <RowLimit Paged="TRUE">30</RowLimit>',
    '        <Toolbar Type="Standard" />',
    `        <ViewFields>${[isLibrary(list) ? 'LinkFilename' : 'LinkTitle', ...shown.map(([name]) => name)].map((name) => `<FieldRef Name="${name}" />`).join('')}</ViewFields>`,
    '        <Query><OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy></Query>',
    '      </View>',
    '    </Views>',
    '    <Forms>',
    '      <Form Type="DisplayForm" Url="DispForm.aspx" SetupPath="pages\\form.aspx" WebPartZoneID="Main" />',
    '      <Form Type="EditForm" Url="EditForm.aspx" SetupPath="pages\\form.aspx" WebPartZoneID="Main" />',
    '      <Form Type="NewForm" Url="NewForm.aspx" SetupPath="pages\\form.aspx" WebPartZoneID="Main" />',
    '    </Forms>',
    '  </MetaData>',
    '</List>',
    '',
  ].join('\n');
}
