import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  appearance,
  characterOf,
  clusterAt,
  keyOf,
  markedKeyOf,
} from '../../../src/conversation/mentions/letters.js';

describe('keyOf', () => {
  it('keeps letters and digits, and forgives how they are written', () => {
    expect(keyOf('Lena-Marie O’Brien_26')).to.equal('lenamarieobrien26');
    expect(keyOf('Zoë Ñandú Łukasz Straße')).to.equal(keyOf('zoe nandu lukasz STRASSE'));
    expect(keyOf('IŞIK')).to.equal(keyOf('ışık'));
    expect(keyOf('Ｌｅｎａ\u00a0\u200bＭａｒｓｈ')).to.equal('lenamarsh');
  });

  it('reads the keyboards of one script alike', () => {
    expect(keyOf('علي كريم')).to.equal(keyOf('علی کریم'));
    expect(keyOf('ﾀﾛｳ')).to.equal(keyOf('タロウ'));
    expect(keyOf('Ёжик')).to.equal(keyOf('ежик'));
  });

  it('keeps what tells letters apart in other scripts', () => {
    expect(keyOf('राजा')).not.to.equal(keyOf('राजे'));
    expect(keyOf('ガ')).not.to.equal(keyOf('カ'));
    expect(keyOf('นภา')).not.to.equal(keyOf('นภ'));
  });

  it('is the same for composed and decomposed text', () => {
    const unit = fc.constantFrom(...'áÉñçøÅỆửầ각힣がぎपढ़أإέώйёїđz '.normalize('NFC'));
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(keyOf(text.normalize('NFD'))).to.equal(keyOf(text.normalize('NFC')));
      }),
    );
  });
});

describe('markedKeyOf', () => {
  it('keeps symbols and brackets, without skin tones and variation selectors', () => {
    expect(markedKeyOf('❤️ Ana')).to.equal(markedKeyOf('❤ Ana'));
    expect(markedKeyOf('✌🏽')).to.equal(markedKeyOf('✌'));
    expect(markedKeyOf('🔥Sam')).not.to.equal(markedKeyOf('Sam'));
  });
});

describe('clusterAt', () => {
  it('takes a text apart without losing anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let clusters = '';
        while (clusters.length < text.length) clusters += clusterAt(text, clusters.length);
        expect(clusters).to.equal(text);
      }),
    );
  });

  it('keeps a letter and its marks together', () => {
    expect(clusterAt('ae\u0301', 1)).to.equal('e\u0301');
    expect(clusterAt('राजू', 0)).to.equal('रा');
  });
});

describe('characterOf', () => {
  it('says what part a character can play in a name', () => {
    const roles = ['a', '7', 'é', '林', 'ん', ' ', '-', '™', '🔥', '\u200b'].map(
      (character) => characterOf(character).role,
    );
    expect(roles.join(' ')).to.equal(
      'letter letter letter dense dense separator separator symbol symbol nothing',
    );
  });
});

describe('appearance', () => {
  it('is what can be seen', () => {
    expect(appearance('  Le\u200bna \n Mars\u0301h ')).to.equal('Lena Marśh');
  });
});
