declare interface SafetyNoticesWebPartStrings {
  readonly Title: string;
  readonly SignedInAs: string;
  readonly Lists: string;
  readonly Place: string;
  readonly InSharePoint: string;
  readonly InTeams: string;
  readonly Service: string;
  readonly ServiceReady: string;
  readonly ServiceNotReady: string;
  readonly Loading: string;
  readonly ListsNotRead: string;
}

declare module 'SafetyNoticesWebPartStrings' {
  const strings: SafetyNoticesWebPartStrings;
  export = strings;
}
