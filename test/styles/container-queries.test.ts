import { expect } from '@open-wc/testing';
import { composerStyles } from '../../src/styles/composer.js';
import { interactionStyles } from '../../src/styles/interaction.js';
import { threadStyles } from '../../src/styles/thread.js';
import { toolStyles } from '../../src/styles/tools.js';
import { writingStyles } from '../../src/styles/writing.js';

describe('container queries', () => {
  it('hold no variables, with which they are never true', () => {
    const sheets = [...threadStyles, composerStyles, interactionStyles, toolStyles, writingStyles];
    const conditions = sheets.flatMap(({ cssText }) => cssText.match(/@container [^{]+/g) ?? []);
    expect(conditions).to.have.length.above(4);
    expect(conditions.filter((condition) => condition.includes('var('))).to.deep.equal([]);
  });
});
