import { isDocumentNumber } from '../../domain/documents/isDocumentNumber';
import { useAddress } from '../hooks/useAddress';

export const draftTabs = ['jamfor', 'synpunkter', 'uppgifter'] as const;
export type DraftTab = (typeof draftTabs)[number];

/** What a form is opened for: a new document, or something of one that is there. */
export type FormAim = 'document' | 'edition' | 'revision' | 'change';

/** What is open: the list, a document, its draft, the form of a draft, or a local document beside the regional one (GD-18). */
export type WorkRoute =
  | { readonly place: 'list' }
  | { readonly place: 'document'; readonly number: string }
  | { readonly place: 'draft'; readonly number: string; readonly tab?: DraftTab }
  | { readonly place: 'harmonisation'; readonly number: string }
  | {
      readonly place: 'form';
      readonly aim: FormAim;
      readonly number: string;
      /** The regional edition that the document has been brought in step with. */
      readonly inStepWith?: string;
    };

const newDocument = 'nytt';
const harmonisation = 'harmonisering';
const label = /^\d{1,4}(\.\d{1,4})?$/;
const aims: { readonly [name: string]: FormAim } = {
  'ny-utgava': 'edition',
  ratta: 'revision',
  andra: 'change',
};

/** Reads an address; undefined for a hash that is not ours. */
export function workRouteOf(hash: string): WorkRoute | undefined {
  const [number = '', what = '', tab] = hash.replace(/^#/, '').split('/');
  if (number === '') return { place: 'list' };
  if (number === newDocument) return { place: 'form', aim: 'document', number: '' };
  if (!isDocumentNumber(number)) return undefined;
  const aim = aims[what];
  if (what === harmonisation) return { place: 'harmonisation', number };
  if (aim)
    return { place: 'form', aim, number, ...(tab && label.test(tab) ? { inStepWith: tab } : {}) };
  if (what !== 'utkast') return { place: 'document', number };
  const known = draftTabs.find((one) => one === tab);
  return { place: 'draft', number, ...(known ? { tab: known } : {}) };
}

/** The address of a route within the page. */
export function workHashOf(route: WorkRoute): string {
  switch (route.place) {
    case 'list':
      return '#';
    case 'document':
      return `#${route.number}`;
    case 'draft':
      return `#${route.number}/utkast${route.tab ? `/${route.tab}` : ''}`;
    case 'harmonisation':
      return `#${route.number}/${harmonisation}`;
    case 'form': {
      const what = Object.keys(aims).find((name) => aims[name] === route.aim);
      if (what === undefined) return `#${newDocument}`;
      return `#${route.number}/${what}${route.inStepWith ? `/${route.inStepWith}` : ''}`;
    }
  }
}

/** Goes to what a link from Teams leads to, `RH-15405` or `RH-15405/utkast`, unless the address already names something. */
export function openWorkAt(wanted: string): void {
  const route = workRouteOf(wanted);
  if (window.location.hash !== '' || route === undefined || route.place === 'list') return;
  window.history.replaceState(window.history.state, '', workHashOf(route));
}

export type GoTo = (route: WorkRoute, replace?: boolean) => void;

const urlOf = (route: WorkRoute): string =>
  route.place === 'list'
    ? `${window.location.pathname}${window.location.search}`
    : workHashOf(route);

/** The route in the address bar, so that a draft can be linked to and "back" works. */
export const useWorkRoute = (): readonly [WorkRoute, GoTo] =>
  useAddress(workRouteOf, urlOf, { place: 'list' });
