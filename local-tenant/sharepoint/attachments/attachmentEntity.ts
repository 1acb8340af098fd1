import { listEditLink, listPath } from '../lists/listEntity';
import type { Entity } from '../odata/entity';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { statementOn } from '../storage/statement';

/** An attachment as an answer. */
export function attachmentEntity(site: Site, list: List, item: number, name: string): Entity {
  const path = `${listPath(site, list)}/Attachments/${item}/${name}`;
  return {
    type: 'SP.Attachment',
    editLink: `${listEditLink(list)}/Items(${item})/AttachmentFiles('${encodeURIComponent(name.replaceAll("'", "''"))}')`,
    properties: {
      FileName: name,
      FileNameAsPath: { DecodedUrl: name },
      ServerRelativePath: { DecodedUrl: path },
      ServerRelativeUrl: path,
    },
  };
}

/** The attachments of an item, by name. */
export function attachmentEntities(site: Site, list: List, item: number): readonly Entity[] {
  const sql = 'SELECT name FROM sp_attachments WHERE list = ? AND item = ? ORDER BY name_folded';
  const rows = statementOn(site.database, list, sql).all(list.key, item) as {
    readonly name: string;
  }[];
  return rows.map((row) => attachmentEntity(site, list, item, row.name));
}
