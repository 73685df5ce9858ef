import { expect, fixture, html } from '@open-wc/testing';
import { ColloquyComposer } from '../../src/elements/colloquy-composer.js';
import type { ComposerModel } from '../../src/elements/writing/composer-model.js';
import { addEnglish } from '../../src/i18n/localize.js';
import { localizerOf } from '../support/localizer.js';
import { english } from '../../src/i18n/messages.js';
import { writingEnglish } from '../../src/i18n/messages-writing.js';
import { VirtualWorld } from '../support/virtual-world.js';

const DAY = 24 * 60 * 60 * 1000;
const NAME = 'colloquy:draft:here';

addEnglish(writingEnglish);
ColloquyComposer.define();

function modelIn(world: VirtualWorld, given: Partial<ComposerModel> = {}): ComposerModel {
  return {
    kind: 'new',
    replyTo: null,
    text: '',
    typed: null,
    onText: () => undefined,
    draftKey: 'here',
    isHeld: () => false,
    limit: null,
    guests: 'none',
    viewer: null,
    guest: null,
    failure: null,
    localizer: localizerOf('en', english),
    now: world.now,
    timer: world.timer,
    people: () => [],
    selection: '',
    linksIn: () => Promise.resolve([]),
    onSubmit: () => true,
    onCancel: () => undefined,
    ...given,
  };
}

async function composer(
  world: VirtualWorld,
  given: Partial<ComposerModel> = {},
): Promise<{ readonly element: ColloquyComposer; readonly field: HTMLTextAreaElement }> {
  const model = modelIn(world, given);
  const element = await fixture<ColloquyComposer>(
    html`<colloquy-composer .model=${model}></colloquy-composer>`,
  );
  await element.updateComplete;
  return { element, field: element.querySelector('textarea')! };
}

function write(field: HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input'));
}

const kept = (): string => localStorage.getItem(NAME) ?? '';

afterEach(() => {
  localStorage.clear();
});

describe('<colloquy-composer> draft', () => {
  it('is kept within 500 ms after the last key', async () => {
    const world = new VirtualWorld();
    const { element, field } = await composer(world);
    write(field, 'Half');
    await world.pass(300);
    write(field, 'Half a thought');
    await world.pass(300);
    expect(kept(), 'while the reader types').to.equal('');
    await world.pass(200);
    expect(kept()).to.contain('"text":"Half a thought"');
    await element.updateComplete;
    expect(element.textContent).to.contain('Draft saved');
  });

  it('is offered for seven days, and then no more', async () => {
    const world = new VirtualWorld();
    const { element, field } = await composer(world);
    write(field, 'Half a thought');
    await world.pass(500);
    element.remove();
    await world.pass(7 * DAY - 1000);
    const early = await composer(world);
    expect(early.field.value).to.equal('Half a thought');
    early.element.remove();
    await world.pass(7 * DAY + 1000);
    expect((await composer(world)).field.value).to.equal('');
  });

  it('is not kept where the page wants none, however long one types', async () => {
    const world = new VirtualWorld();
    const { element, field } = await composer(world, { draftKey: null });
    write(field, 'Secret');
    await world.pass(5000);
    element.handOver();
    element.remove();
    expect(localStorage).to.have.length(0);
  });

  it('leaves no timer behind when the composer goes', async () => {
    const world = new VirtualWorld();
    const { element, field } = await composer(world);
    write(field, 'Quick');
    element.remove();
    expect(world.pending).to.equal(0);
    expect(kept()).to.contain('Quick');
  });
});

describe('<colloquy-composer> length', () => {
  it('is said one second after the last key, from nine tenths of the limit on', async () => {
    const world = new VirtualWorld();
    const { element, field } = await composer(world, { limit: 10 });
    const said = async (): Promise<string> => {
      await element.updateComplete;
      return element.querySelector('[role="status"]')!.textContent.trim();
    };
    write(field, '12345678');
    await world.pass(2000);
    expect(await said()).to.equal('');
    write(field, '123456789');
    await world.pass(999);
    expect(await said()).to.equal('');
    await world.pass(1);
    expect(await said()).to.equal('1 character left');
    expect(field.getAttribute('aria-describedby')).to.contain(
      element.querySelector('.counter')!.id,
    );
  });
});
