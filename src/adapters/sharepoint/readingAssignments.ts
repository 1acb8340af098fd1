import type { AssignmentsReader } from '../../application/assignments/assignmentPages';
import { sharePointAssignments } from './sharePointAssignments';
import type { SiteLists } from './siteLists';

/** The lists of assignments and their open questions as the page shows them, read with the rights of whoever looks. */
export const readingAssignments = (site: SiteLists): AssignmentsReader => {
  const { all, openQuestions } = sharePointAssignments(site);
  return { pagesPath: `${site.sitePath}/SitePages/`, list: all, questions: openQuestions };
};
