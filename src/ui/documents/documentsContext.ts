import * as React from 'react';
import type { DocumentsReader } from '../../application/documentPages';
import { documentPageTexts } from '../../text/pages/documentPageTexts';
import { type ShellValue, useShell } from '../shell/shellContext';
import type { OwnDocumentsControl } from './ownDocuments';
import type { DocumentRoute } from './useDocumentRoute';

/** What every part of the page of governing documents may reach. */
export interface DocumentsPage {
  readonly reader: DocumentsReader;
  readonly own: OwnDocumentsControl;
  readonly go: (route: DocumentRoute, replace?: boolean) => void;
  /** The title of a document, where the index knows its number. */
  readonly titleOf: (number: string) => string | undefined;
  /** The name of an administration; its key until the name is known. */
  readonly unitName: (key: string) => string;
}

const nowhere: DocumentsPage = {
  reader: {
    pagesPath: '',
    searchIndex: () => Promise.resolve(undefined),
    document: () => Promise.resolve(undefined),
    sections: () => Promise.resolve([]),
    relations: () => Promise.resolve([]),
    unitNames: () => Promise.resolve(new Map()),
    texts: () => Promise.resolve(new Map()),
  },
  own: {
    own: { favourites: [], recent: [], editions: {} },
    toggleFavourite: () => undefined,
    remember: () => undefined,
  },
  go: () => undefined,
  titleOf: () => undefined,
  unitName: (key) => key,
};
const Context = React.createContext<DocumentsPage>(nowhere);
export const DocumentsProvider = Context.Provider;

type Words = (typeof documentPageTexts)['sv'];

/** The page a component is on, with its words. */
export function useDocuments(): DocumentsPage & ShellValue & { readonly words: Words } {
  const page = React.useContext(Context);
  const shell = useShell();
  return { ...shell, ...page, words: documentPageTexts[shell.language] };
}
