import type { AmdModules } from '../amdModules';

interface Require {
  (
    names: readonly string[],
    loaded: (...modules: unknown[]) => void,
    failed: (error: unknown) => void,
  ): void;
  config(settings: object): void;
}

declare const requirejs: Require;

/** Tells RequireJS where everything is. */
export const configureModules = ({ paths, map }: AmdModules): void =>
  requirejs.config({ baseUrl: '/', waitSeconds: 60, paths, map });

/** Loads one module; the caller knows what it exports. */
export const loadModule = <T>(name: string): Promise<T> =>
  new Promise((resolve, reject) => {
    requirejs([name], (loaded) => resolve(loaded as T), reject);
  });
