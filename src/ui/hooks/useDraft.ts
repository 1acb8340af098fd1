import * as React from 'react';

/** What is half-written on a page, by the name of its form. */
export type Drafts = Map<string, unknown>;

const Context = React.createContext<Drafts | undefined>(undefined);

/** Keeps what is typed on a page while its tabs come and go; it goes with the page. */
export const DraftsProvider = Context.Provider;

/** The drafts of the page a component is on. */
export const useDrafts = (): Drafts => React.useContext(Context)!;

/**
 * State that outlives the tab it is typed on, until it is forgotten: its value, what changes it, and what forgets it. Until
 * it is changed it is what it begins with.
 */
export function useDraft<T>(
  name: string,
  beginning: T,
): readonly [T, (change: React.SetStateAction<T>) => void, () => void] {
  const drafts = useDrafts();
  const [, drawAgain] = React.useReducer((times: number) => times + 1, 0);
  const isShown = React.useRef(true);
  React.useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const valueNow = (): T => (drafts.has(name) ? (drafts.get(name) as T) : beginning);
  const draw = (): void => {
    if (isShown.current) drawAgain();
  };
  return [
    valueNow(),
    (change) => {
      drafts.set(
        name,
        typeof change === 'function' ? (change as (before: T) => T)(valueNow()) : change,
      );
      draw();
    },
    () => {
      drafts.delete(name);
      draw();
    },
  ];
}
