import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { statusTexts } from '../../src/text/statusTexts';
import { root, textOf } from './sourceFiles';

const pages = readdirSync(join(root, 'docs/hjalp')).filter((name) => name.endsWith('.md'));

describe('The help', () => {
  it('shows the flow of a case in the words of the pages (SN-10, SN-63)', () => {
    const { received, collectingBasis, assessed, dispatched, closed } = statusTexts.sv.notice;
    const flow = [received, collectingBasis, assessed, dispatched, closed].join(' → ');
    expect(textOf('docs/hjalp/samordnaren.md')).toContain(flow);
  });

  it('tells administrations what purchase templates must say (SN-07)', () => {
    expect(textOf('docs/hjalp/forvaltningen.md')).toContain(
      'Säkerhetsmeddelanden om medicintekniska produkter skickas alltid till',
    );
  });

  it('leads from its first page to every other', () => {
    const first = textOf('docs/hjalp/README.md');
    const unlinked = pages.filter((name) => name !== 'README.md' && !first.includes(`(${name})`));
    expect(unlinked).toEqual([]);
  });
});
