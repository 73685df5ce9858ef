import { expect } from '@open-wc/testing';
import { localizerOf } from '../support/localizer.js';
import { english, type MessageKey, type Messages } from '../../src/i18n/messages.js';
import { interactionEnglish } from '../../src/i18n/messages-interaction.js';
import { idleEnglish } from '../../src/i18n/messages-idle.js';
import { toolsEnglish } from '../../src/i18n/messages-tools.js';
import { writingEnglish } from '../../src/i18n/messages-writing.js';
import { messages as ar } from '../../src/i18n/locales/ar.js';
import { messages as de } from '../../src/i18n/locales/de.js';
import { messages as es } from '../../src/i18n/locales/es.js';
import { messages as fa } from '../../src/i18n/locales/fa.js';
import { messages as fr } from '../../src/i18n/locales/fr.js';
import { messages as hi } from '../../src/i18n/locales/hi.js';
import { messages as ur } from '../../src/i18n/locales/ur.js';
import { messages as zhHans } from '../../src/i18n/locales/zh-Hans.js';

const complete: Messages = {
  ...english,
  ...interactionEnglish,
  ...idleEnglish,
  ...toolsEnglish,
  ...writingEnglish,
};

const LOCALES: Readonly<Record<string, Messages>> = {
  en: complete,
  ar,
  de,
  es,
  fa,
  fr,
  hi,
  ur,
  'zh-Hans': zhHans,
};

const KEYS = Object.keys(complete) as MessageKey[];

/** Plural forms by category; a message without them is its one form. */
function formsOf(messages: Messages, key: MessageKey): Readonly<Record<string, string>> {
  const message = messages[key];
  return typeof message === 'string' ? { only: message } : { ...message };
}

function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name)).sort();
}

for (const [tag, messages] of Object.entries(LOCALES)) {
  describe(`messages in ${tag}`, () => {
    it('have the keys of English and no others', () => {
      expect(Object.keys(messages)).to.have.members(KEYS);
    });

    it('say something in every form', () => {
      const silent = KEYS.filter((key) =>
        Object.values(formsOf(messages, key)).some((form) => form.trim() === ''),
      );
      expect(silent).to.deep.equal([]);
    });

    it('keep the placeholders of English; only a count may be put into words', () => {
      for (const key of KEYS) {
        const englishForms = formsOf(complete, key);
        const expected = placeholdersOf(String(englishForms['other'] ?? englishForms['only']));
        for (const [category, form] of Object.entries(formsOf(messages, key))) {
          const spoken = ['zero', 'one', 'two'].includes(category) ? ['count'] : [];
          const missing = expected.filter((name) => !placeholdersOf(form).includes(name));
          expect(spoken, `${key}.${category} lacks ${String(missing)}`).to.include.members(missing);
          expect(expected, `${key}.${category}`).to.include.members(placeholdersOf(form));
        }
      }
    });

    it('have plural forms where English has, for every category of the language', () => {
      const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
      for (const key of KEYS) {
        if (typeof complete[key] === 'string') {
          expect(messages[key], key).to.be.a('string');
        } else {
          expect(Object.keys(messages[key]), key).to.have.members(categories);
        }
      }
    });

    it('have accessible names that contain the words shown', () => {
      const { text, compact } = localizerOf(tag, messages);
      const name = 'Ali';
      for (const count of [0, 1, 2, 3, 11, 100, 12_345, 1_000_000]) {
        const amount = compact(count);
        expect(text('repliesTo', { count, name })).to.include(text('replies', { count }));
        expect(text('recommendCommentCount', { count, amount, name })).to.include(amount);
      }
      expect(text('recommendComment', { name })).to.include(text('recommend'));
      expect(text('permalink', { time: '3 h', absolute: '4 May', name })).to.include('3 h');
    });
  });
}

describe('english', () => {
  it('is calm: no exclamation marks, straight quotes or capitals within a phrase', () => {
    for (const key of KEYS) {
      for (const form of Object.values(formsOf(complete, key))) {
        expect(form, key).not.to.match(/[!'"]|[a-z] [A-Z](?!.*\.)/);
      }
    }
  });
});
