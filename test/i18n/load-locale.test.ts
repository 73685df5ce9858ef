import { expect } from '@open-wc/testing';
import { loadLocale, registerLocale } from '../../src/i18n/load-locale.js';
import { english } from '../../src/i18n/messages.js';

describe('loadLocale', () => {
  it('has English without a loader, with the region asked for', async () => {
    const locale = await loadLocale('en-NZ');
    expect(locale.tag).to.equal('en-NZ');
    expect(locale.messages).to.equal(english);
  });

  it('fetches a language once for all its regions and threads', async () => {
    let fetches = 0;
    registerLocale('pt', async () => {
      fetches += 1;
      return { messages: { ...english, retry: 'Tentar de novo' } };
    });
    const [brazil, portugal] = await Promise.all([loadLocale('pt-BR'), loadLocale('pt-PT')]);
    expect(brazil.messages.retry).to.equal('Tentar de novo');
    expect(brazil.messages).to.equal(portugal.messages);
    expect([brazil.tag, portugal.tag]).to.deep.equal(['pt-BR', 'pt-PT']);
    expect(fetches).to.equal(1);
  });

  it('fetches nothing for languages that nobody asks for', async () => {
    registerLocale('it', () => expect.fail('fetched'));
    await loadLocale('sv');
  });

  it('degrades to English as a whole when the chunk fails, and tries again for the next', async () => {
    let offline = true;
    registerLocale('nl', async () => {
      if (offline) throw new TypeError('Failed to fetch dynamically imported module');
      return { messages: { ...english, retry: 'Opnieuw' } };
    });
    expect(await loadLocale('nl-BE')).to.include({ tag: 'en', messages: english });
    offline = false;
    expect((await loadLocale('nl-BE')).messages.retry).to.equal('Opnieuw');
  });

  it('fills what an older chunk lacks with English', async () => {
    registerLocale('da', async () => ({ messages: { retry: 'Prøv igen' } }));
    expect((await loadLocale('da')).messages).to.deep.equal({ ...english, retry: 'Prøv igen' });
  });

  it('takes the last registration', async () => {
    registerLocale('fi', async () => ({ messages: { retry: '1' } }));
    await loadLocale('fi');
    registerLocale('fi', async () => ({ messages: { retry: '2' } }));
    expect((await loadLocale('fi')).messages.retry).to.equal('2');
  });

  it('refuses to register what is no language', () => {
    expect(() => registerLocale('not a tag', () => expect.fail('fetched'))).to.throw(RangeError);
  });

  it('answers English for nonsense', async () => {
    expect(await loadLocale('%%%')).to.include({ tag: 'en', messages: english });
  });
});
