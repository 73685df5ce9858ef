import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { MarkupSourceOptions } from '../../src/sources/markup.js';
import { loadHtmlReader } from '../../src/text/body.js';
import { plain, read } from '../support/markup.js';

before(loadHtmlReader);

describe('markupSource', () => {
  describe('with the WordPress preset', () => {
    const HTML5 = html`
      <ol class="commentlist">
        <li id="comment-12" class="comment byuser comment-author-tess bypostauthor parent">
          <article id="div-comment-12" class="comment-body">
            <footer class="comment-meta">
              <div class="comment-author vcard">
                <img alt="" src="data:," class="avatar" />
                <b class="fn"><a href="https://tess.example/" class="url">Tess Gray</a></b>
                <span class="says">says:</span>
              </div>
              <div class="comment-metadata">
                <a href="https://news.example/ferry/#comment-12">
                  <time datetime="2026-03-01T09:30:00+01:00">March 1, 2026 at 9:30 am</time>
                </a>
                <span class="edit-link"><a href="/edit">Edit</a></span>
              </div>
            </footer>
            <div class="comment-content">
              <p>Thank you <img class="emoji" alt="🙂" src="data:," />, all.</p>
              <blockquote><p>Closed, too.</p></blockquote>
              <p>
                See <a href="/bridge" onclick="x()">the plan</a>.<br />It opens &amp; stays
                &lt;open&gt;.
              </p>
            </div>
            <div class="reply"><a href="?replytocom=12">Reply</a></div>
          </article>
          <ol class="children">
            <li id="comment-15" class="comment">
              <article class="comment-body">
                <footer>
                  <div class="comment-author"><b class="fn">Bo</b></div>
                  <em class="comment-awaiting-moderation">Your comment is awaiting moderation.</em>
                </footer>
                <div class="comment-content" lang="de"><p>Danke.</p></div>
              </article>
            </li>
          </ol>
        </li>
        <li id="comment-14" class="pingback">
          <div class="comment-body">Pingback: elsewhere</div>
        </li>
      </ol>
    `;

    it('reads names, times, ids, parents and marks', async () => {
      const [first, second, ...rest] = await read(HTML5, { preset: 'wordpress' });
      expect(rest).to.be.empty;
      expect(first).to.deep.include({
        id: '12',
        parentId: null,
        author: { name: 'Tess Gray', role: 'author' },
        createdAt: '2026-03-01T08:30:00.000Z',
        status: 'published',
      });
      expect(second).to.deep.include({
        id: '15',
        parentId: '12',
        author: { name: 'Bo' },
        createdAt: null,
        status: 'held',
        lang: 'de',
      });
    });

    it('reads the text and nothing round it', async () => {
      const [first, second] = await read(HTML5);
      expect(first && plain(first)).to.equal(
        'Thank you 🙂, all.\n\n> Closed, too.\n\nSee the plan.\nIt opens & stays <open>.',
      );
      expect(second && plain(second)).to.equal('Danke.');
    });

    it('keeps links, resolved against the page, and no other attribute', async () => {
      const [first] = await read(HTML5);
      const body = first && 'html' in first.body ? first.body.html : '';
      expect(body).to.contain(
        `<a href="${new URL('/bridge', document.baseURI).href}">the plan</a>`,
      );
      expect(body).not.to.match(/onclick|class|src|Reply|says/);
    });

    it('reads what themes print that know no HTML5', async () => {
      const [first, second] = await read(
        html`
          <ul class="commentlist">
            <li class="comment depth-1" id="li-comment-3">
              <div id="comment-3" class="comment-body">
                <div class="comment-author vcard">
                  <cite class="fn">Eve &amp; Co.</cite> <span class="says">says:</span>
                </div>
                <div class="comment-meta commentmetadata">
                  <a href="#comment-3">September 17, 2016 at 12:45 pm</a>
                </div>
                <p>One.</p>
                <ul>
                  <li>Two</li>
                </ul>
                <p>Three.</p>
                <div class="reply"><a href="?replytocom=3">Reply</a></div>
              </div>
              <ul class="children">
                <li class="comment">
                  <div class="comment-body" id="comment-4">
                    <cite class="fn">Dov</cite>
                    <p>Four.</p>
                  </div>
                </li>
              </ul>
            </li>
          </ul>
        `,
        { timezone: 'Asia/Karachi' },
      );
      expect(first).to.deep.include({ id: '3', createdAt: '2016-09-17T07:45:00.000Z' });
      expect(first?.author.name).to.equal('Eve & Co.');
      expect(first && plain(first)).to.match(/^One\.\n+.*Two\n+Three\.$/);
      expect(second).to.include({ id: '4', parentId: '3' });
    });

    it('takes the list item for the comment where the article inside it has the class, too', async () => {
      const comments = await read(
        html`
          <ol>
            <li class="comment" id="li-comment-8">
              <article id="comment-8" class="comment">
                <b class="fn">A</b>
                <p>Eight.</p>
              </article>
              <ol class="children">
                <li class="comment" id="li-comment-9"><b class="fn">B</b></li>
              </ol>
            </li>
          </ol>
        `,
        { preset: 'wordpress' },
      );
      expect(comments.map(({ id, parentId }) => [id, parentId])).to.deep.equal([
        ['8', null],
        ['9', '8'],
      ]);
    });

    it('is empty where nobody has commented', async () => {
      const nothing = html`<div>
        <h2>Leave a reply</h2>
        <form><button>Post</button></form>
      </div>`;
      expect(await read(nothing, { preset: 'wordpress' })).to.be.empty;
    });
  });

  describe('with the microdata preset', () => {
    const THREAD = html`
      <div itemscope itemtype="https://schema.org/Comment" id="comment-1">
        <div itemprop="author" itemscope itemtype="https://schema.org/Person">
          <span>by</span> <span itemprop="name">Ines</span>
        </div>
        <meta itemprop="dateCreated" content="2026-03-01T08:00:00Z" />
        <div itemprop="text">The ferry was late.</div>
        <span itemprop="upvoteCount">1,204</span>
        <div itemprop="comment" itemscope itemtype="https://schema.org/Comment" data-id="two">
          <meta itemprop="author" content="Bo" />
          <time itemprop="datePublished" datetime="2026-03-01T08:10:00Z">10 minutes later</time>
          <p itemprop="text">Again?</p>
          <meta itemprop="upvoteCount" content="3" />
        </div>
      </div>
    `;

    it('reads comments inside comments', async () => {
      const comments = await read(THREAD);
      expect(comments).to.have.length(2);
      expect(comments[0]).to.deep.include({
        id: '1',
        author: { name: 'Ines' },
        createdAt: '2026-03-01T08:00:00.000Z',
        recommendations: 1204,
      });
      expect(comments[1]).to.deep.include({
        id: 'two',
        parentId: '1',
        author: { name: 'Bo' },
        createdAt: '2026-03-01T08:10:00.000Z',
        recommendations: 3,
      });
      expect(comments.map(plain)).to.deep.equal(['The ferry was late.', 'Again?']);
    });
  });

  describe('with the newspaper preset', () => {
    const zone = { timezone: 'Asia/Karachi' };
    const LIST = html`
      <ul>
        <li>
          <b>citizen 26</b> <small>Sep 17, 2016 - 12:45PM</small>
          <p>I <b>recommend</b> the ferry.</p>
          <p>Recommend</p>
        </li>
        <li>
          <b>سے Shaam (Hanafi)</b> <small>Sep 17, 2016 - 1:29PM</small>
          <p>One.<br />Two.<br />Recommend (12)</p>
        </li>
        <li>
          <b>Fed Up</b> <small>Sep 17, 2016 - 2:07PM</small>
          <p>Three. <a href="#">Recommend</a></p>
          <button>Recommend <span>1,003</span></button>
        </li>
        <li>
          <b>Hello</b> <small>Sep 17, 2016 - 2:16PM</small>
          <p>Recommended!</p>
        </li>
      </ul>
    `;

    it('reads names, local times and texts', async () => {
      const comments = await read(LIST, zone);
      expect(comments.map(({ author, createdAt }) => [author.name, createdAt])).to.deep.equal([
        ['citizen 26', '2016-09-17T07:45:00.000Z'],
        ['سے Shaam (Hanafi)', '2016-09-17T08:29:00.000Z'],
        ['Fed Up', '2016-09-17T09:07:00.000Z'],
        ['Hello', '2016-09-17T09:16:00.000Z'],
      ]);
      expect(comments.map(plain)).to.deep.equal([
        'I recommend the ferry.',
        'One.\nTwo.',
        'Three.',
        'Recommended!',
      ]);
    });

    it('takes the recommend control for a count and not for text', async () => {
      const comments = await read(LIST, zone);
      expect(comments.map(({ recommendations }) => recommendations)).to.deep.equal([
        0, 12, 1003, 0,
      ]);
    });

    it('drops times that name no instant', async () => {
      expect((await read(LIST)).map(({ createdAt }) => createdAt)).to.deep.equal([
        null,
        null,
        null,
        null,
      ]);
    });

    it('numbers comments that have no id', async () => {
      const ids = (await read(LIST)).map(({ id }) => id);
      expect(ids).to.deep.equal(['item-1', 'item-2', 'item-3', 'item-4']);
    });

    it('reads classed parts before bare ones', async () => {
      const [comment] = await read(html`
        <div class="comment" id="c7">
          <p class="date" title="2016-09-17T12:45:00+05:00">yesterday</p>
          <b>Top commenter</b> <span class="author">Lena Marsh</span>
          <div class="text">Well.</div>
          <a class="btn-recommend" href="/recommend?7">Recommend</a><i class="recommend-count">4</i>
        </div>
      `);
      expect(comment).to.deep.include({
        id: 'c7',
        author: { name: 'Lena Marsh' },
        createdAt: '2016-09-17T07:45:00.000Z',
        recommendations: 4,
      });
      expect(comment && plain(comment)).to.equal('Well.');
    });

    it('takes all that is left for the text where nothing is marked as text', async () => {
      const [comment] = await read(
        html`<ul>
          <li><b>Ali</b> <small>Sep 17, 2016 - 12:45PM</small> Bare <i>words</i>.</li>
        </ul>`,
        { preset: 'newspaper' },
      );
      expect(comment && plain(comment)).to.equal('Bare words.');
    });

    it('reads dates of digits and foreign months when told how', async () => {
      const one = (time: string, lang = ''): TemplateResult =>
        html`<ul lang=${lang}>
          <li>
            <b>A</b><small>${time}</small>
            <p>Text.</p>
          </li>
        </ul>`;
      const time = async (
        content: unknown,
        options: Partial<MarkupSourceOptions>,
      ): Promise<unknown> => (await read(content, { ...zone, ...options }))[0]?.createdAt;
      expect(await time(one('17/09/2016 12:45'), { dateFormat: 'dmy' })).to.equal(
        '2016-09-17T07:45:00.000Z',
      );
      expect(await time(one('17 septembre 2016, 12:45'), { lang: 'fr' })).to.equal(
        '2016-09-17T07:45:00.000Z',
      );
      expect(await time(one('17/09/2016 12:45'), {})).to.equal(null);
    });
  });
});
