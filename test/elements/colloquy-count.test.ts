import '../../src/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { ColloquyCount } from '../../src/elements/colloquy-count.js';
import { registerSource } from '../../src/elements/source-registry.js';
import { SourceError } from '../../src/model/errors.js';
import { expectNoViolations } from '../support/axe.js';
import { ScriptedSource } from '../support/source.js';
import { words } from '../support/thread.js';
import { warningsOf } from '../support/warnings.js';
import { waitUntil } from '../support/wait.js';

/** What a reader sees of it. */
function shown(count: Element): string {
  const slot = count.shadowRoot?.querySelector('slot');
  return words(slot ? count : count.shadowRoot?.querySelector('span'));
}

/** Counts of some articles, in a list, from one source. */
async function countsOf(
  source: ScriptedSource,
  ...articles: readonly string[]
): Promise<ColloquyCount[]> {
  const list = await fixture(
    html`<ul>
      ${articles.map(
        (article) =>
          html`<li><colloquy-count .source=${source} article=${article}>some</colloquy-count></li>`,
      )}
    </ul>`,
  );
  return [...list.querySelectorAll('colloquy-count')];
}

/** Lets an answer arrive and be drawn. */
async function arrived(counts: readonly ColloquyCount[]): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await Promise.all(counts.map(({ updateComplete }) => updateComplete));
}

const counting = (): ScriptedSource => new ScriptedSource(['count']);

