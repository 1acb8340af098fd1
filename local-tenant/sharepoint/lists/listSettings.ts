import { unknownProperty, wrongPrimitive } from '../refusals';
import type { ListProperties } from '../storage/catalog';

/** `BaseTemplate` of a document library, and of a list of one's own making. */
export const libraryTemplate = 101;
const picturesTemplate = 109;
export const listTemplate = 100;
/** `BaseTemplate` of a library of pages. */
export const pagesTemplate = 119;

/** Whether each item of a list of this template is a file. */
export const isLibraryTemplate = (template: unknown): boolean =>
  template === libraryTemplate || template === picturesTemplate || template === pagesTemplate;

/** Settings of a list that can be written, with what they are when nobody says. */
const settings: ListProperties = {
  AllowContentTypes: true,
  BaseTemplate: listTemplate,
  Color: '',
  ContentTypesEnabled: false,
  CrawlNonDefaultViews: false,
  DefaultContentApprovalWorkflowId: '00000000-0000-0000-0000-000000000000',
  DefaultItemOpenUseListSetting: false,
  DefaultSensitivityLabelForLibrary: '',
  Description: '',
  Direction: 'none',
  DisableCommenting: false,
  DisableGridEditing: false,
  DraftVersionVisibility: 0,
  EnableAttachments: true,
  EnableFolderCreation: false,
  EnableMinorVersions: false,
  EnableModeration: false,
  EnableRequestSignOff: true,
  EnableVersioning: true,
  ExcludeFromOfflineClient: false,
  ExemptFromBlockDownloadOfNonViewableFiles: false,
  ForceCheckout: false,
  Hidden: false,
  Icon: '',
  ImageUrl: '/_layouts/15/images/itgen.png?rev=47',
  IrmEnabled: false,
  IrmExpire: false,
  IrmReject: false,
  IsApplicationList: false,
  IsPrivate: false,
  ListExperienceOptions: 0,
  MajorVersionLimit: 50,
  MajorWithMinorVersionsLimit: 0,
  MultipleDataList: false,
  NoCrawl: false,
  OnQuickLaunch: false,
  ParserDisabled: false,
  ReadSecurity: 1,
  ValidationFormula: '',
  ValidationMessage: '',
  WriteSecurity: 1,
};

/** Settings that SharePoint only tells when they are named. */
export const quietSettings: ReadonlySet<string> = new Set([
  'Color',
  'ExcludeFromOfflineClient',
  'Icon',
  'OnQuickLaunch',
  'ReadSecurity',
  'ValidationFormula',
  'ValidationMessage',
  'WriteSecurity',
]);

/** What a new list has. */
export const newListSettings = settings;

/** What a new library has. */
export const newLibrarySettings: ListProperties = {
  ...settings,
  EnableAttachments: false,
  EnableFolderCreation: true,
  MajorVersionLimit: 500,
};

/** The settings in a request body; the title is not one of them. */
export function listSettingsIn(body: Readonly<Record<string, unknown>>): ListProperties {
  const found: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(body)) {
    if (name === 'Title') continue;
    const otherwise = Object.hasOwn(settings, name) ? settings[name] : undefined;
    if (otherwise === undefined) throw unknownProperty(name, 'SP.List');
    if (typeof value !== typeof otherwise) throw wrongPrimitive(`the type of ${name}`);
    found[name] = value as string | number | boolean;
  }
  return found;
}
