import { zipSync } from 'fflate';
import {
  manifestFile,
  type PublicCopy,
  type PublicFiles,
} from '../../src/application/publicDocuments';
import { pageOf } from './publicDocumentPage';
import type { PublicSite } from './publicFrame';
import { manifestIn } from './publicManifest';

const atATime = 8;
// The same material gives the same file, whenever it is packed.
const packedOn = new Date('2000-01-01T00:00:00');

/** The public material as it lies in its place, packed into one file; undefined before anything was put there. */
export async function packedMaterial(
  files: Pick<PublicFiles, 'read'>,
): Promise<Uint8Array | undefined> {
  const content = await files.read(manifestFile);
  const manifest = manifestIn(content);
  if (!content || !manifest) return undefined;
  const packed: { [name: string]: Uint8Array } = { [manifestFile]: content };
  const names = Object.keys(manifest.files);
  for (let start = 0; start < names.length; start += atATime) {
    const some = names.slice(start, start + atATime);
    const contents = await Promise.all(some.map((name) => files.read(name)));
    contents.forEach((one, index) => {
      if (one) packed[some[index] ?? ''] = one;
    });
  }
  return zipSync(packed, { mtime: packedOn });
}

/** The public copy of a document as it lies there now (GD-10); undefined when there is none. */
export async function publicCopyOf(
  number: string,
  files: Pick<PublicFiles, 'read'>,
  { address }: PublicSite,
): Promise<PublicCopy | undefined> {
  const manifest = manifestIn(await files.read(manifestFile));
  const entry = manifest?.documents.find((one) => one.number === number);
  if (!entry) return undefined;
  const { edition, publishedOn, withdrawn } = entry;
  return {
    ...{ edition, publishedOn },
    ...(withdrawn ? { withdrawnOn: withdrawn.on } : {}),
    ...(address === undefined ? {} : { address: encodeURI(`${address}${pageOf(number)}`) }),
  };
}
