import { runSteps, typeSteps } from './steps';

void runSteps(typeSteps).then((failed) => process.exit(failed > 0 ? 1 : 0));
