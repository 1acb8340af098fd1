interface Define {
  (name: string, dependencies: readonly string[], make: (...modules: never[]) => unknown): void;
}

declare const define: Define;

/** What was asked of a stand-in that it does not have; the page's tests require it to stay empty. */
export const missedMembers: string[] = [];

const silent = new Set<PropertyKey>(['then', 'default', 'toJSON']);

/** An object that throws at any member nobody thought of, instead of answering `undefined`. */
export const loud = <T extends object>(name: string, members: T): T =>
  new Proxy(members, {
    get: (target, key) => {
      if (key === '__esModule') return true;
      if (key in target || typeof key === 'symbol' || silent.has(key)) {
        return Reflect.get(target, key) as unknown;
      }
      missedMembers.push(`${name}.${key}`);
      throw new Error(`The local tenant has no ${name}.${key}: it is not published on npm.`);
    },
  });

/** An object of which every member is a function that does nothing: for loggers. */
export const quiet = <T extends object>(members: T): T =>
  new Proxy(members, {
    get: (target, key) => (key in target ? (Reflect.get(target, key) as unknown) : () => undefined),
  });

/** Registers a stand-in for a module of Microsoft's that is not published. */
export const standIn = <D extends readonly unknown[] = []>(
  name: string,
  make: (...modules: D) => object,
  dependencies: readonly string[] = [],
): void =>
  define(name, dependencies, (...modules: never[]) =>
    loud(name, make(...(modules as unknown as D))),
  );
