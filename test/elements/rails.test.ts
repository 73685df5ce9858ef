import { expect } from '@open-wc/testing';
import { explicitLinks } from '../../src/conversation/explicit-links.js';
import { buildTree } from '../../src/conversation/tree.js';
import { branchAt } from '../../src/elements/rails.js';
import { comment } from '../support/comments.js';
import { all, row, threadOf } from '../support/thread.js';

/** 1 is answered by 2, which is answered by 3. */
const COMMENTS = [comment('1'), comment('2', { parentId: '1' }), comment('3', { parentId: '2' })];

describe('branchAt', () => {
  const { nodes } = buildTree(COMMENTS, explicitLinks(COMMENTS));

  /** The branch at so many pixels from where a row begins. */
  async function branchBeside(id: string, inset: number, inside = false): Promise<string | null> {
    const thread = await threadOf(COMMENTS.map((each) => ({ ...each, author: each.author.name })));
    const element = row(thread, id);
    const { left, top } = element.getBoundingClientRect();
    let found: string | null = null;
    const target = inside ? all(thread, 'article')[0]! : element;
    target.addEventListener('click', (event) => {
      found = branchAt(event, nodes)?.comment.id ?? null;
    });
    target.dispatchEvent(new MouseEvent('click', { clientX: left + inset, clientY: top + 40 }));
    return found;
  }

  it('is the ancestor whose rail is there', async () => {
    expect(await branchBeside('3', 2)).to.equal('1');
    expect(await branchBeside('3', 30)).to.equal('2');
    expect(await branchBeside('2', 2)).to.equal('1');
  });

  it('is none beside a root, beyond the gutter and inside a comment', async () => {
    expect(await branchBeside('1', 2)).to.be.null;
    expect(await branchBeside('3', 200)).to.be.null;
    expect(await branchBeside('3', -5)).to.be.null;
    expect(await branchBeside('1', 2, true)).to.be.null;
  });
});
