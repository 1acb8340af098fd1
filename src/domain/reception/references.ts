/** A reference without what people write differently: `fsn 2026/014 ` is `FSN2026014`. Undefined when it identifies nothing. */
export function plainReference(reference: string): string | undefined {
  const plain = reference
    .slice(0, 80)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return plain.length >= 4 && /\d/.test(plain) ? plain : undefined;
}

/** A reference parted from the mark of its edition (`FSN-2026-014-U1`, `MDA/2020/001R2`, `FSN 17 rev B`). */
export interface ReferenceEdition {
  readonly stem: string;
  /** 0 for the first edition. */
  readonly edition: number;
}

const edition =
  /(?:[-_/. ](?:U|UPD|UPDATE|V|VER|VERSION|R|REV|REVISION|UTG|UTGÅVA|UPPDATERING)[-_/. ]?(\d{1,2}|[A-H])|(?<=\d)R(\d)|[-_/. ](?:REV|VERSION|REVISION|UPDATE|UPPDATERING))$/u;

/** The stem of a reference and its edition. */
export function editionOf(reference: string): ReferenceEdition | undefined {
  const written = reference.slice(0, 80).trim().toUpperCase();
  const found = edition.exec(written);
  const stem = plainReference(found ? written.slice(0, found.index) : written);
  if (stem === undefined) return undefined;
  if (!found) return { stem, edition: 0 };
  const mark = found[1] ?? found[2] ?? '1';
  return { stem, edition: /\d/.test(mark) ? Number(mark) : mark.charCodeAt(0) - 64 };
}
