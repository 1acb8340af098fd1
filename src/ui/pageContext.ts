import * as React from 'react';
import type { NoticesReader } from '../application/noticePages';
import { type ShellValue, useShell } from './shell/shellContext';

/** What a part of the safety notices' page may reach: the shell, and the lists. */
export interface Page extends ShellValue {
  readonly reader: NoticesReader;
}

const Context = React.createContext<NoticesReader | undefined>(undefined);
export const ReaderProvider = Context.Provider;

/** The page a component is on. */
export function usePage(): Page {
  return { ...useShell(), reader: React.useContext(Context)! };
}
