import type { Entity } from '../odata/entity';

/** A kind of web that can be made. */
interface WebTemplate {
  readonly name: string;
  readonly id: number;
  readonly title: string;
}

const templates: readonly WebTemplate[] = [
  { name: 'STS#3', id: 1, title: 'Team site (no Microsoft 365 group)' },
  { name: 'STS#0', id: 1, title: 'Team site (classic experience)' },
  { name: 'STS#1', id: 1, title: 'Blank Site' },
  { name: 'BDR#0', id: 7, title: 'Document Center' },
  { name: 'DEV#0', id: 95, title: 'Developer Site' },
  { name: 'PROJECTSITE#0', id: 6215, title: 'Project Site' },
  { name: 'SITEPAGEPUBLISHING#0', id: 68, title: 'Communication site' },
];

/** The languages that webs can have, by their numbers. */
export const webLanguages: readonly number[] = [
  1025, 1026, 1027, 1028, 1029, 1030, 1031, 1032, 1033, 1035, 1036, 1037, 1038, 1040, 1041, 1042,
  1043, 1044, 1045, 1046, 1048, 1049, 1050, 1051, 1053, 1054, 1055, 1057, 1058, 1060, 1061, 1062,
  1063, 1066, 1068, 1069, 1071, 1081, 1086, 1087, 1106, 1110, 1164, 2052, 2070, 2074, 2108, 3082,
  5146, 9242, 10266,
];

/** The full name of a template, such as `STS#0` for `STS`; nothing for one that is unknown. */
export function templateNamed(asked: string): string | undefined {
  const wanted = (asked.includes('#') ? asked : `${asked}#0`).toUpperCase();
  return templates.find(({ name }) => name === wanted)?.name;
}

/** The number of a template, as `WebTemplateId` gives it. */
export const templateId = (template: string): number =>
  templates.find(({ name }) => name.split('#')[0] === template.split('#')[0])?.id ?? 1;

/** The templates as answers. */
export const templateEntities = (language: number): readonly Entity[] =>
  templates.map(({ name, id, title }) => ({
    type: 'SP.WebTemplate',
    editLink: `Web/GetAvailableWebTemplates(lcid=${language},doincludecrosslanguage=true)/GetByName('${encodeURIComponent(name)}')`,
    properties: {
      Description: '',
      DisplayCategory: 'Collaboration',
      Id: id,
      ImageUrl: '/_layouts/15/images/stsprev.png',
      IsHidden: false,
      IsRootWebOnly: false,
      IsSubWebOnly: false,
      Lcid: language,
      Name: name,
      Title: title,
    },
  }));
