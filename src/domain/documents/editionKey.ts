/** An edition by number and label, as its rows are keyed: `RH-15405/3.1`. */
export const editionKeyOf = (number: string, label: string): string => `${number}/${label}`;

/** The label in the key of an edition. */
export const labelIn = (editionKey: string): string =>
  editionKey.slice(editionKey.indexOf('/') + 1);
