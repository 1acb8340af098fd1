declare interface SafetyNoticesWebPartStrings {
  readonly Service: string;
  readonly ServiceUrl: string;
  readonly ServiceUrlHint: string;
  readonly Audience: string;
  readonly AudienceHint: string;
}

declare module 'SafetyNoticesWebPartStrings' {
  const strings: SafetyNoticesWebPartStrings;
  export = strings;
}
