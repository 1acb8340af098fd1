import { readFile } from 'node:fs/promises';
import { refusalText } from '../src/text/refusalTexts';
import { fileCommand, notRead } from './fileCommand';
import { routineReader } from './reading/readRoutineFile';

/** The command `import-routine`: governing documents in, one line of JSON a file out. */
fileCommand('import-routine', () => {
  const { read, close } = routineReader();
  return {
    close,
    read: async (file) => {
      try {
        const found = await read(await readFile(file));
        return 'code' in found
          ? { file, code: found.code, error: refusalText(found, 'en') }
          : { ...found.reading, remarks: found.remarks };
      } catch (error) {
        return { file, error: notRead(error) };
      }
    },
  };
});
