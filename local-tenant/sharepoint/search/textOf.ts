import { officeText } from './officeText';
import { withoutTags } from './withoutTags';

/** Files whose text is read; of the others only names and columns are found. */
const readable = /^(txt|md|csv|json|html?|aspx|xml|log|docx|xlsx|pptx)$/i;

/** No more of a file than this is read for the index; a document of Office has its list of parts at its end. */
export const mostText = (extension: string): number =>
  (/^(docx|xlsx|pptx)$/i.test(extension) ? 16 : 2) * 1024 * 1024;

export const isReadable = (extension: string): boolean => readable.test(extension);

/** The text of a file by its ending: without tags where there are any. */
export function textOfFile(extension: string, content: Buffer): string {
  if (/^(docx|xlsx|pptx)$/i.test(extension)) return officeText(extension.toLowerCase(), content);
  const text = content.toString('utf8').replace(/^\ufeff/, '');
  return /^(html?|aspx|xml)$/i.test(extension) ? withoutTags(text) : text;
}
