import type { Caller } from '../call';
import type { Entity } from '../odata/entity';
import type { Site } from '../site';
import { contentsOf } from '../storage/contents';
import { olderVersions, type StoredVersion } from '../versions/changeVersions';
import type { StoredRow } from '../versions/beginChange';
import { fileEditLink, filePath, versionLabel } from './fileEntity';
import { versionMissing } from './fileRefusals';
import type { PlacedFile } from './storedFile';

function versionEntity(site: Site, placed: PlacedFile, version: StoredVersion): Entity {
  const row = JSON.parse(version.row) as StoredRow;
  const path = filePath(site, placed);
  const { content } = version;
  const length = content === null ? 0 : contentsOf(site.database).length(content);
  const number = version.uiVersion;
  return {
    type: 'SP.FileVersion',
    editLink: `${fileEditLink(path)}/Versions(${number})`,
    related: { CreatedBy: () => site.users.byId(Number(row['editor'])) ?? null },
    properties: {
      CheckInComment: version.comment ?? '',
      Created: String(row['modified']),
      ExpirationDate: null,
      ID: number,
      IsCurrentVersion: false,
      Length: String(length),
      Size: length,
      Url: `_vti_history/${number}/${path.slice(site.path.length + 1)}`,
      VersionLabel: versionLabel(number),
    },
  };
}

/** The older versions of a file, the oldest first; the current one is the file itself. */
export const fileVersionEntities = (
  site: Site,
  placed: PlacedFile,
  caller: Caller,
): readonly Entity[] =>
  olderVersions(site, placed.library, placed.file.item, caller).map((version) =>
    versionEntity(site, placed, version),
  );

const versionAt = (
  site: Site,
  { library, file }: PlacedFile,
  number: number,
  caller: Caller,
): StoredVersion => {
  const version = olderVersions(site, library, file.item, caller).find(
    ({ uiVersion }) => uiVersion === number,
  );
  if (version === undefined) throw versionMissing();
  return version;
};

/** An older version of a file. */
export const fileVersionEntity = (
  site: Site,
  placed: PlacedFile,
  number: number,
  caller: Caller,
): Entity => versionEntity(site, placed, versionAt(site, placed, number, caller));

/** The bytes of an older version of a file. */
export function fileVersionContent(
  site: Site,
  placed: PlacedFile,
  number: number,
  caller: Caller,
): Buffer {
  const { content } = versionAt(site, placed, number, caller);
  return content === null ? Buffer.alloc(0) : contentsOf(site.database).read(content);
}
