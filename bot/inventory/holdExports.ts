import type { JobOutcome } from '../threads/jobThreads';
import { buffersOf, type ExportTable } from './exportTable';
import type { InventoryAnswer, InventoryJob } from './inventoryJob';
import { libraryEntries } from './libraryEntries';
import { type LibraryEntry, mustBeRead } from './libraryEntry';
import { type FileReading, type ReadingThread, readLibraryFile } from './readLibraryFile';

interface HoldOptions extends FileReading {
  /** Asks the thread that holds the tables. */
  readonly hold: (
    job: InventoryJob,
    transfer?: readonly ArrayBuffer[],
  ) => Promise<JobOutcome<InventoryAnswer>>;
  readonly startReading: () => ReadingThread;
}

const newestFirst = (one: LibraryEntry, other: LibraryEntry): number =>
  other.file.modified.localeCompare(one.file.modified);

/** Keeps the searching thread's tables in step with the files of the library, and knows how each file fared. */
export function holdExports(options: HoldOptions) {
  const { library, sources, limits, hold, onProblem } = options;
  const entries = libraryEntries();
  let isReady = false;
  let isClosed = false;
  let running: Promise<void> | undefined;

  async function drop(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await hold({ kind: 'drop', ids });
  }

  async function replace(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      entries.setHeld(id, undefined);
      entries.tell(id, { state: 'replaced', rows: 0 });
    }
    await drop(ids);
  }

  /** Holds a table, unless its source wants only the newest file and a newer one is held. */
  async function keep({ file }: LibraryEntry, table: ExportTable): Promise<void> {
    const { source, kind, rows } = table;
    const rivals = entries
      .all()
      .filter(({ held, file: { id } }) => held?.source === source && id !== file.id);
    const onlyNewest = sources.find((one) => one.source === source)?.files === 'newest';
    entries.tell(file.id, { source, kind });
    if (onlyNewest && rivals.some((rival) => rival.file.modified > file.modified)) {
      return replace([file.id]);
    }
    const exported = file.modified;
    const outcome = await hold(
      { kind: 'hold', id: file.id, file: file.name, exported, table },
      buffersOf(table),
    );
    if ('failure' in outcome) {
      forget(outcome.failure.detail);
      // The others are read again; this one waits until it is changed, or it would end the thread for ever.
      const refusal = { code: 'export/too-much-memory' } as const;
      return entries.tell(file.id, { state: 'refused', refusal });
    }
    entries.setHeld(file.id, { source, rows });
    entries.tell(file.id, { state: 'searched', rows });
    return onlyNewest ? replace(rivals.map((rival) => rival.file.id)) : undefined;
  }

  async function read(entry: LibraryEntry, thread: ReadingThread): Promise<void> {
    const { id } = entry.file;
    const ownRows = entry.held?.rows ?? 0;
    const rows = limits.rows - entries.heldRows() + ownRows;
    entries.tell(id, { state: 'reading' });
    const reading = { ...options, limits: { ...limits, rows } };
    const outcome = await readLibraryFile(reading, thread, entry.file, (at) =>
      entries.tell(id, at),
    );
    if ('refusal' in outcome) {
      const { refusal } = outcome;
      return entries.tell(id, { state: 'refused', refusal, rows: ownRows });
    }
    entries.tell(id, { warnings: outcome.warnings });
    return keep(entry, outcome.table);
  }

  async function look(): Promise<void> {
    const files = (await library.files()).filter(({ name }) => !name.startsWith('~$'));
    await drop(entries.update(files).map(({ file }) => file.id));
    const waiting = entries.all().filter(mustBeRead).sort(newestFirst);
    if (waiting.length > 0) {
      const thread = options.startReading();
      try {
        for (const entry of waiting) if (!isClosed) await read(entry, thread);
      } finally {
        await thread.close();
      }
    }
    isReady = !entries.all().some(({ report }) => report.state === 'waiting');
  }

  function refresh(): Promise<void> {
    running ??= look().finally(() => (running = undefined));
    return running;
  }

  /** The searching thread has lost its tables: everything is read again. */
  function forget(why: string): void {
    isReady = false;
    onProblem(`The tables of the inventory are lost: ${why}`);
    entries.startOver();
    if (isClosed) return;
    // What is under way ends first: its own tables may be among the lost.
    const again = (running ?? Promise.resolve()).then(refresh);
    again.catch((error: unknown) => onProblem(String(error)));
  }

  return {
    refresh,
    forget,
    isReady: (): boolean => isReady,
    entries,
    close(): void {
      isClosed = true;
    },
  };
}
