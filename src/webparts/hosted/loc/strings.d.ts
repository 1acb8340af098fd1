declare interface HostedWebPartStrings {
  readonly Service: string;
  readonly ServiceUrl: string;
  readonly ServiceUrlHint: string;
  readonly Audience: string;
  readonly AudienceHint: string;
}

declare module 'HostedWebPartStrings' {
  const strings: HostedWebPartStrings;
  export = strings;
}
