import * as React from 'react';
import type { LsgReaders } from '../../application/lsgPages';
import type { GoTo, Place } from '../hooks/usePlace';
import { type ShellValue, useShell } from '../shell/shellContext';

interface Lsg {
  readonly readers: LsgReaders;
  readonly place: Place;
  readonly go: GoTo;
}

const Context = React.createContext<Lsg | undefined>(undefined);
export const LsgProvider = Context.Provider;

/** What a part of the page of a collaboration group may reach. */
export function useLsg(): ShellValue & Lsg {
  const lsg = React.useContext(Context);
  if (!lsg) throw new TypeError('A part of the page is shown outside of it.');
  return { ...useShell(), ...lsg };
}
