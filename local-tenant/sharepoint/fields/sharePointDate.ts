const form =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** A date and time as SharePoint keeps it: to the second, in UTC. A time without a zone is taken as UTC. */
export function toSharePointDate(text: string): string | undefined {
  const match = form.exec(text.trim());
  if (match === null) return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] = match;
  const offset = /^[+-]\d{4}$/.test(zone)
    ? `${zone.slice(0, 3)}:${zone.slice(3)}`
    : zone.toUpperCase();
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
  if (Number.isNaN(time)) return undefined;
  // Date.parse takes 31 February for 3 March.
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) > lastDay || Number(year) < 1900 ? undefined : sharePointDate(new Date(time));
}

/** A moment in SharePoint's form. */
export const sharePointDate = (moment: Date): string => `${moment.toISOString().slice(0, 19)}Z`;
