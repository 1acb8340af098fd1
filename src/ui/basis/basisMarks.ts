import type { BasisLine } from '../../application/basisPages';
import type { Mark } from '../parts/marks';

/** How the state of a question looks. */
export const basisMarks: { readonly [S in BasisLine['status']]: Mark } = {
  waiting: { icon: 'Clock', tone: 'active' },
  answered: { icon: 'Completed', tone: 'good' },
  notAsked: { icon: 'Blocked2', tone: 'quiet' },
};
