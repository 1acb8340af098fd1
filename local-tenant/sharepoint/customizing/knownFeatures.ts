interface Feature {
  readonly name: string;
  /** Whether a new site has it. */
  readonly isOn: boolean;
}

const on = (name: string): Feature => ({ name, isOn: true });
const off = (name: string): Feature => ({ name, isOn: false });

/** Features of SharePoint Online that developers switch, by what they are switched for and their ids. */
export const knownFeatures: Readonly<Record<'web' | 'site', Readonly<Record<string, Feature>>>> = {
  web: {
    '00bfea71-4ea5-48d4-a4ad-305cf7030140': on('WorkflowHistoryList'),
    '00bfea71-4ea5-48d4-a4ad-7ea5c011abe5': on('TeamCollab'),
    '00bfea71-d1ce-42de-9c63-a44004ce0104': on('AnnouncementsList'),
    '00bfea71-7e6d-4186-9ba8-c047ac750105': on('ContactsList'),
    '00bfea71-de22-43b2-a848-c05709900100': on('CustomList'),
    '00bfea71-e717-4e80-aa17-d0c71b360101': on('DocumentLibrary'),
    '00bfea71-ec85-4903-972d-ebe475780106': on('EventsList'),
    '00bfea71-5932-4f9c-ad71-1557e5751100': on('IssuesList'),
    '00bfea71-2062-426c-90bf-714c59600103': on('LinksList'),
    '00bfea71-a83e-497e-9ba0-7a5c597d0107': on('TasksList'),
    '00bfea71-c796-4402-9f2f-0eb9a6e71b18': on('WebPageLibrary'),
    'a7a2793e-67cd-4dc1-9fd0-43f61581207a': on('FollowingContent'),
    'b6917cb1-93a0-4b97-a84d-7cf49975d4ec': on('SitePages'),
    'fa6a1bcc-fb4b-446b-8460-f4de5f7411d5': on('MobileEwaFarm'),
    '87294c72-f260-42f3-a41b-981a2ffce37a': off('MDSFeature'),
    '00bfea71-d8fe-4fec-8dad-01c19a6e4053': off('WikiPageHomePage'),
    '94c94ca6-b32f-4da9-a9e3-1f3d343d7ecb': off('PublishingWeb'),
    '7201d6a4-a5d3-49a1-8c19-19c4bac6e668': off('MetaDataNav'),
    '52e14b6f-b1bb-4969-b89b-c4faa56745ef': off('SharingEmail'),
    '57ff23fc-ec05-4dd8-b7ed-d93faa7c795d': off('ContentTypeSyndication'),
    '24611c05-ee19-45da-955f-6602264abaf8': off('MultilingualPages'),
    'e87ca965-5e07-4a23-b007-ddd4b5afb9c7': off('PageScheduling'),
    '3f59333f-4ce1-406d-8a97-9ecb0ff0337f': off('SpacesActivation'),
    'd95c97f3-e528-4da2-ae9f-32b3535fbb59': off('MobilityRedirect'),
    'e3540c7d-6bea-403c-a224-1a12eafee4c4': off('ListsAndLibrariesExperience'),
  },
  site: {
    '3bae86a2-776d-499d-9db8-fa4cdc7884f8': off('DocumentSet'),
    'b50e3104-6812-424f-a011-cc90e6327318': off('DocId'),
    'f6924d36-2fa8-4f0b-b16d-06b7250180fa': off('PublishingSite'),
    'e3540c7d-6bea-403c-a224-1a12eafee4c4': off('ListsAndLibrariesExperience'),
    '0af5989a-3aea-4519-8ab0-85d91abe39ff': off('Workflows'),
    '02464c6a-9d07-4f30-ba04-e9035cf54392': off('WorkflowsApproval'),
    '73ef14b1-13a9-416b-a9b5-ececa2b0604c': off('TaxonomyFieldAdded'),
    '8581a8a7-cf16-4770-ac54-260265ddb0b2': on('PremiumSite'),
    'b21b090c-c796-4b0f-ac0f-7ef1659c20ae': on('BaseSite'),
    '695b6570-a48b-4a8e-8ea5-26ea7fc1d162': on('CTypes'),
    'ca7bd552-10b1-4563-85b9-5ed1d39c962a': on('Fields'),
    '6e1e5426-2ebd-4871-8027-c5ca86371ead': off('ReportServer'),
    '063c26fa-3ccc-4180-8a84-b6f98e991df3': on('VideoAndRichMedia'),
    'fde5d850-671e-4143-950a-87b473922dc7': off('InPlaceRecords'),
    'da2e115b-07e4-49d9-bb2c-35e93bb9fca9': off('LocationBasedPolicy'),
  },
};
