/** The table of views. A list that nobody has given views has the one it is born with, which is not stored. */
export const viewTable = `
  CREATE TABLE IF NOT EXISTS sp_views (
    position INTEGER PRIMARY KEY AUTOINCREMENT, list INTEGER NOT NULL, id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL, page TEXT NOT NULL, is_default INTEGER NOT NULL, owner INTEGER,
    fields TEXT NOT NULL, query TEXT NOT NULL, settings TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS sp_views_by_list ON sp_views (list);
`;
