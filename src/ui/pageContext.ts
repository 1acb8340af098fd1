import * as React from 'react';
import type { LocalDate } from '../domain/time';
import type { Language } from '../text/language';
import type { PageTexts } from '../text/pageTexts';
import type { Me, NoticesReader, ServiceCommands } from '../application/noticePages';

/** What every part of the page may reach: lists, service, words, and who looks. */
export interface Page {
  readonly reader: NoticesReader;
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

const Context = React.createContext<Page | undefined>(undefined);
export const PageProvider = Context.Provider;

/** The page a component is on. */
export function usePage(): Page {
  return React.useContext(Context)!;
}