describe('<colloquy-count>', () => {
  it('is accessible', async () => {
    const source = counting();
    const counts = await countsOf(source, 'a', 'b');
    (await source.counts.next()).answer({ a: 3 });
    await arrived(counts);
    await expectNoViolations(counts[0]!.closest('ul')!);
  });

  it('asks once for all articles of a page', async () => {
    const source = counting();
    const counts = await countsOf(source, 'a', 'b', 'a', 'c');
    const call = await source.counts.next();
    expect(call.request).to.deep.equal(['a', 'b', 'c']);
    call.answer({ a: 1, b: 0, c: 1428 });
    await arrived(counts);
    expect(counts.map(shown)).to.deep.equal([
      '1 comment',
      '0 comments',
      '1 comment',
      '1,428 comments',
    ]);
    expect(source.counts.calls).to.have.length(1);
  });

  it('shows what stands inside it until the number is known, and where it is not', async () => {
    const source = counting();
    const counts = await countsOf(source, 'a', 'constructor', '__proto__');
    expect(counts.map(shown)).to.deep.equal(['some', 'some', 'some']);
    (await source.counts.next()).answer({ a: 2 });
    await arrived(counts);
    expect(counts.map(shown)).to.deep.equal(['2 comments', 'some', 'some']);
  });

  it('takes no nonsense for a number', async () => {
    const source = counting();
    const articles = ['nan', 'infinite', 'negative', 'text', 'none'];
    const counts = await countsOf(source, ...articles);
    (await source.counts.next()).answerAnything({
      nan: Number.NaN,
      infinite: Infinity,
      negative: -1,
      text: '7',
      none: null,
    });
    await arrived(counts);
    expect(counts.map(shown)).to.deep.equal(articles.map(() => 'some'));
  });

  it('warns once and shows what stands inside it when the source fails or cannot count', async () => {
    await warningsOf(async (warnings) => {
      const source = counting();
      const failing = await countsOf(source, 'a', 'b');
      (await source.counts.next()).fail(new SourceError('network', 'the line is cut'));
      await arrived(failing);
      expect(failing.map(shown)).to.deep.equal(['some', 'some']);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('<colloquy-count>').and.include('the line is cut');
      const unable = await countsOf(new ScriptedSource(), 'a');
      await waitUntil(() => warnings.length === 2);
      expect(unable.map(shown)).to.deep.equal(['some']);
    });
  });

  it('survives answers that are none', async () => {
    for (const answer of [undefined, null, 'html', 7]) {
      const source = counting();
      await warningsOf(async () => {
        const counts = await countsOf(source, 'a');
        (await source.counts.next()).answerAnything(answer);
        await arrived(counts);
        expect(counts.map(shown)).to.deep.equal(['some']);
      });
    }
  });

  it('writes the bare number where asked to', async () => {
    const source = counting();
    const [count] = await countsOf(source, 'a');
    count!.format = 'number';
    (await source.counts.next()).answer({ a: 1428 });
    await arrived([count!]);
    expect(shown(count!)).to.equal('1,428');
  });

  it('speaks the language around it', async () => {
    const source = counting();
    const [count] = await countsOf(source, 'a');
    (await source.counts.next()).answer({ a: 1428 });
    count!.closest('ul')!.lang = 'de';
    await waitUntil(() => shown(count!) === '1.428 Kommentare');
    expect(count!.shadowRoot!.querySelector('span')!.lang).to.equal('de');
  });

  it('asks again for another article, and shows nothing of the one before', async () => {
    const source = counting();
    const [count] = await countsOf(source, 'a');
    (await source.counts.next()).answer({ a: 3 });
    await arrived([count!]);
    count!.article = 'b';
    const call = await source.counts.next();
    expect(call.request).to.deep.equal(['b']);
    await warningsOf(async () => {
      call.fail(new SourceError('server', 'no number for b'));
      await arrived([count!]);
    });
    expect(shown(count!)).to.equal('some');
  });

  it('drops an answer that has been overtaken', async () => {
    const source = counting();
    const [count] = await countsOf(source, 'a');
    const slow = await source.counts.next();
    count!.article = 'b';
    (await source.counts.next()).answer({ b: 2 });
    await arrived([count!]);
    slow.answer({ a: 9 });
    await arrived([count!]);
    expect(shown(count!)).to.equal('2 comments');
  });

  it('leaves without the numbers of the others', async () => {
    const source = counting();
    const counts = await countsOf(source, 'a', 'b');
    const call = await source.counts.next();
    counts[0]!.remove();
    call.answer({ a: 1, b: 2 });
    await arrived(counts);
    expect(counts.map(shown)).to.deep.equal(['some', '2 comments']);
  });

  it('asks for nothing while it is away, and again when it is back', async () => {
    const source = counting();
    const [count] = await countsOf(source, 'a');
    (await source.counts.next()).answer({ a: 1 });
    await arrived([count!]);
    const parent = count!.parentElement!;
    count!.remove();
    count!.article = 'b';
    for (let task = 0; task < 3; task++) await arrived([count!]);
    expect(source.counts.calls).to.have.length(1);
    parent.append(count!);
    const call = await source.counts.next();
    expect(call.request).to.deep.equal(['b']);
    call.answer({ b: 5 });
    await arrived([count!]);
    expect(shown(count!)).to.equal('5 comments');
  });

  it('finds its source by name, and the json source by src alone', async () => {
    const source = counting();
    registerSource('named', () => source);
    const count = await fixture<ColloquyCount>(
      html`<colloquy-count source="named" article="a">some</colloquy-count>`,
    );
    (await source.counts.next()).answer({ a: 4 });
    await arrived([count]);
    expect(shown(count)).to.equal('4 comments');
    const warnings = await warningsOf(async (written) => {
      await fixture(html`<colloquy-count src="/no-such-counts.json"></colloquy-count>`);
      await waitUntil(() => written.length > 0);
    });
    expect(warnings.join()).to.include('<colloquy-count>').and.include('no-such-counts.json');
  });

  it('warns of a source that nobody knows, and of none at all', async () => {
    const warnings = await warningsOf(async (written) => {
      await fixture(html`<colloquy-count source="nope" article="a"></colloquy-count>`);
      await fixture(html`<colloquy-count article="a"></colloquy-count>`);
      await waitUntil(() => written.length === 2);
    });
    expect(warnings.join()).to.include('source="nope"').and.include('needs a source');
  });
});
