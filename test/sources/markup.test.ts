import { expect } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import { markupSource } from '../../src/sources/markup.js';
import { loadHtmlReader } from '../../src/text/body.js';
import type { SuiteComment } from '../../src/testing/sample.js';
import { dataSourceSuite } from '../../src/testing/source-suite.js';
import { page, plain, read } from '../support/markup.js';
import { expectSourceError, query } from '../support/source-calls.js';

const { signal } = new AbortController();

/** The sample thread as WordPress prints it. */
function wordpress(comments: readonly SuiteComment[]): HTMLElement {
  const list = (parent: string | null): unknown =>
    comments
      .filter(({ parentId }) => parentId === parent)
      .map(
        ({ id, author, text, createdAt }) => html`
          <li id="comment-${id}" class="comment even depth-1">
            <article id="div-comment-${id}" class="comment-body">
              <footer class="comment-meta">
                <div class="comment-author vcard">
                  <b class="fn">${author}</b> <span class="says">says:</span>
                </div>
                <div class="comment-metadata">
                  <a href="#comment-${id}"><time datetime=${createdAt}>March 1, 2026</time></a>
                </div>
              </footer>
              <div class="comment-content"><p>${text}</p></div>
              <div class="reply"><a href="?replytocom=${id}">Reply</a></div>
            </article>
            <ol class="children">
              ${list(id)}
            </ol>
          </li>
        `,
      );
  return page(
    html`<ol class="comment-list">
      ${list(null)}
    </ol>`,
  );
}

describe('markupSource as a CommentSource', () => {
  dataSourceSuite({
    test: it,
    create: ({ comments }) => markupSource({ root: wordpress(comments) }),
    // A page of WordPress says none of it, and its ids are those of elements.
    without: ['ids', 'recommendations', 'closed', 'removed'],
  });
});

before(loadHtmlReader);

