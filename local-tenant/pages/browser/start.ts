import { serveThemeChoice } from './themeChoice';

serveThemeChoice();
