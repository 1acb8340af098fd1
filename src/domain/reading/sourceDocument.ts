/** One readable text of a mail: its body, an attached PDF, a text file or a page of HTML, page by page. */
export interface SourceDocument {
  readonly name: string;
  readonly kind: 'mail' | 'pdf' | 'text' | 'html';
  readonly pages: readonly string[];
}
