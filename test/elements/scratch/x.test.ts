import { input } from '../../support/comments.js';
import { all, threadOf, place } from '../../support/thread.js';
it('x', async () => {
  const p = await place();
  const t = await threadOf([input('1'), input('2')], {}, p);
  console.log(innerWidth, document.documentElement.scrollWidth, document.documentElement.clientWidth, t.scrollWidth, t.clientWidth, JSON.stringify(t.getBoundingClientRect()));
  for (const e of all(t, '*')) { const r = e.getBoundingClientRect(); if (r.right > t.getBoundingClientRect().right || r.left < t.getBoundingClientRect().left) console.log(e.localName, e.className, r.left, r.right); }
  document.body.style.margin = '0';
  console.log(innerWidth, document.documentElement.scrollWidth, document.documentElement.clientWidth, t.scrollWidth, t.clientWidth);
});
