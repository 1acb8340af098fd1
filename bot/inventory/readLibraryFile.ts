import type { jobThreads } from '../threads/jobThreads';
import type { ExportLimits } from './exportLimits';
import type { ExportSource } from './exportSource';
import type { InventoryAnswer, InventoryJob } from './inventoryJob';
import type { InventoryLibrary, LibraryFile } from './inventoryLibrary';
import { refusalOf } from './libraryEntry';
import type { ReadExport, ReadProgress } from './tableReader';

/** The thread that reads files. */
export type ReadingThread = Pick<
  ReturnType<typeof jobThreads<InventoryJob, InventoryAnswer, ReadProgress>>,
  'run' | 'close'
>;

/** How files are fetched and read. */
export interface FileReading {
  readonly library: InventoryLibrary;
  readonly sources: readonly ExportSource[];
  readonly limits: ExportLimits;
  readonly onProblem: (message: string) => void;
}

// A view of a larger block of memory cannot be handed over without all of the block.
const whole = (content: Uint8Array): Uint8Array =>
  content.byteLength === content.buffer.byteLength ? content : Uint8Array.from(content);

/** Fetches a file and has it read in the thread. Resolves in every case: with a table or a refusal. */
export async function readLibraryFile(
  { library, sources, limits, onProblem }: FileReading,
  thread: ReadingThread,
  file: LibraryFile,
  onProgress: (progress: ReadProgress) => void,
): Promise<ReadExport> {
  const most = Math.max(limits.textBytes, limits.workbookBytes);
  if (file.size > most) {
    return { refusal: { code: 'export/too-large', size: file.size, most } };
  }
  try {
    const content = whole(await library.content(file.id));
    const job = { kind: 'read', name: file.name, content, sources, limits } as const;
    const outcome = await thread.run(job, [content.buffer as ArrayBuffer], onProgress);
    if ('answer' in outcome && outcome.answer.kind === 'read') return outcome.answer;
    if ('answer' in outcome) return { refusal: { code: 'export/damaged' } };
    onProblem(`${file.name}: ${outcome.failure.reason}, ${outcome.failure.detail}`);
    return { refusal: refusalOf(outcome.failure, limits) };
  } catch (error) {
    onProblem(`${file.name}: ${String(error)}`);
    return { refusal: { code: 'export/unavailable' } };
  }
}
