import { expect } from '@open-wc/testing';
import {
  CORE,
  PART,
  PIECE,
  WHOLE,
  type FormKind,
  nameForms,
} from '../../../src/conversation/mentions/name-forms.js';

/** The keys of a name's forms of one kind. */
const forms = (name: string, kind: FormKind): string[] =>
  [...nameForms(name)].filter((form) => form[1] === kind).map(([key]) => key);

describe('nameForms', () => {
  it('begins with the whole name', () => {
    expect([...nameForms('Mary Ann Smith')][0]).to.deep.equal(['maryannsmith', WHOLE]);
    expect(forms('🙂', WHOLE)).to.deep.equal(['🙂']);
  });

  it('leaves out what stands in brackets or behind a comma, and titles', () => {
    expect(forms('Lena (Oslo)', CORE)).to.deep.equal(['lena']);
    expect(forms('Lena Berg, Bergen', CORE)).to.deep.equal(['lenaberg']);
    expect(forms('Lena – Oslo', CORE)).to.deep.equal(['lena']);
    expect(forms('Prof. Dr. Anita Rao', CORE)).to.deep.equal(['dranitarao', 'anitarao']);
  });

  it('takes words from the beginning and the end, the first with the last, and both turned', () => {
    expect(forms('Mary Ann Smith', PART)).to.have.members([
      'maryann',
      'annsmith',
      'mary',
      'smith',
      'marysmith',
    ]);
    expect(forms('Lena Marsh', PART)).to.have.members(['lena', 'marsh', 'marshlena']);
    expect(forms('citizen26', PART)).to.deep.equal(['citizen']);
  });

  it('takes what a name in one word begins with, before an initial, a mark or a number', () => {
    expect(forms('BrendaW', PART)).to.deep.equal(['brenda']);
    expect(forms('javi.bcn', PART)).to.deep.equal(['javi']);
    expect(forms('night_owl7', PART)).to.have.members(['nightowl', 'night']);
    expect(forms('Karachi-walla', PART)).to.deep.equal([]);
    expect(forms('Nadia’s Kitchen', PART)).to.include.members(['nadia', 'nadias', 'kitchen']);
  });

  it('leaves out words that are anybody’s', () => {
    expect(forms('The Observer', PART)).not.to.include('the');
  });

  it('knows initials, short forms, first letters and given names', () => {
    expect(forms('Michael Stone', PIECE)).to.include.members(['ms', 'mstone', 'michaels', 'mike']);
    expect(forms('Vaidyanathan', PIECE)).to.include('vaidya');
    expect(forms('王小明', PIECE)).to.include('小明');
    expect(forms('ChristineMcM', PIECE)).to.include('christine');
    expect(forms('吃货小陈', PIECE)).to.include('小陈');
    expect(forms('Vera Bo', PIECE)).to.include('bo');
  });

  it('is empty for a name of nothing', () => {
    expect(nameForms('').size).to.equal(0);
  });
});
