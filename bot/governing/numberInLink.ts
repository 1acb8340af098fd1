import { numberWritten } from '../../src/domain/documents/numberWritten';
import { isDocumentNumber } from '../../src/domain/documents/isDocumentNumber';

const longest = 2_000;
const pageName = '/styrandedokument.aspx';

const addressOf = (link: string): URL | undefined =>
  link.length <= longest && URL.canParse(link) ? new URL(link) : undefined;

const numberOf = (text: string): string | undefined => {
  const number = numberWritten(text);
  return isDocumentNumber(number) ? number : undefined;
};

/**
 * The document that a link stands for (GD-12): the page's stable link, or the region's own that ends with the number,
 * `https://…/RH-13659`. An edition that a link names is passed over. Undefined for a link to anything else.
 */
export const numberInLink =
  (pagesUrl: string, stableLinks: readonly string[]) =>
  (link: string): string | undefined => {
    const asked = addressOf(link);
    if (!asked) return undefined;
    const pages = new URL(pagesUrl);
    const path = `${pages.pathname.replace(/\/$/, '')}${pageName}`;
    if (asked.origin === pages.origin && asked.pathname.toLowerCase() === path.toLowerCase())
      return numberOf(asked.searchParams.get('dokument') ?? '');
    for (const stable of stableLinks) {
      const before = new URL(stable);
      const isBelow =
        asked.origin === before.origin &&
        asked.pathname.toLowerCase().startsWith(before.pathname.toLowerCase());
      const number = isBelow ? numberOf(asked.pathname.slice(before.pathname.length)) : undefined;
      if (number !== undefined) return number;
    }
    return undefined;
  };