describe('markupSource', () => {
  describe('with selectors', () => {
    const CUSTOM = html`
      <section class="r">
        <h4 class="who">Ana</h4>
        <span class="when">2026-03-01T08:00:00Z</span>
        <div class="what">One. <button>Reply</button><textarea>draft</textarea></div>
        <section class="r" data-id="x">
          <h4 class="who">Bo</h4>
          <div class="what">Two.</div>
        </section>
      </section>
    `;
    const selectors = { comment: '.r', author: '.who', time: '.when', text: '.what' };

    it('reads any markup', async () => {
      const comments = await read(CUSTOM, { selectors });
      expect(
        comments.map((one) => [one.id, one.parentId, one.author.name, plain(one)]),
      ).to.deep.equal([
        ['item-1', null, 'Ana', 'One.'],
        ['x', 'item-1', 'Bo', 'Two.'],
      ]);
    });

    it('takes what is not given from the preset', async () => {
      const comments = await read(
        html`<ol>
          <li class="comment" id="comment-1">
            <i class="who">Ana</i>
            <div class="comment-content">Hm.</div>
          </li>
        </ol>`,
        { preset: 'wordpress', selectors: { author: '.who' } },
      );
      expect(comments[0]).to.deep.include({ id: '1', author: { name: 'Ana' } });
    });

    it('says which selector is none', async () => {
      const failing = read(CUSTOM, { selectors: { ...selectors, time: '.when[' } });
      expect(await expectSourceError(failing, 'invalid')).to.equal('".when[" is no CSS selector.');
    });
  });

  it('never reads one comment as a part of another', async () => {
    const comments = await read(
      html`
        <ol>
          <li class="comment" id="comment-1">
            <b class="fn">A</b>
            <div class="comment-content">
              Outer <span class="comment" id="comment-9">odd</span> text.
            </div>
            <ol>
              <li class="comment" id="comment-2"><time datetime="2026-03-01T08:00:00Z"></time></li>
            </ol>
          </li>
        </ol>
      `,
      { preset: 'wordpress' },
    );
    expect(comments.map(({ id, author, createdAt }) => [id, author.name, createdAt])).to.deep.equal(
      [
        ['1', 'A', null],
        ['2', '', '2026-03-01T08:00:00.000Z'],
      ],
    );
  });

  it('shows two comments of one id as two', async () => {
    const twice = ['One.', 'Two.', 'Three.'].map(
      (text) =>
        html`<li class="comment" id="comment-5">
          <b class="fn">A</b>
          <div class="comment-content">${text}</div>
        </li>`,
    );
    const comments = await read(
      html`<ol>
        ${twice}
      </ol>`,
    );
    expect(comments.map(plain)).to.deep.equal(['One.', 'Two.', 'Three.']);
    expect(new Set(comments.map(({ id }) => id))).to.have.property('size', 3);
    expect(comments[0]?.id).to.equal('5');
  });

  it('takes hostile names, ids and texts for text', async () => {
    const hostile = '<img src=x onerror="alert(1)"> "\'&amp; __proto__';
    const [comment] = await read(html`
      <ol>
        <li class="comment" id=${`comment-${hostile}`}>
          <b class="fn">${hostile}</b>
          <div class="comment-content">${hostile}<a href='javascript:alert("1")'>x</a></div>
        </li>
      </ol>
    `);
    expect(comment?.id).to.equal(hostile);
    expect(comment?.author.name).to.equal(hostile);
    expect(comment && plain(comment)).to.equal(`${hostile}x`);
  });

  it('leaves the page as it was', async () => {
    const root = page(
      html`<ul>
        <li>
          <b>A</b>
          <p>Text. <a href="#">Recommend</a></p>
        </li>
      </ul>`,
    );
    const before = root.cloneNode(true);
    await markupSource({ root }).load(query(), { signal });
    expect(root.isEqualNode(before)).to.be.true;
  });

  it('reads the page anew with every first page, and keeps it in between', async () => {
    const item = (id: number): TemplateResult =>
      html`<li class="comment" id="comment-${id}">
        <b class="fn">A</b>
        <p class="comment-content">Hm.</p>
      </li>`;
    const root = page(
      html`<ol>
        ${item(1)}
      </ol>`,
    );
    const source = markupSource({ root });
    await source.load(query(), { signal });
    render(
      html`<ol>
        ${item(1)}${item(2)}
      </ol>`,
      root,
    );
    const context = await source.context({ article: '', id: '2' }, { signal });
    expect(context.comments).to.be.empty;
    expect((await source.load(query(), { signal })).comments).to.have.length(2);
  });

  it('finds its root when it is asked, and says when there is none', async () => {
    let root: Element | null = null;
    const source = markupSource({ root: () => root });
    await expectSourceError(source.load(query(), { signal }), 'not-found');
    root = page(
      html`<ul>
        <li>
          <b>A</b>
          <p>Text.</p>
        </li>
      </ul>`,
    );
    expect((await source.load(query(), { signal })).comments).to.have.length(1);
  });

  it('is empty where the page is, and complains where it recognises nothing', async () => {
    expect(await read(html`<ol class="commentlist"></ol>`)).to.be.empty;
    const message = await expectSourceError(read(html`<p>Some words.</p>`), 'invalid');
    expect(message).to.contain('name a preset');
  });

  it('reads 2,000 comments below one another, in a chain as deep as a page can be', async () => {
    const root = document.createElement('div');
    let list: Element = root;
    for (let id = 0; id < 2000; id++) {
      const item = document.createElement('li');
      item.className = 'comment';
      item.id = `comment-${id}`;
      const author = Object.assign(document.createElement('b'), {
        className: 'fn',
        textContent: 'A',
      });
      const text = Object.assign(document.createElement('p'), {
        className: 'comment-content',
        textContent: `${id}`,
      });
      item.append(author, text);
      list.append(item);
      list = item;
    }
    const { comments } = await markupSource({ root }).load(query(), { signal });
    expect(comments).to.have.length(2000);
    expect(comments.at(-1)).to.include({ id: '1999', parentId: '1998' });
  });
});
