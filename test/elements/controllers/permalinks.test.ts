import { expect, fixture, html } from '@open-wc/testing';
import { PermalinkController } from '../../../src/elements/controllers/permalinks.js';
import { FakeHost } from '../../support/host.js';

/** A thread that knows some comments; each is a button on the page. */
class FakeThread {
  readonly host = new FakeHost();
  readonly log: string[] = [];
  readonly controller: PermalinkController;
  #answered: (() => void) | undefined;

  constructor(known: readonly string[], place: HTMLElement) {
    this.controller = new PermalinkController(this.host, {
      reveal: async (id) => {
        this.log.push(`reveal ${id}`);
        return known.includes(id);
      },
      selection: null,
      bringIntoPlace: async (id) => {
        const element = place.querySelector<HTMLElement>(`#${id}`);
        element?.addEventListener('focus', () => this.#answered?.(), { once: true });
        return element;
      },
      refreshRows: (ids) => this.log.push(`refresh ${ids.join(' ')}`),
      tellUnknown: () => {
        this.log.push('unknown');
        this.#answered?.();
      },
    });
    this.host.connect();
  }

  /** Waits until the reader has been led somewhere, or told that there is no such place. */
  answered(): Promise<void> {
    return new Promise((resolve) => (this.#answered = resolve));
  }
}

describe('PermalinkController', () => {
  const threads: FakeThread[] = [];
  let place: HTMLElement;

  const thread = (...known: string[]): FakeThread => {
    const made = new FakeThread(known, place);
    threads.push(made);
    return made;
  };

  beforeEach(async () => {
    place = await fixture(html`<div><button id="a">A</button><button id="b">B</button></div>`);
  });

  afterEach(() => {
    for (const { host } of threads.splice(0)) host.disconnect();
    history.replaceState(null, '', location.pathname + location.search);
  });

  const goTo = (hash: string): void => {
    history.replaceState(null, '', hash);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  };

  it('leads to the comment of the address as soon as the thread can be searched', async () => {
    history.replaceState(null, '', '#comment-a');
    const { controller, log, answered } = bound(thread('a'));
    controller.setReady(false);
    expect(log).to.deep.equal([]);
    controller.setReady(true);
    await answered();
    expect(document.activeElement?.id).to.equal('a');
    expect(controller.highlighted).to.equal('a');
    expect(log).to.deep.equal(['reveal a', 'refresh a']);
  });

  it('leads there once, not with every update', async () => {
    history.replaceState(null, '', '#comment-a');
    const { controller, log, answered } = bound(thread('a'));
    controller.setReady(true);
    controller.setReady(true);
    await answered();
    expect(log.filter((line) => line === 'reveal a')).to.have.length(1);
  });

  it('follows the address, and takes the highlight along', async () => {
    const { controller, log, answered } = bound(thread('a', 'b'));
    controller.setReady(true);
    goTo('#comment-a');
    await answered();
    goTo('#comment-b');
    await answered();
    expect(controller.highlighted).to.equal('b');
    expect(log).to.include('refresh a b');
    goTo('#elsewhere');
    expect(controller.highlighted).to.be.null;
  });

  it('goes where the reader wanted last when answers overtake each other', async () => {
    const { controller, answered } = bound(thread('a', 'b'));
    controller.setReady(true);
    goTo('#comment-a');
    goTo('#comment-b');
    await answered();
    expect(document.activeElement?.id).to.equal('b');
    expect(controller.highlighted).to.equal('b');
  });

  it('says of an unknown comment that it is unknown, until the address changes', async () => {
    const { controller, answered } = bound(thread());
    controller.setReady(true);
    goTo('#comment-gone');
    await answered();
    expect(controller.unknown).to.be.true;
    goTo('#');
    expect(controller.unknown).to.be.false;
  });

  it('says so once, and only if no thread of the page knows the comment', async () => {
    const first = thread('a');
    const second = thread('b');
    first.controller.setReady(true);
    second.controller.setReady(true);
    goTo('#comment-b');
    await second.answered();
    expect([first, second].map(({ controller }) => controller.unknown)).to.deep.equal([
      false,
      false,
    ]);
    goTo('#comment-gone');
    await first.answered();
    expect([first, second].map(({ controller }) => controller.unknown)).to.deep.equal([
      true,
      false,
    ]);
    expect(second.log).not.to.include('unknown');
  });

  it('waits for threads that cannot be searched yet', async () => {
    history.replaceState(null, '', '#comment-gone');
    const first = thread();
    const second = thread();
    first.controller.setReady(true);
    await Promise.resolve();
    expect(first.controller.unknown).to.be.false;
    second.controller.setReady(true);
    await first.answered();
    expect(first.controller.unknown).to.be.true;
  });

  /** A link to a comment, in the page. */
  const linkTo = (hash: string): HTMLAnchorElement => {
    const link = document.createElement('a');
    link.href = hash;
    place.append(link);
    return link;
  };

  it('can be sent to where the address already points, however it came to', async () => {
    const { controller, answered } = bound(thread('a'));
    controller.setReady(true);
    history.replaceState(null, '', '#comment-a');
    controller.follow(linkTo('#comment-a'), new MouseEvent('click'));
    await answered();
    expect(controller.highlighted).to.equal('a');
  });

  it('knows the way back from where a link in another comment led', () => {
    const { controller } = thread('a', 'b');
    expect(controller.canReturn).to.be.false;
    const row = document.createElement('div');
    row.dataset['id'] = 'b';
    place.append(row);
    const link = linkTo('#comment-a');
    row.append(link);
    controller.follow(link, new MouseEvent('click', { ctrlKey: true }));
    expect(controller.canReturn).to.be.false;
    controller.follow(link, new MouseEvent('click'));
    expect(controller.canReturn).to.be.true;
  });

  it('hears nothing after the host has left', () => {
    const { host, controller, log } = thread('a');
    controller.setReady(true);
    host.disconnect();
    goTo('#comment-a');
    expect(log).to.deep.equal([]);
  });
});

/** A thread taken apart. */
function bound(thread: FakeThread): {
  readonly controller: PermalinkController;
  readonly log: readonly string[];
  readonly answered: () => Promise<void>;
} {
  const { controller, log } = thread;
  return { controller, log, answered: () => thread.answered() };
}
