import { expect } from '@open-wc/testing';
import { composerStyles } from '../../src/styles/composer.js';
import { foundStyles } from '../../src/styles/found.js';
import { interactionStyles } from '../../src/styles/interaction.js';
import { printStyles } from '../../src/styles/print.js';
import { toolStyles } from '../../src/styles/tools.js';
import { writingStyles } from '../../src/styles/writing.js';

function styleRules(rules: Iterable<CSSRule>): CSSStyleRule[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSStyleRule) return [rule];
    return rule instanceof CSSGroupingRule ? styleRules(rule.cssRules) : [];
  });
}

/** The selectors of a list, taken apart at the commas that are in no brackets. */
const selectors = ({ selectorText }: CSSStyleRule): string[] =>
  selectorText.split(/,(?![^()]*\))/).map((each) => each.trim());

/** What the element itself must be, without what stands around it. */
const subject = (selector: string): string =>
  selector.match(/(?:\([^()]*\)|[^\s>+~()])+$/)?.[0] ?? '';

describe('sheets that come late', () => {
  const sheets = {
    composerStyles,
    foundStyles,
    interactionStyles,
    printStyles,
    toolStyles,
    writingStyles,
  };

  it('are for nothing that every comment has, where they come to every page', () => {
    const all = [interactionStyles, printStyles].flatMap(({ styleSheet }) =>
      styleRules(styleSheet?.cssRules ?? []).filter(({ parentRule }) => !parentRule),
    );
    const parts = /^(?:\w+)?\.(?:row|author|time|comment-body|actions?|fold|icon)\b(?!-)/;
    const common = all.flatMap(selectors).filter((each) => parts.test(subject(each)));
    expect(common).to.deep.equal([]);
  });

  for (const [name, { styleSheet }] of Object.entries(sheets)) {
    it(`are for elements of a name or a class each, so that a browser need not ask all: ${name}`, () => {
      const all = styleRules(styleSheet?.cssRules ?? []).flatMap(selectors);
      expect(all).to.have.length.above(2);
      const anybody = all.filter(
        (each) => !/^([a-z.[]|:host\b|:where\([a-z]+\))/.test(subject(each)),
      );
      // Of children it is soon known that they are none of a composer.
      expect(anybody.filter((each) => !each.startsWith('.composer > '))).to.deep.equal([]);
    });
  }
});
