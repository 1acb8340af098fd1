import type { InventoryProduct } from '../../../src/domain/matching/inventoryRow';
import { judgeProduct } from '../../../src/domain/matching/judgeProduct';
import { makerKeys, makerLikeness } from '../../../src/domain/matching/makerName';
import { productKeys } from '../../../src/domain/matching/productKeys';
import { soughtKeys } from '../../../src/domain/matching/soughtKeys';
import { soughtProduct, type SoughtProduct } from '../../../src/domain/matching/soughtProduct';

const nothing: SoughtProduct = {
  makers: [],
  names: [],
  models: [],
  catalogueNumbers: [],
  udiDi: [],
  serials: [],
  lots: [],
};
const pump: SoughtProduct = {
  ...nothing,
  makers: ['Exempelpump AB'],
  names: ['Exempel 3000 infusionspump'],
  models: ['EP-3000'],
  catalogueNumbers: ['300-1000'],
  udiDi: ['09520000030001'],
};
const bare: InventoryProduct = {
  device: '',
  catalogueNumber: '',
  model: '',
  name: '',
  maker: '',
  supplier: '',
};
const keyOf = makerKeys([['Exempelpump AB', 'EP Medical']]);
const judge = (sought: SoughtProduct, product: Partial<InventoryProduct>) => {
  const keys = soughtKeys(sought, keyOf);
  const likenessOf = makerLikeness(keys.makers, keyOf);
  return judgeProduct(keys, productKeys({ ...bare, ...product }), likenessOf);
};

describe('A product of an export is the one sought (X-06)', () => {
  it('for certain by its UDI-DI, whoever is said to have made it', () => {
    expect(judge(pump, { device: '09520000030001', maker: 'Grossisten AB' })).toEqual({
      strength: 'certain',
      reasons: ['udi'],
      maker: 'differs',
    });
  });

  it('probably by the UDI-DI of another package of it', () => {
    // The first figure is the package, the last the check digit.
    expect(judge(pump, { device: '19520000030008' })).toMatchObject({
      strength: 'probable',
      reasons: ['udi-package'],
    });
  });

  it.each([
    ['EP Medical', 'certain'],
    ['', 'probable'],
    ['Någon annan AB', 'possible'],
  ])('by its catalogue number, made by %j: %s', (maker, strength) => {
    expect(judge(pump, { catalogueNumber: '3001000', maker })).toMatchObject({
      strength,
      reasons: ['catalogue'],
    });
  });

  it('not by a short catalogue number when the maker is not the same', () => {
    const short = { ...nothing, makers: ['Exempelpump AB'], catalogueNumbers: ['12'] };
    expect(judge(short, { catalogueNumber: '12', maker: 'Någon annan AB' })).toBeUndefined();
    expect(judge(short, { catalogueNumber: '12', maker: 'Exempelpump' })?.strength).toBe('certain');
  });

  it.each([
    [{ model: 'ep 3000', maker: 'Exempelpump' }, 'probable'],
    [{ catalogueNumber: 'EP3000', maker: 'Exempelpump' }, 'probable'],
    [{ model: 'EP-3000' }, 'possible'],
    [{ model: 'EP-3000', supplier: 'Exempelpump Sverige AB' }, 'probable'],
    [{ model: 'EP-3000', maker: 'Någon annan AB' }, undefined],
    [{ model: 'EP-3000 S', maker: 'Exempelpump' }, 'probable'], // perhaps a variant of it
    [{ name: 'Pump EP-3000, reserv', maker: 'Exempelpump' }, 'probable'],
  ])('by its model: %j is %s', (product, strength) => {
    expect(judge({ ...pump, names: [] }, product)?.strength).toBe(strength);
  });

  it.each([
    [{ name: 'INFUSIONSPUMP EXEMPEL 3000', maker: 'Exempelpump' }, 'probable', ['name']],
    [{ name: 'Infusionspump', model: 'Exempel 3000' }, 'possible', ['name']],
    [{ name: 'Exempel 3000', maker: 'Exempelpump' }, 'possible', ['name-part']],
    [{ name: 'Infusionspump', maker: 'Exempelpump' }, undefined, undefined],
    [{ name: 'Infusionspump Annan 3000', maker: 'Någon annan AB' }, undefined, undefined],
  ])('by its name: %j is %s', (product, strength, reasons) => {
    const hit = judge({ ...nothing, makers: pump.makers, names: pump.names }, product);
    expect([hit?.strength, hit?.reasons]).toEqual([strength, reasons]);
  });

  it('only possibly by a name of one word', () => {
    const flow = { ...nothing, makers: ['Sampletube Ltd'], names: ['Sampletube SampleFlow'] };
    expect(judge(flow, { name: 'Sond SampleFlow CH8', maker: 'Sampletube' })?.strength).toBe(
      'possible',
    );
  });

  it('not when nothing is given on either side', () => {
    expect(judge(nothing, {})).toBeUndefined();
    expect(judge(pump, {})).toBeUndefined();
    expect(judge(nothing, { model: 'EP-3000', device: '09520000030001' })).toBeUndefined();
  });
});

describe('What a notice seeks', () => {
  it('is taken from its fields as they stand, several names in one field', () => {
    const field = (...values: string[]) => ({ values, evidence: [], confidence: 1 });
    expect(
      soughtProduct({
        manufacturer: field('Exempelpump AB'),
        productName: field('Exempel 3000, Exempel 3000 S'),
        serials: field('1000–1999'),
      }),
    ).toEqual({
      ...nothing,
      makers: ['Exempelpump AB'],
      names: ['Exempel 3000', ' Exempel 3000 S'],
      serials: ['1000–1999'],
    });
  });
});
