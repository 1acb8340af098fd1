import * as React from 'react';
import * as ReactDom from 'react-dom';
import { initializeIcons } from '@fluentui/react/lib/Icons';
import type { DocumentsReader } from '../../../src/application/documentPages';
import { catalogueOfText } from '../../../src/domain/documents/search/catalogueText';
import { segmentOfBytes } from '../../../src/domain/documents/search/indexBytes';
import { DocumentsApp, type DocumentsAppProps } from '../../../src/ui/documents/DocumentsApp';

const unpacked = async (name: string): Promise<ArrayBuffer> => {
  const { body } = await fetch(name);
  if (!body) throw new TypeError(`${name} is empty.`);
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
};

const reader: DocumentsReader = {
  pagesPath: '',
  async searchIndex() {
    const catalogue = catalogueOfText(new TextDecoder().decode(await unpacked('catalogue')));
    const { segments } = (await (await fetch('segments')).json()) as { readonly segments: number };
    return (
      catalogue && {
        catalogue,
        segments: Array.from({ length: segments }, (_, number) => number),
        segment: async (number) => segmentOfBytes(new Uint8Array(await unpacked(`text-${number}`))),
      }
    );
  },
  document: () => Promise.resolve(undefined),
  sections: () => Promise.resolve([]),
  relations: () => Promise.resolve([]),
  unitNames: () => Promise.resolve(new Map()),
  async texts(keys) {
    const asked = new URLSearchParams(keys.map((key) => ['key', key]));
    return new Map((await (await fetch(`texts?${asked.toString()}`)).json()) as [string, string][]);
  },
};

// SharePoint's own page has the icons ready.
initializeIcons('/fonts/');

// The page asks the service for nothing while it is searched.
const commands = new Proxy({}, { get: () => () => new Promise(() => undefined) });

ReactDom.render(
  <DocumentsApp
    reader={reader}
    commands={commands as DocumentsAppProps['commands']}
    language="sv"
    hasOwnHeading
    newId={() => ''}
    now={() => new Date()}
  />,
  document.getElementById('page'),
);
