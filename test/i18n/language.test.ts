import { expect, fixture, html } from '@open-wc/testing';
import { isPlainEnglish, resolveLanguage } from '../../src/i18n/language.js';

describe('resolveLanguage', () => {
  it('takes the nearest lang, its own included', async () => {
    const outer = await fixture<HTMLElement>(
      html`<div lang="fr">
        <p><b></b></p>
      </div>`,
    );
    const inner = outer.querySelector('b') as HTMLElement;
    expect(resolveLanguage(inner)).to.equal('fr');
    inner.lang = 'ur';
    expect(resolveLanguage(inner)).to.equal('ur');
  });

  it('looks through shadow hosts', async () => {
    const host = await fixture<HTMLElement>(html`<section lang="ar"><div></div></section>`);
    const outer = (host.firstElementChild as HTMLElement).attachShadow({ mode: 'closed' });
    const between = outer.appendChild(document.createElement('div'));
    const inner = between.attachShadow({ mode: 'open' }).appendChild(document.createElement('i'));
    expect(resolveLanguage(inner)).to.equal('ar');
  });

  it('takes an empty lang for an unknown language', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="fr"><p lang=""></p></div>`);
    expect(resolveLanguage(outer.firstElementChild as Element)).to.equal('en');
  });

  it('takes the language of the document for an element outside it', () => {
    const page = document.implementation.createHTMLDocument();
    const element = page.createElement('div');
    expect(resolveLanguage(element)).to.equal('en');
    page.documentElement.lang = 'de';
    expect(resolveLanguage(element)).to.equal('de');
  });
});

describe('isPlainEnglish', () => {
  it('leaves other languages, countries and digits to Intl', () => {
    for (const tag of ['en', 'en-US', 'en-GB']) expect(isPlainEnglish(tag), tag).to.be.true;
    for (const tag of ['de', 'en-IN', 'en-u-nu-arab', 'en-GB-u-hc-h12', 'english', '']) {
      expect(isPlainEnglish(tag), tag).to.be.false;
    }
  });
});
