import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';

/** A database as it was before there were folders and versions: a library with one file, a list with a recycled item. */
function makeOlder(file: string): void {
  const database = new Database(file);
  const columns = `id INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT NOT NULL, version INTEGER NOT NULL,
    created TEXT NOT NULL, modified TEXT NOT NULL, author INTEGER NOT NULL, editor INTEGER NOT NULL,
    attachments INTEGER NOT NULL DEFAULT 0, "c_Title" TEXT`;
  const time = '2025-01-02T03:04:05Z';
  database.exec(`
    CREATE TABLE sp_lists (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
      title_folded TEXT NOT NULL UNIQUE, url_name TEXT NOT NULL, url_folded TEXT NOT NULL UNIQUE,
      entity_name TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL,
      item_count INTEGER NOT NULL DEFAULT 0, items_modified TEXT, items_deleted TEXT, properties TEXT NOT NULL);
    CREATE TABLE sp_fields (position INTEGER PRIMARY KEY AUTOINCREMENT, list INTEGER NOT NULL, id TEXT NOT NULL,
      internal_name TEXT NOT NULL, title TEXT NOT NULL, type TEXT NOT NULL, expression TEXT NOT NULL,
      properties TEXT NOT NULL, UNIQUE (list, internal_name), UNIQUE (list, id));
    CREATE TABLE sp_files (list INTEGER NOT NULL, item INTEGER NOT NULL, name TEXT NOT NULL,
      name_folded TEXT NOT NULL, unique_id TEXT NOT NULL UNIQUE, content BLOB NOT NULL,
      PRIMARY KEY (list, item), UNIQUE (list, name_folded));
    CREATE TABLE sp_recycle_bin (id TEXT PRIMARY KEY, list INTEGER NOT NULL, item INTEGER NOT NULL,
      row TEXT NOT NULL, deleted TEXT NOT NULL, deleted_by INTEGER NOT NULL);
    INSERT INTO sp_lists VALUES (1, 'a0000000-0000-4000-8000-000000000001', 'Filer', 'filer', 'Filer', 'filer',
      'Filer', '${time}', '${time}', 1, '${time}', NULL, '{"BaseTemplate":101,"EnableVersioning":true}');
    INSERT INTO sp_lists VALUES (2, 'a0000000-0000-4000-8000-000000000002', 'Rader', 'rader', 'Rader', 'rader',
      'RaderList', '${time}', '${time}', 0, '${time}', NULL, '{"BaseTemplate":100,"EnableVersioning":true}');
    CREATE TABLE sp_items_1 (${columns});
    CREATE TABLE sp_items_2 (${columns});
    INSERT INTO sp_items_1 VALUES (1, 'b0000000-0000-4000-8000-000000000001', 3, '${time}', '${time}', 1, 1, 0, 'Förr');
    INSERT INTO sp_files VALUES (1, 1, 'Gammal.txt', 'gammal.txt', 'c0000000-0000-4000-8000-000000000001',
      CAST('gammalt' AS BLOB));
    INSERT INTO sp_recycle_bin VALUES ('d0000000-0000-4000-8000-000000000001', 2, 7,
      '{"id":7,"guid":"b0000000-0000-4000-8000-000000000002","version":1,"created":"${time}","modified":"${time}","author":1,"editor":1,"attachments":0,"c_Title":"Slängd"}',
      '${time}', 1);
  `);
  const field = database.prepare(
    'INSERT INTO sp_fields (list, id, internal_name, title, type, expression, properties) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  for (const list of [1, 2]) {
    field.run(list, '1d22ea11-1e32-424e-89ab-9fedbadb6ce1', 'ID', 'ID', 'Counter', 'id', '{}');
    field.run(
      ...[list, 'fa564e0f-0c70-4ab9-b863-0177e6ddd247', 'Title', 'Title', 'Text'],
      ...['"c_Title"', '{}'],
    );
  }
  const name = '(SELECT f.name FROM sp_files f WHERE f.list = 1 AND f.item = sp_items_1.id)';
  field.run(
    ...[1, '8553196d-ec8d-4564-9861-3dbe931050c8', 'FileLeafRef', 'Name', 'File', name, '{}'],
  );
  database.close();
}

describe('A data folder from before there were folders and versions', () => {
  let folder: string;
  let sharePoint: RunningSharePoint;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sharepoint-'));
    const file = join(folder, 'tenant.sqlite');
    makeOlder(file);
    const first = await runningSharePoint(file);
    await first.stop();
    sharePoint = await runningSharePoint(file);
  });
  afterAll(async () => {
    await sharePoint.stop();
    rmSync(folder, { recursive: true });
  });

  it('opens with its files and their versions', async () => {
    const { web } = sharePoint.as('app');
    const old = web.getFileById('c0000000-0000-4000-8000-000000000001');
    expect(await old()).toMatchObject({ Name: 'Gammal.txt', UIVersionLabel: '3.0', Length: '7' });
    expect(await old.getText()).toBe('gammalt');
    const items = await web.lists.getByTitle('Filer').items.select('FileRef', 'Title')();
    expect(items).toMatchObject([{ FileRef: '/sites/prov/Filer/Gammal.txt', Title: 'Förr' }]);
    await old.setContent('nytt');
    expect(await old.versions.getById(1536).getText()).toBe('gammalt');
  });

  it('gives back what lay in its recycle bin', async () => {
    const bin = "web/recycleBin('d0000000-0000-4000-8000-000000000001')";
    await sharePoint.send(`${bin}/restore()`, { method: 'POST' });
    const rows = sharePoint.as('app').web.lists.getByTitle('Rader').items.select('Id', 'Title');
    expect(await rows()).toMatchObject([{ Id: 7, Title: 'Slängd' }]);
  });
});
