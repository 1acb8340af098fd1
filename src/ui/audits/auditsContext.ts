import * as React from 'react';
import type { AuditDesk, AuditsReader } from '../../application/audits/auditPages';
import type { GoTo, Place } from '../hooks/usePlace';
import { type ShellValue, useShell } from '../shell/shellContext';

interface Audits {
  readonly reader: AuditsReader;
  readonly place: Place;
  readonly go: GoTo;
  readonly desk: AuditDesk;
}

const Context = React.createContext<Audits | undefined>(undefined);
export const AuditsProvider = Context.Provider;

/** What a part of the page of audits may reach. */
export function useAudits(): ShellValue & Audits {
  const audits = React.useContext(Context);
  if (!audits) throw new TypeError('A part of the page is shown outside of it.');
  return { ...useShell(), ...audits };
}
