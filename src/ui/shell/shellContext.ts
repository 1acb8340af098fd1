import * as React from 'react';
import type { Me, ServiceCommands } from '../../application/noticePages';
import type { LocalDate } from '../../domain/time';
import type { Language } from '../../text/language';
import type { PageTexts } from '../../text/pageTexts';

/** What every part of a page may reach: service, words, and who looks. */
export interface ShellValue {
  readonly commands: ServiceCommands;
  readonly language: Language;
  readonly texts: PageTexts;
  /** Absent until the service has answered, and when it does not. */
  readonly me: Me | undefined;
  readonly today: LocalDate;
  readonly newId: () => string;
  /** Says something to those who do not see what changed. */
  readonly announce: (sentence: string) => void;
}

const Context = React.createContext<ShellValue | undefined>(undefined);
export const ShellProvider = Context.Provider;

/** The shell a component is in. */
export const useShell = (): ShellValue => React.useContext(Context)!;
