import type { Coverage } from '../../domain/units/coverage';
import type { Mark } from '../parts/marks';

export const coverageMarks: { readonly [C in Coverage]: Mark } = {
  covered: { icon: 'Completed', tone: 'good' },
  unverified: { icon: 'Unknown', tone: 'warning' },
  notCovered: { icon: 'Blocked2', tone: 'bad' },
  invalid: { icon: 'Error', tone: 'bad' },
};
