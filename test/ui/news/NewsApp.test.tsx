import * as React from 'react';
import { render, screen } from '@testing-library/react';
import { NewsApp } from '../../../src/ui/news/NewsApp';
import { aCoordinator, serviceOf } from '../fakes';
import { shellOf } from '../showApp';
import '../showPage';

describe('The page Nyheter om säkerhet', () => {
  it('shows what is published: headline, product and what it means (SN-62)', async () => {
    const item = {
      noticeKey: 'FSN-2026-0001',
      headline: 'Kontrollera larmet på pumparna',
      meaning: 'Lyssna efter larmet vid varje start.',
      product: 'Exempel 3000',
      manufacturer: 'Exempelpump AB',
      from: '2026-03-20',
      until: '2026-04-20',
    };
    const asked: string[] = [];
    const reader = {
      newsOn: (day: string) => {
        asked.push(day);
        return Promise.resolve([item]);
      },
    };
    render(
      <NewsApp reader={reader} commands={serviceOf(aCoordinator()).commands} {...shellOf()} />,
    );
    await screen.findByRole('heading', { name: item.headline });
    screen.getByText(item.meaning);
    screen.getByText(/Exempel 3000 — Exempelpump AB/);
    expect(asked[0]).toBe('2026-03-23');
  });

  it('says that there is none', async () => {
    const reader = { newsOn: () => Promise.resolve([]) };
    render(
      <NewsApp reader={reader} commands={serviceOf(aCoordinator()).commands} {...shellOf()} />,
    );
    await screen.findByText(/inga nyheter om säkerhet just nu/);
  });
});
