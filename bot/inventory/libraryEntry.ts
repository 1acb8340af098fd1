import type { ExportRefusal, ExportReport } from '../../src/domain/matching/exportReport';
import type { JobFailure } from '../threads/jobThreads';
import type { ExportLimits } from './exportLimits';
import type { LibraryFile } from './inventoryLibrary';

/** A file of the library; `held` is the table of it that is searched, perhaps of an earlier version. */
export interface LibraryEntry {
  readonly file: LibraryFile;
  readonly report: ExportReport;
  readonly held?: { readonly source: string; readonly rows: number };
}

// A row of text is some hundred bytes, one of a packed workbook some sixty.
const estimatedRows = ({ name, size }: LibraryFile): number =>
  Math.ceil(size / (/\.xlsx$/i.test(name) ? 60 : 100));

/** A file that is there, new or changed, and not read yet. An earlier version stays searchable meanwhile. */
export const waitingEntry = (file: LibraryFile, held?: LibraryEntry['held']): LibraryEntry => ({
  file,
  report: {
    file: file.name,
    modified: file.modified,
    state: 'waiting',
    rows: 0,
    about: estimatedRows(file),
    warnings: [],
  },
  ...(held ? { held } : {}),
});

export const isSameVersion = (one: LibraryFile, other: LibraryFile): boolean =>
  one.modified === other.modified && one.size === other.size && one.name === other.name;

/** A file that was read but must be read again: it waits, or it could not be fetched the last time. */
export const mustBeRead = ({ report }: LibraryEntry): boolean =>
  report.state === 'waiting' || report.refusal?.code === 'export/unavailable';

/** Why a file gave no table when the thread that read it was ended. */
export function refusalOf({ reason }: JobFailure, limits: ExportLimits): ExportRefusal {
  if (reason === 'timed-out') return { code: 'export/timed-out', seconds: limits.secondsPerFile };
  return { code: reason === 'too-large' ? 'export/too-much-memory' : 'export/damaged' };
}
