import '@pnp/sp/attachments';
import type {
  AssignmentLine,
  OpenQuestionLine,
} from '../../application/assignments/assignmentPages';
import { AppFault, isFault } from '../../application/fault';
import {
  type AssignmentQuestionRow,
  assignmentQuestionsList,
} from '../../lists/assignmentQuestions.list';
import { type AssignmentRow, assignmentsList } from '../../lists/assignments.list';
import { toAssignmentLine, toQuestionLine } from './assignmentLines';
import { savingRows } from './savingRows';
import { itemsOn, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

const mostOpen = 2_000;
const mostOver = 500;
const columns = ['Title', ...Object.keys(assignmentsList.columns)];
const questionColumns = ['Title', ...Object.keys(assignmentQuestionsList.columns)];

/** The rows of assignments and of the questions they raise: written by the service, read newest first; with kept files. */
export function sharePointAssignments(site: SiteLists) {
  const rows = savingRows(site, assignmentsList, 'AssignmentKey');
  const questions = savingRows(site, assignmentQuestionsList, 'QuestionKey');
  const read = async (
    progress: AssignmentRow['Progress'],
    most: number,
  ): Promise<readonly AssignmentLine[]> => {
    try {
      const found = await itemsOn(site, assignmentsList)
        .select(...columns)
        .filter(`Progress eq '${progress}'`)
        .orderBy('Id', false)
        .top(most)<AssignmentRow[]>();
      return found.map(toAssignmentLine);
    } catch (error) {
      throw storeFault('Reading assignments', error);
    }
  };
  const filesOf = async (key: string) => {
    const id = await rows.idOf(key);
    if (id === undefined) throw new AppFault('store/contradiction', `${key} has no row.`);
    return itemsOn(site, assignmentsList).getById(id).attachmentFiles;
  };
  return {
    rows: { save: (some: readonly AssignmentRow[]): Promise<void> => rows.save(some) },
    questions: {
      save: (some: readonly AssignmentQuestionRow[]): Promise<void> => questions.save(some),
    },
    open: (): Promise<readonly AssignmentLine[]> => read('open', mostOpen),
    all: async (): Promise<readonly AssignmentLine[]> =>
      (await Promise.all([read('open', mostOpen), read('over', mostOver)])).flat(),
    async openQuestions(): Promise<readonly OpenQuestionLine[]> {
      try {
        const found = await itemsOn(site, assignmentQuestionsList)
          .select(...questionColumns)
          .filter("Status eq 'open'")
          .orderBy('Id', true)
          .top(mostOpen)<AssignmentQuestionRow[]>();
        return found.map(toQuestionLine);
      } catch (error) {
        throw storeFault('Reading questions of working groups', error);
      }
    },
    /** Keeps a file on the row of an assignment; gives the one that is there when it was kept before. */
    async keepFile(
      key: string,
      name: string,
      write: () => Promise<Uint8Array>,
    ): Promise<Uint8Array> {
      try {
        const files = await filesOf(key);
        const there = await files<{ FileName: string }[]>();
        if (there.some(({ FileName }) => FileName === name))
          return new Uint8Array(await files.getByName(name).getBuffer());
        const content = await write();
        await files.add(name, content as unknown as ArrayBuffer);
        return content;
      } catch (error) {
        throw isFault(error) ? error : storeFault(`Keeping ${name} of ${key}`, error);
      }
    },
    async readFile(key: string, name: string): Promise<Uint8Array> {
      try {
        const files = await filesOf(key);
        return new Uint8Array(await files.getByName(name).getBuffer());
      } catch (error) {
        throw isFault(error) ? error : storeFault(`Reading ${name} of ${key}`, error);
      }
    },
  };
}
