import * as React from 'react';
import type { DocumentCapabilities, DocumentWorkReader } from '../../application/documentWorkPages';
import { type ShellValue, useShell } from '../shell/shellContext';
import type { GoTo } from './useWorkRoute';

interface Work {
  readonly reader: DocumentWorkReader;
  readonly capabilities: DocumentCapabilities;
  readonly go: GoTo;
}

const Context = React.createContext<Work | undefined>(undefined);
export const WorkProvider = Context.Provider;

/** What a part of the page where documents are worked on may reach. */
export function useWork(): ShellValue & Work {
  const work = React.useContext(Context);
  if (!work) throw new TypeError('A part of the page is shown outside of it.');
  return { ...useShell(), ...work };
}
