/** What the formula of a calculated column gives, by the name its XML has, as SharePoint's kinds of column. */
export const outputTypes: Readonly<Record<string, number>> = {
  Text: 2,
  Number: 9,
  Currency: 10,
  DateTime: 4,
  Boolean: 8,
};
