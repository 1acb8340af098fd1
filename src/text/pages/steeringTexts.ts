import { englishSteering } from './englishSteeringTexts';
import { swedishSteering } from './steeringPageTexts';

/** What people read where a routine changes the settings. */
export const steeringTexts = { sv: swedishSteering, en: englishSteering };
