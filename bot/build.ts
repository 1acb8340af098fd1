import { join } from 'node:path';
import { buildService } from './buildService';

const output = join('bot', 'dist');

buildService(output).then(
  () => process.stdout.write(`${output}\n`),
  () => process.exit(1),
);
