import type { PageModel } from '../pageModel';
import { loadModule } from './amd';
import { legacyPageContextOf, pageContextOf } from './pageContext';
import { provideTokens } from './tokenProvider';

/** Members of Microsoft's 1.23.2 runtime that the host calls; the underscored ones are its own business, hence the exact version. */
interface CoreLibrary {
  readonly _SPFlight: {
    initialize(flights: readonly string[]): void;
    initializeEcs(ecs: object): void;
  };
  readonly _SPKillSwitch: { initialize(switches: object): void };
  readonly DisplayMode: { readonly Read: number };
  readonly ServiceScope: { startNewRoot(): Scope };
}

export interface Scope {
  createDefaultAndProvide(key: unknown): Service;
  finish(): void;
}

interface Service {
  initialize(context: object, legacy: object): void;
}

export interface ThemeProvider {
  _setTheme(theme: object): void;
}

interface Component {
  readonly ThemeProvider: {
    readonly serviceKey: unknown;
    new (scope: Scope, theme: object): ThemeProvider;
  };
}

export interface WebPart {
  _internalInitialize(context: object, fromPersisted: boolean, mode: number): void;
  _internalDeserialize(saved: object): void;
  _internalFirstTimeRender(): Promise<unknown>;
  _internalDispose(): void;
}

export interface Runtime {
  readonly scope: Scope;
  readonly themeProvider: ThemeProvider;
  readonly readMode: number;
  readonly WebPartContext: new (parameters: object) => object;
}

type ProvidingScope = Scope & { provide(key: unknown, service: unknown): void };

/** Starts Microsoft's runtime the way SharePoint's page does: no flights, one root scope with page, tokens and theme. */
export const startRuntime = async (model: PageModel, theme: object): Promise<Runtime> => {
  const [core, pages, http, component, webPartBase] = await Promise.all([
    loadModule<CoreLibrary>('@microsoft/sp-core-library'),
    loadModule<{ readonly PageContext: { readonly serviceKey: unknown } }>(
      '@microsoft/sp-page-context',
    ),
    loadModule<Parameters<typeof provideTokens>[0]>('@microsoft/sp-http-base'),
    loadModule<Component>('@microsoft/sp-component-base'),
    loadModule<{ readonly WebPartContext: Runtime['WebPartContext'] }>(
      '@microsoft/sp-webpart-base',
    ),
  ]);
  core._SPFlight.initialize([]);
  core._SPFlight.initializeEcs({});
  core._SPKillSwitch.initialize({});

  const scope = core.ServiceScope.startNewRoot() as ProvidingScope;
  const context = scope.createDefaultAndProvide(pages.PageContext.serviceKey);
  const themeProvider = new component.ThemeProvider(scope, theme);
  scope.provide(component.ThemeProvider.serviceKey, themeProvider);
  scope.finish();
  context.initialize(pageContextOf(model), legacyPageContextOf(model));
  provideTokens(http);
  const { WebPartContext } = webPartBase;
  return { scope, themeProvider, readMode: core.DisplayMode.Read, WebPartContext };
};
