const iso =
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const mail =
  /^(?:[A-Za-z]{3,9},\s)?\d{1,2}\s[A-Za-z]{3,9}\s\d{4}(?:\s\d{2}:\d{2}(?::\d{2})?(?:\s(?:[A-Z]{1,4}|[+-]\d{4}))?)?$/;

/** The moment a feed's date means, in UTC; undefined for anything but ISO 8601 and the form of mails. */
export function instantOf(date: string | undefined): string | undefined {
  const written = date?.slice(0, 60).trim() ?? '';
  if (!iso.test(written) && !mail.test(written)) return undefined;
  const moment = new Date(written);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}
