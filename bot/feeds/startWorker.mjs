// Starts the thread that reads feeds from TypeScript sources. A build puts feedWorker.cjs beside the service instead.
import { register as registerModules } from 'tsx/esm/api';
import { register as registerRequire } from 'tsx/cjs/api';

registerRequire();
registerModules();
await import('./feedWorker.ts');
