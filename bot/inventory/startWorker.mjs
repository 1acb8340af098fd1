// Starts the inventory threads from TypeScript sources. A build puts inventoryWorker.cjs beside the service instead.
import { register as registerModules } from 'tsx/esm/api';
import { register as registerRequire } from 'tsx/cjs/api';

registerRequire();
registerModules();
await import('./inventoryWorker.ts');
