import type {
  ExportReport,
  InventoryNotReady,
  InventoryReport,
} from '../../src/domain/matching/exportReport';
import type { LibraryFile } from './inventoryLibrary';
import { isSameVersion, type LibraryEntry, waitingEntry } from './libraryEntry';

const isUnderWay = ({ state }: ExportReport): boolean => state === 'waiting' || state === 'reading';

/** What is known of each file of the library. */
export function libraryEntries() {
  const entries = new Map<string, LibraryEntry>();
  const all = (): LibraryEntry[] => [...entries.values()];
  const sum = (of: (report: ExportReport) => number): number =>
    all().reduce((total, { report }) => total + of(report), 0);

  return {
    all,
    /** Changes what is told of a file that is still there. */
    tell(id: string, change: Partial<ExportReport>): void {
      const entry = entries.get(id);
      if (entry) entries.set(id, { ...entry, report: { ...entry.report, ...change } });
    },
    /** Notes that a table of the file is searched, or is no longer. */
    setHeld(id: string, held: LibraryEntry['held']): void {
      const entry = entries.get(id);
      if (entry) {
        entries.set(id, { file: entry.file, report: entry.report, ...(held ? { held } : {}) });
      }
    },
    /** Takes in a listing: new and changed files wait to be read. Gives the entries of files that are gone. */
    update(files: readonly LibraryFile[]): readonly LibraryEntry[] {
      const gone = all().filter(({ file }) => !files.some(({ id }) => id === file.id));
      gone.forEach(({ file }) => entries.delete(file.id));
      for (const file of files) {
        const known = entries.get(file.id);
        // When the newest export is taken away, the one before it counts again.
        const isBack =
          known?.report.state === 'replaced' &&
          gone.some(({ held }) => held?.source === known.report.source);
        if (!known || isBack || !isSameVersion(known.file, file)) {
          entries.set(file.id, waitingEntry(file, known?.held));
        }
      }
      return gone;
    },
    /** Everything waits again: no table is held. */
    startOver: (): void => all().forEach(({ file }) => entries.set(file.id, waitingEntry(file))),
    heldIds: (): string[] => all().flatMap(({ file, held }) => (held ? [file.id] : [])),
    heldRows: (): number => all().reduce((total, { held }) => total + (held?.rows ?? 0), 0),
    /** Files that a search does not see, or not as they are now. */
    unreadFiles: (): string[] =>
      all().flatMap(({ report }) =>
        report.state === 'refused' || isUnderWay(report) ? [report.file] : [],
      ),
    report: (isReady: boolean): InventoryReport => ({
      isReady,
      files: all().map(({ report }) => report),
    }),
    notReady: (): InventoryNotReady => ({
      code: 'inventory/being-read',
      rows: sum(({ rows }) => rows),
      about: sum((report) =>
        isUnderWay(report) ? Math.max(report.about ?? 0, report.rows) : report.rows,
      ),
    }),
  };
}
