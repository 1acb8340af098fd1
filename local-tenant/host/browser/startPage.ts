import { model } from './pageSettings';
import { initializeIcons } from '@fluentui/react/lib/Icons';
import { themes, type Theme } from '../../pages/theme';
import { configureModules, loadModule } from './amd';
import { fluentTheme, showTheme } from './fluentTheme';
import { registerInternalModules } from './internalModules';
import { missedMembers } from './loudModule';
import { registerPropertyPane } from './propertyPane';
import { startRuntime } from './runtime';
import { runWebPart } from './runWebPart';
import { followTheme, joinTeams, toTheme, type Teams } from './teamsTab';

const root = document.documentElement;

const firstTheme = (teams: Teams | undefined): Theme =>
  teams
    ? toTheme(teams.context['theme'])
    : (themes.find((name) => name === root.dataset['theme']) ?? 'light');

const start = async (): Promise<void> => {
  const began = performance.now();
  configureModules(model.modules);
  registerInternalModules();
  registerPropertyPane();
  initializeIcons(model.iconFonts);
  const teams = model.host === 'teams' ? await joinTeams() : undefined;
  const theme = firstTheme(teams);
  const palette = fluentTheme(model.host, theme);
  showTheme(theme, palette);
  await loadModule('@microsoft/sp-office-ui-fabric-core');
  const runtime = await startRuntime(model, palette);
  if (teams) {
    followTheme(teams, (changed) => {
      const next = fluentTheme(model.host, changed);
      showTheme(changed, next);
      runtime.themeProvider._setTheme(next);
    });
  }
  const loaded = performance.now();
  const webParts = await Promise.all(
    model.webParts.map((placed) => runWebPart(runtime, placed, teams)),
  );
  teams?.teamsJs.app.notifySuccess();
  const times = { load: loaded - began, render: performance.now() - loaded };
  Object.assign(window, { kvittensHost: { webParts, times, missedMembers } });
  root.dataset['host'] = webParts.every(Boolean) ? 'ready' : 'error';
};

const tellTrouble = (error: unknown): void => {
  console.error(error);
  root.dataset['host'] = 'error';
  const alone = model.host === 'teams' && window.parent === window;
  for (const waiting of document.querySelectorAll('.waiting')) {
    waiting.setAttribute('role', 'alert');
    waiting.textContent = alone
      ? 'Det här är en flik i Teams. Öppna den från Teams-sidan i stället.'
      : 'Sidan kunde inte starta. Ladda om den för att försöka igen.';
  }
};

start().catch(tellTrouble);
