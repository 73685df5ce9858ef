import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { LitElement } from 'lit';
import { LocaleController } from '../../../src/elements/controllers/locale.js';
import { registerLocale } from '../../../src/i18n/load-locale.js';
import type { LocaleLoader } from '../../../src/i18n/locale.js';
import { english } from '../../../src/i18n/messages.js';

/** Says what language it speaks, and tells when it speaks another. */
class Speaker extends LitElement {
  readonly locale = new LocaleController(this);
  protected override updated(): void {
    this.dispatchEvent(new Event('updated'));
  }
}
customElements.define('x-speaker', Speaker);

declare global {
  interface HTMLElementTagNameMap {
    'x-speaker': Speaker;
  }
}

const words =
  (retry: string): LocaleLoader =>
  async () => ({ messages: { ...english, retry } });

registerLocale('fr', words('Réessayer'));
registerLocale('pt', words('Tentar de novo'));

async function speakerIn(place: HTMLElement): Promise<Speaker> {
  const speaker = document.createElement('x-speaker');
  place.append(speaker);
  await speaker.updateComplete;
  return speaker;
}

/** Waits until it speaks a language. */
async function speaks(speaker: Speaker, lang: string): Promise<void> {
  while (speaker.locale.localizer.lang !== lang) await oneEvent(speaker, 'updated');
}

describe('LocaleController', () => {
  it('speaks English until something else is loaded, then the language around it', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
    const speaker = document.createElement('x-speaker');
    place.append(speaker);
    expect(speaker.locale.localizer.text('retry')).to.equal('Retry');
    await speaks(speaker, 'fr');
    expect(speaker.locale.localizer.text('retry')).to.equal('Réessayer');
  });

  describe('complete', () => {
    const inTwo =
      (retry: string, back: string): LocaleLoader =>
      async () => ({ messages: { retry }, later: async () => ({ messages: { back } }) });

    it('has the words of what comes later, from then on, and nothing drawn again', async () => {
      registerLocale('it', inTwo('Riprova', 'Torna'));
      registerLocale('nl', inTwo('Opnieuw', 'Terug'));
      const place = await fixture<HTMLElement>(html`<div lang="it"></div>`);
      const speaker = await speakerIn(place);
      await speaks(speaker, 'it');
      const { localizer } = speaker.locale;
      expect(speaker.locale.isComplete).to.be.false;
      await speaker.locale.complete();
      expect(speaker.locale.isComplete).to.be.true;
      expect(speaker.locale.localizer).to.equal(localizer);
      expect(localizer.text('back')).to.equal('Torna');
      place.lang = 'nl';
      await speaks(speaker, 'nl');
      expect(speaker.locale.localizer.text('back')).to.equal('Terug');
    });

    it('leaves the publisher’s own words', async () => {
      registerLocale('sv', inTwo('Igen', 'Tillbaka'));
      const place = await fixture<HTMLElement>(html`<div lang="sv"></div>`);
      const speaker = await speakerIn(place);
      speaker.locale.override({ back: 'Åter' });
      await speaks(speaker, 'sv');
      await speaker.locale.complete();
      expect(speaker.locale.localizer.text('back')).to.equal('Åter');
    });

    it('rejects when they do not come, and may be asked again', async () => {
      let offline = true;
      registerLocale('da', async () => ({
        messages: {},
        later: async () => {
          if (offline) throw new TypeError('Failed to fetch dynamically imported module');
          return { messages: { back: 'Tilbage' } };
        },
      }));
      const place = await fixture<HTMLElement>(html`<div lang="da"></div>`);
      const speaker = await speakerIn(place);
      await speaks(speaker, 'da');
      const refused = await speaker.locale.complete().catch((failure: unknown) => failure);
      expect(refused).to.be.instanceOf(TypeError);
      offline = false;
      await speaker.locale.complete();
      expect(speaker.locale.localizer.text('back')).to.equal('Tilbage');
    });

    it('is so in English', async () => {
      const speaker = await speakerIn(await fixture<HTMLElement>(html`<div lang="en"></div>`));
      expect(speaker.locale.isComplete).to.be.true;
      await speaker.locale.complete();
    });
  });

  it('follows the nearest lang while it changes', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="en"><p></p></div>`);
    const speaker = await speakerIn(place.querySelector('p')!);
    place.lang = 'pt-BR';
    await speaks(speaker, 'pt-BR');
    speaker.lang = 'fr';
    await speaks(speaker, 'fr');
    speaker.removeAttribute('lang');
    await speaks(speaker, 'pt-BR');
  });

  it('follows it through shadow hosts', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'closed' }).append(inner);
    const place = document.createElement('p');
    inner.attachShadow({ mode: 'open' }).append(place);
    const speaker = await speakerIn(place);
    outer.lang = 'fr';
    await speaks(speaker, 'fr');
    inner.lang = 'pt';
    await speaks(speaker, 'pt');
  });

  it('speaks the language of the place it is moved to', async () => {
    const places = await fixture<HTMLElement>(
      html`<div>
        <p lang="fr"></p>
        <p lang="pt"></p>
      </div>`,
    );
    const [first, second] = places.querySelectorAll('p');
    const speaker = await speakerIn(first!);
    await speaks(speaker, 'fr');
    second!.append(speaker);
    await speaks(speaker, 'pt');
  });

  it('ends with the last language when an earlier one arrives later', async () => {
    let arrive: () => void = () => expect.fail('not asked for');
    const late = new Promise<void>((resolve) => (arrive = resolve));
    registerLocale('nl', async () => {
      await late;
      return { messages: { retry: 'Opnieuw' } };
    });
    const place = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    const speaker = await speakerIn(place);
    place.lang = 'fr';
    await speaks(speaker, 'fr');
    arrive();
    await late;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(speaker.locale.localizer.lang).to.equal('fr');
  });

  it('lays the publisher’s words over whatever language it is', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const speaker = await speakerIn(place);
    speaker.locale.override({ empty: 'Say something' });
    await oneEvent(speaker, 'updated');
    expect(speaker.locale.localizer.text('empty')).to.equal('Say something');
    expect(speaker.locale.localizer.text('retry')).to.equal('Retry');
    place.lang = 'fr';
    await speaks(speaker, 'fr');
    expect(speaker.locale.localizer.text('empty')).to.equal('Say something');
    expect(speaker.locale.localizer.text('retry')).to.equal('Réessayer');
  });
});
