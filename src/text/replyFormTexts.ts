import type { Language } from './language';

/** The words of the EU form for a customer's reply to a field safety notice (2018), ours in Swedish. */
export interface ReplyFormTexts {
  readonly title: {
    readonly [Kind in 'receipt' | 'completion']: (reference: string, product: string) => string;
  };
  readonly introduction: { readonly [Kind in 'receipt' | 'completion']: string };
  readonly mandatory: string;
  readonly columns: readonly [field: string, content: string];
  readonly notice: string;
  readonly reference: string;
  readonly date: string;
  readonly product: string;
  readonly codes: string;
  readonly lotsOrSerials: string;
  readonly customer: string;
  readonly account: string;
  readonly organisation: string;
  readonly address: string;
  readonly department: string;
  readonly shippingAddress: string;
  readonly contact: string;
  readonly contactTitle: string;
  readonly phone: string;
  readonly email: string;
  readonly statements: string;
  readonly receivedAndRead: string;
  readonly allActionsPerformed: string;
  readonly usersTold: string;
  readonly returned: string;
  readonly destroyed: string;
  readonly noneAvailable: string;
  readonly otherAction: string;
  readonly noAffectedDevices: string;
  readonly query: string;
  readonly returnedLines: string;
  readonly destroyedLines: string;
  readonly lineColumns: readonly [lotOrSerial: string, quantity: string, date: string];
  readonly signature: string;
  readonly name: string;
  readonly signedOn: string;
  readonly returnTo: string;
  readonly returnEmail: string;
  readonly helpline: string;
  readonly post: string;
  readonly portal: string;
  readonly fax: string;
  readonly deadline: string;
  readonly blank: string;
  readonly missing: string;
  /** What is missing when a reply states nothing. */
  readonly noReceipt: string;
  readonly noOutcome: string;
}

const sv: ReplyFormTexts = {
  title: {
    receipt: (reference, product) =>
      `Kundsvar: mottaget säkerhetsmeddelande ${reference}, ${product}`,
    completion: (reference, product) =>
      `Kundsvar: genomförda åtgärder för säkerhetsmeddelande ${reference}, ${product}`,
  },
  introduction: {
    receipt: 'Svaret bekräftar att säkerhetsmeddelandet är mottaget.',
    completion: 'Svaret gäller de åtgärder som säkerhetsmeddelandet begär.',
  },
  mandatory: 'Fält med * är obligatoriska.',
  columns: ['Fält', 'Innehåll'],
  notice: '1. Säkerhetsmeddelandet',
  reference: 'Referensnummer',
  date: 'Säkerhetsmeddelandets datum',
  product: 'Produktens namn',
  codes: 'Produktkoder',
  lotsOrSerials: 'Batch- eller serienummer',
  customer: '2. Kunden',
  account: 'Kundnummer',
  organisation: 'Organisation',
  address: 'Adress',
  department: 'Avdelning eller enhet',
  shippingAddress: 'Leveransadress',
  contact: 'Kontaktperson',
  contactTitle: 'Titel eller funktion',
  phone: 'Telefon',
  email: 'E-post',
  statements: '3. Svar',
  receivedAndRead: 'Vi har tagit emot säkerhetsmeddelandet och har läst och förstått innehållet.',
  allActionsPerformed: 'Vi har genomfört alla åtgärder som säkerhetsmeddelandet begär.',
  usersTold: 'Alla berörda användare känner till säkerhetsmeddelandet och följer det.',
  returned: 'Vi har returnerat berörda produkter.',
  destroyed: 'Vi har kasserat berörda produkter.',
  noneAvailable: 'Inga berörda produkter finns kvar att returnera eller kassera.',
  otherAction: 'Vi har vidtagit en annan åtgärd:',
  noAffectedDevices: 'Vi har inga berörda produkter.',
  query: 'Vi har en fråga:',
  returnedLines: 'Returnerade produkter',
  destroyedLines: 'Kasserade produkter',
  lineColumns: ['Lot- eller serienummer', 'Antal', 'Datum'],
  signature: 'Undertecknas av',
  name: 'Namn',
  signedOn: 'Datum för svaret',
  returnTo: '4. Svaret skickas till',
  returnEmail: 'Svarsadress, e-post',
  helpline: 'Kundtjänst',
  post: 'Postadress',
  portal: 'Webbportal',
  fax: 'Fax',
  deadline: 'Svar senast',
  blank: '–',
  missing: '[saknas]',
  noReceipt: 'Bekräftelse på att säkerhetsmeddelandet är mottaget och läst',
  noOutcome: 'Vad som har gjorts med berörda produkter',
};

const en: ReplyFormTexts = {
  title: {
    receipt: (reference, product) =>
      `Customer reply: safety notice ${reference} received, ${product}`,
    completion: (reference, product) =>
      `Customer reply: actions of safety notice ${reference} done, ${product}`,
  },
  introduction: {
    receipt: 'This reply confirms that the safety notice was received.',
    completion: 'This reply is about the actions that the safety notice asks for.',
  },
  mandatory: 'Fields with * are mandatory.',
  columns: ['Field', 'Content'],
  notice: '1. The safety notice',
  reference: 'FSN reference number',
  date: 'FSN date',
  product: 'Product name',
  codes: 'Product codes',
  lotsOrSerials: 'Batch or serial numbers',
  customer: '2. Customer',
  account: 'Account number',
  organisation: 'Health-care organisation',
  address: 'Address',
  department: 'Department or unit',
  shippingAddress: 'Shipping address',
  contact: 'Contact name',
  contactTitle: 'Title or function',
  phone: 'Telephone number',
  email: 'E-mail',
  statements: '3. Reply',
  receivedAndRead: 'We have received the safety notice, and have read and understood its content.',
  allActionsPerformed: 'We have performed all actions that the safety notice asks for.',
  usersTold: 'All users concerned know of the safety notice and follow it.',
  returned: 'We have returned affected devices.',
  destroyed: 'We have destroyed affected devices.',
  noneAvailable: 'No affected devices are left to return or destroy.',
  otherAction: 'We have taken another action:',
  noAffectedDevices: 'We do not have any affected devices.',
  query: 'We have a query:',
  returnedLines: 'Returned devices',
  destroyedLines: 'Destroyed devices',
  lineColumns: ['Lot or serial number', 'Quantity', 'Date'],
  signature: 'Signed by',
  name: 'Name',
  signedOn: 'Date of the reply',
  returnTo: '4. Return the reply to',
  returnEmail: 'E-mail for the reply',
  helpline: 'Customer helpline',
  post: 'Postal address',
  portal: 'Web portal',
  fax: 'Fax number',
  deadline: 'Reply by',
  blank: '-',
  missing: '[missing]',
  noReceipt: 'Confirmation that the safety notice was received and read',
  noOutcome: 'What was done with affected devices',
};

export const replyFormTexts: { readonly [L in Language]: ReplyFormTexts } = { sv, en };
