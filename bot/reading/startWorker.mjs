// Starts the parsing thread from TypeScript sources. A build puts parseWorker.cjs beside the service instead.
import { register as registerModules } from 'tsx/esm/api';
import { register as registerRequire } from 'tsx/cjs/api';

registerRequire();
registerModules();
await import('./parseWorker.ts');
