/** The table of content types: those of webs, and those of lists that have others than they were born with. */
export const contentTypeTable = `
  CREATE TABLE IF NOT EXISTS sp_content_types (
    position INTEGER PRIMARY KEY AUTOINCREMENT, web INTEGER NOT NULL, list INTEGER NOT NULL,
    id TEXT NOT NULL, document TEXT NOT NULL, UNIQUE (web, list, id));
`;
