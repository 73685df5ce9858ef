import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { matchLocale, textDirection } from '../../src/i18n/match-locale.js';

const AVAILABLE = ['ar', 'fr', 'pt', 'ur', 'zh-Hans', 'zh-Hant'];

const matchedName = (tag: string): string => matchLocale(tag, AVAILABLE).name;

describe('matchLocale', () => {
  it('falls from a region to the language', () => {
    expect(matchedName('pt-BR')).to.equal('pt');
    expect(matchedName('fr-CA')).to.equal('fr');
  });

  it('falls to English where neither is available', () => {
    expect(matchLocale('nl-BE', AVAILABLE)).to.deep.equal({ name: 'en', tag: 'en' });
  });

  it('chooses Chinese by script', () => {
    expect(matchedName('zh-TW')).to.equal('zh-Hant');
    expect(matchedName('zh-HK')).to.equal('zh-Hant');
    expect(matchedName('zh-CN')).to.equal('zh-Hans');
    expect(matchedName('zh')).to.equal('zh-Hans');
    expect(matchedName('zh-Hant-CN')).to.equal('zh-Hant');
  });

  it('does not serve one script for another', () => {
    expect(matchLocale('zh-TW', ['zh-Hans', 'zh']).name).to.equal('en');
    expect(matchLocale('sr-Latn', ['sr']).name).to.equal('en');
  });

  it('prefers the region where it is available', () => {
    expect(matchLocale('pt-BR', ['pt', 'pt-BR']).name).to.equal('pt-BR');
    expect(matchLocale('pt', ['pt-BR']).name).to.equal('pt-BR');
  });

  it('keeps region and digits for formatting', () => {
    expect(matchLocale('ur-u-nu-arabext', AVAILABLE)).to.deep.equal({
      name: 'ur',
      tag: 'ur-u-nu-arabext',
    });
    expect(matchLocale('en-GB', AVAILABLE)).to.deep.equal({ name: 'en', tag: 'en-GB' });
  });

  it('reads the underscores of server locales', () => {
    expect(matchLocale('pt_BR', AVAILABLE)).to.deep.equal({ name: 'pt', tag: 'pt-BR' });
  });

  it('answers English for a language that Intl cannot format, even when it has messages', () => {
    expect(matchLocale('tlh', ['tlh'])).to.deep.equal({ name: 'en', tag: 'en' });
  });

  it('never throws', () => {
    for (const tag of [
      '',
      '-',
      'e',
      '*',
      'x-private',
      'de-',
      'ar-u',
      '\u0000',
      'a'.repeat(10_000),
    ]) {
      expect(matchedName(tag), tag).to.equal('en');
    }
    fc.assert(
      fc.property(fc.string(), (tag) => {
        const match = matchLocale(tag, AVAILABLE);
        expect(() => new Intl.NumberFormat(match.tag)).not.to.throw();
        expect(['en', ...AVAILABLE]).to.include(match.name);
      }),
    );
  });
});

describe('textDirection', () => {
  it('goes by the script of the language', () => {
    for (const tag of ['ar', 'ur', 'ur-Aran', 'fa-AF', 'he', 'ks', 'pa-PK', 'az-Arab', 'dv']) {
      expect(textDirection(tag), tag).to.equal('rtl');
    }
    for (const tag of ['en', 'ur-Latn', 'ks-Deva', 'pa', 'az', 'zh-Hant', 'nonsense tag', '']) {
      expect(textDirection(tag), tag).to.equal('ltr');
    }
  });
});
