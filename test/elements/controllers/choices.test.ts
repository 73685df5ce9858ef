import { expect } from '@open-wc/testing';
import { ChoicesController, type ChoicesHost } from '../../../src/elements/controllers/choices.js';
import { warningsOf } from '../../support/warnings.js';

/** An element that says how it wants its thread, and counts updates. */
function hostSaying(view: string | null, sort: string | null): ChoicesHost & { updates: number } {
  return Object.assign(document.createElement('x-choices'), {
    view,
    sort,
    updates: 0,
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate(this: { updates: number }) {
      this.updates++;
    },
    updateComplete: Promise.resolve(true),
  });
}

describe('ChoicesController', () => {
  afterEach(() => {
    localStorage.clear();
  });

  it('is threaded and oldest first where nobody says otherwise', () => {
    const { view, sort } = new ChoicesController(hostSaying(null, null));
    expect([view, sort]).to.deep.equal(['threaded', 'oldest']);
  });

  it('does as the page says', () => {
    const host = hostSaying('timeline', 'newest');
    const choices = new ChoicesController(host);
    expect([choices.view, choices.sort]).to.deep.equal(['timeline', 'newest']);
    host.sort = 'answered';
    expect(choices.sort).to.equal('answered');
  });

  it('prefers what the reader chose, now and on the next visit', () => {
    const host = hostSaying('timeline', 'newest');
    const choices = new ChoicesController(host);
    choices.choose({ view: 'threaded' });
    expect([choices.view, choices.sort]).to.deep.equal(['threaded', 'newest']);
    expect(host.updates).to.equal(1);
    expect(new ChoicesController(hostSaying('timeline', null)).view).to.equal('threaded');
  });

  it('does not change what other threads on the page show', () => {
    const [one, other] = [hostSaying(null, null), hostSaying(null, null)];
    const [mine, theirs] = [new ChoicesController(one), new ChoicesController(other)];
    mine.choose({ view: 'timeline' });
    expect(theirs.view).to.equal('threaded');
  });

  it('warns of what it does not know and falls back', async () => {
    const warnings = await warningsOf(() => {
      const { view, sort } = new ChoicesController(hostSaying('grid', 'random'));
      expect([view, sort]).to.deep.equal(['threaded', 'oldest']);
    });
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.include('<x-choices> view="grid"').and.include('threaded, timeline');
  });
});
