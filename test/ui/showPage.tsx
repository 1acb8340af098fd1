import * as React from 'react';
import { cleanup, configure, render } from '@testing-library/react';
import { initializeIcons } from '@fluentui/react/lib/Icons';
import { setIconOptions } from '@fluentui/react/lib/Styling';
import type { Language } from '../../src/text/language';
// Loaded with the test, not in the middle of it.
import '../../src/ui/details/NoticePage';
import { NoticesApp } from '../../src/ui/NoticesApp';
import type { NoticesReader, ServiceCommands } from '../../src/application/noticePages';

initializeIcons('/fonts/');
setIconOptions({ disableWarnings: true });
// Whether an element is hidden is asked of every style there is, which takes most of the time.
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });
jest.setTimeout(60_000);

afterEach(() => {
  cleanup();
  window.history.replaceState(null, '', '/');
});

let number = 0;

/** Shows the page as the web part does, at an address within it. */
export const showPage = (
  reader: NoticesReader,
  commands: ServiceCommands,
  { hash = '', language = 'sv' as Language } = {},
) => {
  window.history.replaceState(null, '', `/${hash}`);
  return render(
    <NoticesApp
      reader={reader}
      commands={commands}
      language={language}
      hasOwnHeading={false}
      newId={() => `id-${(number += 1)}`}
      now={() => new Date('2026-03-23T12:00:00Z')}
    />,
  );
};
