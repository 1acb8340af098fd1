import { publicPageTexts } from '../../src/text/publicPageTexts';

const { filter, found, oneFound, noneFound } = publicPageTexts;

/** The one script of the public pages: a field that narrows the list. Without it the list is whole, in its groups. */
export const publicScript = `'use strict';
(() => {
  const words = ${JSON.stringify({ filter, found, oneFound, noneFound })};
  const place = document.querySelector('.filter');
  const groups = Array.from(document.querySelectorAll('main section'));
  if (!place || groups.length === 0) return;
  const label = document.createElement('label');
  label.htmlFor = 'filter';
  label.textContent = words.filter;
  const field = document.createElement('input');
  field.id = 'filter';
  field.type = 'search';
  field.autocomplete = 'off';
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  place.append(label, field, said);
  place.hidden = false;
  const show = () => {
    const wanted = field.value.toLocaleLowerCase('sv').split(/\\s+/).filter(Boolean);
    let count = 0;
    groups.forEach((group) => {
      let some = 0;
      group.querySelectorAll('.documents > li').forEach((item) => {
        const text = item.textContent.toLocaleLowerCase('sv');
        const fits = wanted.every((word) => text.includes(word));
        item.hidden = !fits;
        if (fits) some += 1;
      });
      group.hidden = some === 0;
      count += some;
    });
    const sentence = count === 0 ? words.noneFound : count === 1 ? words.oneFound : words.found;
    said.textContent = wanted.length === 0 ? '' : sentence.replace('{n}', String(count));
  };
  field.addEventListener('input', show);
})();
`;
