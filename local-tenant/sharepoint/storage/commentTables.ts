/** What people have said about items, and who likes an item (`comment` 0) or what was said. */
export const commentTables = `
  CREATE TABLE IF NOT EXISTS sp_comments (
    list INTEGER NOT NULL, item INTEGER NOT NULL, id INTEGER NOT NULL, parent INTEGER NOT NULL,
    author INTEGER NOT NULL, created TEXT NOT NULL, body TEXT NOT NULL, mentions TEXT,
    PRIMARY KEY (list, item, id));
  CREATE TABLE IF NOT EXISTS sp_likes (
    list INTEGER NOT NULL, item INTEGER NOT NULL, comment INTEGER NOT NULL, user INTEGER NOT NULL,
    PRIMARY KEY (list, item, comment, user));
`;
