/** Where governing documents are read, worked on and compared, for links in cards and mails. */
export interface DocumentPages {
  readonly page: (number: string) => string;
  /** Its editions and its review, for those who answer for it. */
  readonly work: (number: string) => string;
  /** Its draft, compared with the edition in force. */
  readonly comparison: (number: string) => string;
  /** A local document beside the regional one (GD-18). */
  readonly harmonisation: (number: string) => string;
}

/** The pages of a site whose pages lie in a folder, `https://…/SitePages/`. A link names the number, never a version (GD-12). */
export const documentPages = (pagesUrl: string): DocumentPages => ({
  page: (number) => `${pagesUrl}StyrandeDokument.aspx?dokument=${number}`,
  work: (number) => `${pagesUrl}Dokumentarbete.aspx#${number}`,
  comparison: (number) => `${pagesUrl}Dokumentarbete.aspx#${number}/utkast`,
  harmonisation: (number) => `${pagesUrl}Dokumentarbete.aspx#${number}/harmonisering`,
});
