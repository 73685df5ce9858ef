import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { keyOf } from '../../../src/conversation/mentions/letters.js';
import { SoundIndex, soundOf } from '../../../src/conversation/mentions/sounds.js';

const sound = (name: string): string => soundOf(keyOf(name));

/** The names that are found for a written one. */
function found(written: string, ...names: string[]): readonly string[] {
  const index = new SoundIndex();
  for (const name of names) index.add(keyOf(name));
  return index.search(keyOf(written));
}

describe('soundOf', () => {
  it('is one for a name in any script', () => {
    const spellings: readonly (readonly string[])[] = [
      ['Suresh', 'सुरेश', 'সুরেশ', 'సురేష్', 'સુરેશ', 'ਸੁਰੇਸ਼', 'സുരേഷ്', 'ಸುರೇಶ'],
      ['Giorgos', 'Γιώργος', 'Гиоргос'],
      ['Olga', 'Ольга', 'Όλγα', 'ოლგა', 'Օլգա'],
      ['Mesfin', 'መስፍን'],
      ['Shanika', 'ශානිකා'],
      ['Prashant', 'प्रशांत'],
      ['Khalid', 'خالد', 'Халид'],
      ['Miriam', 'מרים', 'مريم'],
      ['Alexandra', 'Aleksandra', 'Αλεξάνδρα', 'Александра'],
    ];
    for (const [name = '', ...others] of spellings) {
      expect(others.map(sound), name).to.deep.equal(others.map(() => sound(name)));
      expect(sound(name), name).not.to.equal('');
    }
  });

  it('is none of a name with a single consonant or with digits', () => {
    expect(['Bo', 'Mia', '미나', '小明', 'Sana7', ''].map(sound)).to.deep.equal(Array(6).fill(''));
  });

  it('is not changed by vowels within a name, nor by doubled letters', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[bdklmr]{3,8}$/),
        fc.constantFrom('a', 'e', 'i', 'o', 'u'),
        (name, vowel) => {
          expect(soundOf(name.replace(/(?<=.)(?=.)/g, vowel))).to.equal(soundOf(name));
          expect(soundOf(name.replace(/./g, '$&$&'))).to.equal(soundOf(name));
        },
      ),
    );
  });
});

describe('SoundIndex', () => {
  it('finds a name written in another script', () => {
    expect(found('Ольга', 'Olga', 'Oleg')).to.deep.equal(['olga']);
    expect(found('Игорь', 'Igor')).to.deep.equal(['igor']);
    expect(found('राम लाल', 'Ramalala')).to.deep.equal(['ramalala']);
  });

  it('finds a name written by ear', () => {
    expect(found('Kuldip', 'Kuldeep')).to.deep.equal(['kuldeep']);
    expect(found('Krystof', 'Krzysztof')).to.deep.equal(['krzysztof']);
  });

  it('takes a name with an ending for another, and one that is far off', () => {
    expect(found('Danielle', 'Daniel')).to.deep.equal([]);
    expect(found('Kathryn', 'Guderian')).to.deep.equal([]);
    expect(found('mbak', 'Mpok')).to.deep.equal([]);
  });

  it('takes nothing silent behind a name for a part of it', () => {
    const index = new SoundIndex();
    index.add('olga');
    expect(index.search('ольгая', 5)).to.deep.equal([]);
    expect(index.search('ольга')).to.deep.equal(['olga']);
  });

  it('finds names that are added after a search', () => {
    const index = new SoundIndex();
    expect(index.search('ольга')).to.deep.equal([]);
    index.add('olga');
    expect(index.search('ольга')).to.deep.equal(['olga']);
  });

  it('tells nobody apart where a crowd sounds alike', () => {
    const crowd = Array.from({ length: 100 }, (_, number) => `o${'a'.repeat(number)}lga`);
    expect(found('Ольга', ...crowd)).to.deep.equal([]);
  });
});
