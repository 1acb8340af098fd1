import * as React from 'react';
import { render, screen } from '@testing-library/react';
import type { Chain } from '../../../src/application/decisions/decisionChain';
import { ChainSection } from '../../../src/ui/chain/ChainSection';
import { Shell } from '../../../src/ui/shell/Shell';
import { aCoordinator, serviceOf } from '../fakes';
import { shellOf } from '../showApp';

const mail = 'mail/AAMkOHt9PwVvgKrlYm';
const itsCase = 'case/LSG-2026-0003';
const aChain: Chain = {
  ref: itsCase,
  steps: [
    {
      ...{ ref: mail, kind: 'mail', title: 'Vem ansvarar för mätarna?' },
      links: [{ meaning: 'comesFrom', ref: itsCase, isEarlier: false }],
    },
    {
      ...{ ref: itsCase, kind: 'case', title: 'Vem ansvarar för mätarna?' },
      links: [{ meaning: 'comesFrom', ref: mail, isEarlier: true }],
    },
  ],
  readings: [],
  isCut: false,
};

describe('The chain of a record', () => {
  it('calls a mail by its subject, never by its id in the mailbox', async () => {
    const { commands } = serviceOf(aCoordinator(), undefined, {
      readRecord: async (_path, accept) => ({ outcome: 'done', value: accept(aChain)! }),
    });
    render(
      <Shell {...shellOf()} commands={commands} title="LSG">
        <ChainSection recordRef={itsCase} pagesPath="/SitePages/" />
      </Shell>,
    );
    const steps = (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent);
    expect(steps).toContain('kommer från e-post');
    expect(steps[0]).toContain('Vem ansvarar för mätarna?');
    expect(document.body.textContent).not.toContain('AAMk');
  });
});
