/** Where governing documents are read and compared, for links in cards and mails. */
export interface DocumentPages {
  readonly page: (number: string) => string;
  readonly comparison: (number: string) => string;
}

/** The pages of a site whose pages lie in a folder, `https://…/SitePages/`. A link names the number, never a version (GD-12). */
export const documentPages = (pagesUrl: string): DocumentPages => ({
  page: (number) => `${pagesUrl}StyrandeDokument.aspx?dokument=${encodeURIComponent(number)}`,
  comparison: (number) => `${pagesUrl}Dokumentarbete.aspx?dokument=${encodeURIComponent(number)}`,
});
