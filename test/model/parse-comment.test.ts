import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseComment, parseInstant } from '../../src/model/parse-comment.js';

const least = { id: 'a', author: 'Ines', text: 'The ferry was late.' };

describe('parseInstant', () => {
  const INSTANTS: Readonly<Record<string, string>> = {
    '2016-09-17T07:45:00.000Z': '2016-09-17T07:45:00.000Z',
    '2016-09-17T07:45Z': '2016-09-17T07:45:00.000Z',
    '2016-09-17t07:45:00z': '2016-09-17T07:45:00.000Z',
    '2016-09-17T12:45:00+05:00': '2016-09-17T07:45:00.000Z',
    '2016-09-17T12:45:00+0500': '2016-09-17T07:45:00.000Z',
    '2016-09-17 12:45:00+05:00': '2016-09-17T07:45:00.000Z',
    '2016-09-17 12:45:00 +0500': '2016-09-17T07:45:00.000Z',
    '2016-09-17T12:45:00 +05:00': '2016-09-17T07:45:00.000Z',
    '2016-09-17T07:45 Z': '2016-09-17T07:45:00.000Z',
    '  2016-09-17T03:15:00.5-04:30\n': '2016-09-17T07:45:00.500Z',
    '2016-09-17T07:45:00.123456789Z': '2016-09-17T07:45:00.123Z',
    '2008-02-29T23:59:59Z': '2008-02-29T23:59:59.000Z',
    '9999-12-31T23:59:59Z': '9999-12-31T23:59:59.000Z',
  };
  for (const [text, instant] of Object.entries(INSTANTS)) {
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(parseInstant(text)).to.equal(instant);
    });
  }

  it('is null for what names no instant', () => {
    const none = [
      '',
      '2016-09-17',
      '2016-09-17T12:45:00',
      '2016-09-17 12:45',
      'Sep 17, 2016 - 12:45PM',
      '0000-00-00T00:00:00Z',
      '2008-02-31T00:00:00Z',
      '2009-02-29T00:00:00Z',
      '2016-13-01T00:00:00Z',
      '2016-09-17T25:00:00Z',
      '2016-09-17T12:60:00Z',
      '2016-09-17T12:45:00+99:99',
      '+275760-09-13T00:00:00Z',
      '275760-09-13T00:00:00Z',
      '9999-12-31T23:59:59-12:00',
      '0000-01-01T00:00:00+05:00',
      '2016-09-17T12:45:00Z or so',
      1474098300000,
      new Date(),
      null,
      undefined,
      {},
    ];
    for (const value of none) expect(parseInstant(value), JSON.stringify(value)).to.equal(null);
  });

  it('gives every instant that can be written back as it was', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          expect(parseInstant(date.toISOString())).to.equal(date.toISOString());
        },
      ),
    );
  });
});

