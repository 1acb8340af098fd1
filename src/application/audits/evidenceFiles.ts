import type { FrozenFile } from '../../domain/audits/evidence';

/** Frozen copies of files, each under the SHA-256 of its bytes. */
export interface EvidenceFiles {
  /** Keeps a copy and gives what names it; the same bytes are kept once. */
  keep(name: string, content: Uint8Array): Promise<FrozenFile>;
  /** Whether the copy is there. */
  has(sha256: string): Promise<boolean>;
  /** The copy; a fault when it is not there or is no longer what was kept. */
  read(sha256: string): Promise<Uint8Array>;
}
