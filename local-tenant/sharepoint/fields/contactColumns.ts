/** The site columns of a contact: of the stock content type, and of a list of contacts. */
export const contactColumns: readonly string[] = [
  'FirstName',
  'FullName',
  'Email',
  'Company',
  'JobTitle',
  'WorkPhone',
  'HomePhone',
  'CellPhone',
  'WorkFax',
  'WorkAddress',
  'WorkCity',
  'WorkState',
  'WorkZip',
  'WorkCountry',
  'WebPage',
  'Comments',
];