describe('parseComment', () => {
  it('completes the least that a comment can be', () => {
    expect(parseComment(least)).to.deep.equal({
      id: 'a',
      parentId: null,
      author: { name: 'Ines' },
      body: { text: 'The ferry was late.' },
      createdAt: null,
      editedAt: null,
      recommendations: 0,
      recommended: false,
      status: 'published',
      featured: false,
      own: false,
      can: {},
    });
  });

  it('keeps all that a comment can be', () => {
    const input = {
      id: 7,
      parentId: 3,
      author: { id: 12, name: 'سے Shaam (Hanafi)', role: 'staff', badge: 'Boss' },
      body: { html: '<p>Yes.</p>' },
      createdAt: '2026-03-01T09:00:00+01:00',
      editedAt: '2026-03-01T09:05:00+01:00',
      recommendations: 4.9,
      recommended: true,
      status: 'held',
      featured: true,
      own: true,
      can: { edit: true, remove: true },
      lang: 'en',
      secret: 'unknown fields are left behind',
    };
    expect(parseComment(input)).to.deep.equal({
      id: '7',
      parentId: '3',
      author: { id: '12', name: 'سے Shaam (Hanafi)', role: 'staff' },
      body: { html: '<p>Yes.</p>' },
      createdAt: '2026-03-01T08:00:00.000Z',
      editedAt: '2026-03-01T08:05:00.000Z',
      recommendations: 4,
      recommended: true,
      status: 'held',
      featured: true,
      own: true,
      can: { edit: true, remove: true },
      lang: 'en',
    });
  });

  it('changes no letter of names and texts', () => {
    const text = '  \u202eAli\u0000\r\n\ud800 é e\u0301 ';
    const comment = parseComment({ id: text, author: text, text });
    expect(comment).to.deep.include({ id: text, author: { name: text }, body: { text } });
  });

  it('is null for what cannot be shown', () => {
    const none = [
      null,
      undefined,
      'comment',
      42,
      [least],
      {},
      { ...least, id: undefined },
      { ...least, id: null },
      { ...least, id: NaN },
      { ...least, id: {} },
      { ...least, author: undefined },
      { ...least, author: 7 },
      { ...least, author: { id: 'x' } },
      { ...least, text: undefined },
      { ...least, text: 5 },
      { ...least, body: {} },
    ];
    for (const value of none) expect(parseComment(value), JSON.stringify(value)).to.equal(null);
  });

  it('takes any text for an id', () => {
    for (const id of ['', '__proto__', 'constructor', 'toString', 'x'.repeat(10_000), '0']) {
      expect(parseComment({ ...least, id })?.id).to.equal(id);
    }
    expect(parseComment({ ...least, id: 0 })?.id).to.equal('0');
  });

  it('falls back for fields of the wrong type and keeps the comment', () => {
    const comment = parseComment({
      ...least,
      parentId: {},
      createdAt: 'yesterday',
      editedAt: 5,
      recommendations: '12',
      recommended: 'yes',
      status: 'spam',
      featured: 1,
      lang: null,
    });
    expect(comment).to.deep.equal(parseComment(least));
  });

  it('reads what a comment answers by the publisher’s word, if there is one', () => {
    expect(parseComment({ ...least, answers: 7 })?.answers).to.equal('7');
    expect(parseComment({ ...least, answers: null })?.answers).to.equal(null);
    expect(parseComment(least)).not.to.have.property('answers');
  });

  it('reads whose comment it is and what may be done with it', () => {
    const can = { edit: true, remove: true, until: '2026-05-04T10:00:00+01:00', ban: true };
    expect(parseComment({ ...least, own: true, can })).to.deep.include({
      own: true,
      can: { edit: true, remove: true, until: '2026-05-04T09:00:00.000Z' },
    });
  });

  it('offers nothing where rights are of the wrong type, or the comment is gone', () => {
    for (const can of [null, 'edit', 1, { edit: 'yes', remove: 1, until: 'soon' }]) {
      expect(parseComment({ ...least, can })?.can).to.deep.equal({});
    }
    expect(parseComment({ id: '1', status: 'removed', can: { edit: true } })?.can).to.deep.equal(
      {},
    );
  });

  it('counts no negative, endless or broken number of recommendations', () => {
    for (const recommendations of [-24, -Infinity, Infinity, NaN, -0.5]) {
      expect(parseComment({ ...least, recommendations })?.recommendations).to.equal(0);
    }
  });

  it('gives a role to nobody but by the typed field', () => {
    const roleOf = (author: unknown): unknown => parseComment({ ...least, author })?.author.role;
    expect(roleOf({ name: 'Ines', role: 'moderator' })).to.equal('moderator');
    for (const role of ['admin', 'Staff', true, null, ['staff'], { staff: 1 }]) {
      expect(roleOf({ name: 'Staff ✓', role })).to.equal(undefined);
    }
  });

  it('needs no more of a removed comment than its id, and keeps nothing of its text', () => {
    expect(parseComment({ id: 'a', status: 'removed' })).to.deep.include({
      author: { name: '' },
      body: { text: '' },
    });
    const removed = parseComment({ ...least, status: 'removed' });
    expect(removed?.body).to.deep.equal({ text: '' });
    expect(removed?.author.name).to.equal('Ines');
  });

  it('is not fooled by own fields called __proto__', () => {
    const text =
      '{"id": "a", "author": {"name": "Ines", "__proto__": {"role": "staff"}}, "text": "!",' +
      ' "__proto__": {"featured": true, "polluted": true}}';
    const comment = parseComment(JSON.parse(text));
    expect(comment?.featured).to.be.false;
    expect(comment?.author.role).to.equal(undefined);
    expect({}).not.to.have.property('polluted');
  });

  it('never throws, and what it gives is frozen and reads back as itself', () => {
    const field = fc.oneof(
      fc.jsonValue(),
      fc.constant(undefined),
      fc.constantFrom('removed', 'staff'),
    );
    const nearly = fc.record(
      {
        id: fc.oneof(fc.string(), fc.double(), field),
        parentId: field,
        author: fc.oneof(
          fc.string(),
          fc.record({ id: field, name: fc.string(), role: field }),
          field,
        ),
        text: fc.oneof(fc.string(), field),
        html: field,
        body: fc.oneof(
          fc.record({ text: field, html: fc.string() }),
          fc.constant(undefined),
          field,
        ),
        createdAt: fc.oneof(fc.constantFrom('2026-03-01T09:00:00Z'), field),
        recommendations: fc.oneof(fc.double(), field),
        status: fc.oneof(fc.constantFrom('published', 'held', 'removed'), field),
        featured: field,
        lang: field,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(nearly, fc.jsonValue()), (value) => {
        const comment = parseComment(value);
        if (!comment) return;
        expect(parseComment(comment)).to.deep.equal(comment);
        for (const part of [comment, comment.author, comment.body]) {
          expect(Object.isFrozen(part)).to.be.true;
        }
        expect(comment.recommendations).to.satisfy(
          (count: number) => Number.isSafeInteger(count) || count > 2 ** 53,
        );
      }),
    );
  });
});
