import type { PlacedWebPart } from '../pageModel';
import { loadModule } from './amd';
import type { Runtime, WebPart } from './runtime';
import type { Teams } from './teamsTab';

// WebPartFormFactor: part of a page's canvas, or alone in a tab.
const standard = 0;
const fullSize = 1;

const showFault = (element: HTMLElement, error: unknown): void => {
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'alert');
  sentence.textContent = 'Webbdelen kunde inte visas. Ladda om sidan för att försöka igen.';
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = 'Teknisk beskrivning';
  const stack = document.createElement('pre');
  stack.textContent = error instanceof Error ? String(error.stack ?? error) : String(error);
  details.append(summary, stack);
  element.replaceChildren(sentence, details);
  console.error(error);
};

const statusRenderer = {
  displayLoadingIndicator: () => undefined,
  clearLoadingIndicator: (element: HTMLElement) => element.querySelector('.waiting')?.remove(),
  clearError: (element: HTMLElement) => element.querySelector('[role=alert]')?.remove(),
  renderError: showFault,
};

const elementOf = ({ elementId }: PlacedWebPart): HTMLElement => {
  const element = document.getElementById(elementId);
  if (!element) throw new Error(`The page has no element ${elementId}.`);
  return element;
};

const contextOf = (runtime: Runtime, placed: PlacedWebPart, teams: Teams | undefined): object => {
  const { manifest, instanceId } = placed;
  return new runtime.WebPartContext({
    manifest,
    instanceId,
    parentServiceScope: runtime.scope,
    loggingTag: manifest.alias,
    webPartTag: `WebPart.${manifest.alias}.${instanceId}`,
    host: { onAfterWebPartVisibilityChanged: () => undefined },
    formFactor: teams ? fullSize : standard,
    isPropertyPaneRenderedByWebPart: () => false,
    isPropertyPaneOpen: () => false,
    isContentPanelOpen: () => false,
    requestPropertyPaneAction: () => undefined,
    domElement: elementOf(placed),
    sdks: teams ? { microsoftTeams: teams } : {},
    microsoftTeams: teams,
    statusRenderer,
  });
};

/** Runs a web part through its real life cycle; the element around it says how that went. */
export const runWebPart = async (
  runtime: Runtime,
  placed: PlacedWebPart,
  teams: Teams | undefined,
): Promise<WebPart | undefined> => {
  const { manifest, moduleId, instanceId } = placed;
  const element = elementOf(placed);
  const frame = element.parentElement;
  try {
    const loaded = await loadModule<Record<string, new () => WebPart>>(moduleId);
    const Loaded = loaded[manifest.loaderConfig.exportName ?? 'default'];
    if (!Loaded) throw new Error(`${manifest.alias} does not export a web part.`);
    const webPart = new Loaded();
    webPart._internalInitialize(contextOf(runtime, placed, teams), false, runtime.readMode);
    webPart._internalDeserialize({
      id: manifest.id,
      instanceId,
      title: manifest.preconfiguredEntries?.[0]?.title['default'] ?? manifest.alias,
      dataVersion: '1.0',
      properties: { ...manifest.preconfiguredEntries?.[0]?.properties },
    });
    await webPart._internalFirstTimeRender();
    frame?.setAttribute('data-web-part', 'ready');
    return webPart;
  } catch (error) {
    showFault(element, error);
    frame?.setAttribute('data-web-part', 'error');
    return undefined;
  }
};
