import type { LocalDate } from '../../domain/time';
import { type DecisionRow, decisionsList } from '../../lists/decisions.list';
import { savingRows } from './savingRows';
import { itemsOn, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

// More than a day's worth; what is left over comes the next time.
const mostDue = 500;

/** The rows of decisions as the service writes them, and those of which somebody is to be reminded by a day. */
export function sharePointDecisionRows(site: SiteLists) {
  const rows = savingRows(site, decisionsList, 'DecisionKey');
  return {
    save: (some: readonly DecisionRow[]): Promise<void> => rows.save(some),
    async due(today: LocalDate): Promise<readonly string[]> {
      try {
        const found = await itemsOn(site, decisionsList)
          .select('Id', 'DecisionKey')
          .filter(`RemindOn le datetime'${today}T23:59:59Z'`)
          .orderBy('RemindOn', true)
          .top(mostDue)<readonly Pick<DecisionRow, 'DecisionKey'>[]>();
        return found.map(({ DecisionKey }) => DecisionKey);
      } catch (error) {
        throw storeFault('Reading the decisions to be reminded of', error);
      }
    },
  };
}
