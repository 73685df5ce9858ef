import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createReplyLinker, linkReplies } from '../../src/conversation/replies.js';
import type { LinkableComment } from '../../src/conversation/reply-linker.js';
import { TITLES } from '../../src/conversation/mentions/vocabulary.js';
import type { ReplyLink } from '../../src/model/reply-link.js';

const NAMES = [
  'Lena Marsh',
  'Omar Haddad',
  'Sofía Núñez',
  'Jörg Weiß',
  'Ивана Ткач',
  'Γιώργος Παπάς',
  'محمد علي',
  'राजू भारतीय',
  '林小雨',
  '김철수',
  'O’Brien',
  'J. R. Tolk',
  'Bilal (Canada)',
  'citizen26',
  'night_owl',
  'Karachi-walla',
  'Fed Up',
  '🔥Sam🔥',
  'Sam Hill',
  'Ana',
  'Ana Cruz',
  'Bo',
  'Dr. Khan',
  'Lena, Oslo',
  'Đặng Hoa',
  'İbrahim',
  'ﾀﾛｳ',
  '田中 太郎',
  'สมชาย ใจดี',
  'ნინო',
  'አበበ',
  'Արամ',
  'বাবু',
  'முருகன்',
  'Straße',
  'D.N.',
  '12345',
  '@sarat',
  'news.example.com',
  'C++ fan',
  '(Lurker)',
  '爱吃西瓜的猫',
] as const;
/** What an unrelated commenter says; it shares no name and no word with the rest. */
const FILLER = ['Qqq zzz.', 'Xyzzy plugh!', '–', '12 34'];
const SENTENCES = ['the bridge is closed again', 'no, it opened on Monday', 'that is not so', '8%'];

const name = fc.constantFrom(...NAMES);

function thread(posts: readonly { author: string; text: string; minute?: number }[]) {
  return posts.map(({ author, text, minute }, index): LinkableComment => ({
    id: `c${index}`,
    author: { name: author },
    createdAt: new Date(Date.UTC(2026, 0, 1, 0, minute ?? index)).toISOString(),
    body: { text },
  }));
}

/** Posts of which some name somebody, in one of the usual manners. */
const posts = fc.array(
  fc.record({
    author: name,
    text: fc.oneof(
      fc.constantFrom(...SENTENCES),
      fc
        .tuple(
          fc.constantFrom('@', '@ ', '＠', '', 'Dear ', 'as I said@'),
          name,
          fc.constantFrom(': ', ', ', '\n', ' - ', '! '),
          fc.constantFrom(...SENTENCES),
        )
        .map((parts) => parts.join('')),
    ),
  }),
  { minLength: 2, maxLength: 12 },
);

const hostile = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    '',
    '@',
    '@@@',
    '(',
    '[a-z',
    '*+?',
    '\\',
    '\ud800',
    '.',
  ),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);

const byText = ({ from, to, start, end }: ReplyLink): string => `${from} ${start}-${end} → ${to}`;

describe('linkReplies, whatever the thread', () => {
  it('never throws, links backwards only, and marks a stretch of the text', () => {
    const comment = fc.record({
      id: fc.oneof(fc.constantFrom('a', 'b', '__proto__', 'constructor'), fc.string()),
      parentId: fc.option(fc.constantFrom('a', 'b', '__proto__')),
      author: fc.record({ name: fc.oneof(hostile, name) }),
      createdAt: fc.option(fc.constantFrom('2026-01-01T00:00:00.000Z', 'soon', '')),
      body: fc
        .array(fc.oneof(hostile, name, fc.constantFrom('@', ' ', '\n', '> ', '`', ': ')))
        .map((parts) => ({ text: parts.join('') })),
    });
    fc.assert(
      fc.property(fc.array(comment, { maxLength: 10 }), (comments) => {
        const texts = new Map<string, string>();
        for (const { id, body } of [...comments].reverse()) texts.set(id, body.text);
        for (const { from, to, start, end, evidence, confidence } of linkReplies(comments)) {
          expect(to).not.to.equal(from);
          expect(confidence).to.be.within(0, 1);
          if (evidence === 'explicit') continue;
          expect(texts.get(from)?.slice(start, end).length).to.equal(end - start);
          expect(end).to.be.above(start);
        }
      }),
    );
  });

  it('links to comments that were written before, of the person named', () => {
    fc.assert(
      fc.property(posts, (list) => {
        for (const { from, to } of linkReplies(thread(list))) {
          if (to !== null) expect(Number(to.slice(1))).to.be.below(Number(from.slice(1)));
        }
      }),
    );
  });

  it('says of the beginning of a thread what it says of the whole', () => {
    fc.assert(
      fc.property(posts, fc.nat(), (list, cut) => {
        const comments = thread(list);
        const known = comments.slice(0, cut % comments.length);
        const early = linkReplies(comments).filter(({ from }) =>
          known.some(({ id }) => id === from),
        );
        expect(linkReplies(known)).to.deep.equal(early);
      }),
    );
  });

  it('comes to the same when comments arrive one by one, in any order', () => {
    fc.assert(
      fc.property(posts, fc.infiniteStream(fc.nat()), (list, order) => {
        const comments = thread(list);
        const arriving = [...comments].sort(() => (order.next().value % 3) - 1);
        const linker = createReplyLinker();
        for (const comment of arriving) linker.add(comment);
        expect(linker.links).to.deep.equal(linkReplies(comments));
      }),
    );
  });

  it('forgets comments as if they had never come', () => {
    fc.assert(
      fc.property(posts, fc.infiniteStream(fc.boolean()), fc.nat(30), (described, chance, most) => {
        const comments = thread(described);
        const gone = new Set(comments.filter(() => chance.next().value).map(({ id }) => id));
        const linker = createReplyLinker();
        linker.enter(comments);
        linker.proceed(most);
        linker.forget([...gone]);
        linker.proceed();
        expect(linker.links).to.deep.equal(linkReplies(comments.filter(({ id }) => !gone.has(id))));
        linker.add(comments);
        expect(linker.links).to.deep.equal(linkReplies(comments));
      }),
    );
  });

  it('comes to the same in pieces of any size', () => {
    const sizes = fc.infiniteStream(fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(posts, sizes, fc.boolean(), (list, size, backwards) => {
        const comments = thread(list);
        const waiting = backwards ? [...comments].reverse() : [...comments];
        const linker = createReplyLinker();
        while (waiting.length > 0) {
          linker.enter(waiting.splice(0, Number(size.next().value)));
          linker.proceed(Number(size.next().value));
        }
        linker.proceed();
        expect(linker.links).to.deep.equal(linkReplies(comments));
      }),
    );
  });

  it('does not mind a commenter whom nobody names', () => {
    fc.assert(
      fc.property(posts, fc.nat(), fc.constantFrom(...FILLER), (list, place, text) => {
        const comments = thread(list);
        const stranger = thread([{ author: 'Wxy Vbn', text, minute: 0 }]).map((comment) => ({
          ...comment,
          id: 'stranger',
          createdAt: comments[place % comments.length]?.createdAt ?? null,
        }));
        const more = linkReplies([...stranger, ...comments]);
        expect(more.map(byText)).to.deep.equal(linkReplies(comments).map(byText));
      }),
    );
  });
});

describe('linkReplies, however a name is written', () => {
  /** The person whom the last of some posts is linked to. */
  function answered(text: string, named: string, others: readonly string[]): string | undefined {
    const comments = thread(
      [...others, named, 'Zoltán Quux'].map((author, index) => ({
        author,
        text: index > others.length ? text : 'Xyzzy plugh.',
      })),
    );
    const [link] = linkReplies(comments);
    return comments.find(({ id }) => id === link?.to)?.author.name;
  }

  const others = (named: string): fc.Arbitrary<string[]> =>
    fc.uniqueArray(
      name.filter((other) => other !== named),
      { maxLength: 6 },
    );
  const someoneAmongOthers = name.chain((named) => fc.tuple(fc.constant(named), others(named)));

  const WRITINGS: Record<string, (name: string) => string> = {
    'as it is': (written) => written,
    'in small letters': (written) => written.toLowerCase(),
    'in capitals': (written) => written.toUpperCase(),
    decomposed: (written) => written.normalize('NFD'),
    'in compatibility forms': (written) => written.normalize('NFKC'),
    'full-width': (written) =>
      written.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    'with no-break spaces': (written) => written.replace(/ /g, '\u00a0'),
    'with two spaces': (written) => written.replace(/ /g, '  '),
    'without spaces': (written) => written.replace(/ /g, ''),
    'with underscores': (written) => written.replace(/ /g, '_'),
    'with a zero-width space': (written) => written.replace(/^./u, '$&\u200b'),
    'between direction marks': (written) => `\u2068${written}\u2069`,
  };
  for (const [manner, write] of Object.entries(WRITINGS)) {
    it(`knows who is meant ${manner}`, () => {
      fc.assert(
        fc.property(someoneAmongOthers, ([named, rest]) => {
          expect(answered(`@${write(named)}: no`, named, rest)).to.equal(named);
        }),
      );
    });
  }

  it('forgives the marks around', () => {
    const mark = fc.constantFrom(
      ...[
        '@%:',
        '@%,',
        '@%\n',
        '@ %:',
        '@*%*',
        '@"%"',
        '(@%)',
        '@%...',
        '@\t%:',
        '@@%:',
        '＠%：',
        '…@%',
      ],
      ...['> who said so?\n\n@%:', 'indeed. @%', 'no @%!', 'No, @%, no', '@%’s view'],
    );
    fc.assert(
      fc.property(someoneAmongOthers, mark, ([named, rest], around) => {
        expect(answered(`${around.replace('%', named)} no`, named, rest)).to.equal(named);
      }),
    );
  });

  it('passes over a title before the name, with an at-sign and without', () => {
    const title = fc.constantFrom(...TITLES);
    fc.assert(
      fc.property(someoneAmongOthers, title, ([named, rest], before) => {
        fc.pre(!/[^\p{L}\p{M} ’-]/u.test(named));
        expect(answered(`@${before} ${named}: no`, named, rest)).to.equal(named);
        expect(answered(`${before} ${named}, you said so`, named, rest)).to.equal(named);
      }),
    );
  });

  it('finds everybody in a list', () => {
    const joint = fc.constantFrom(', @', ' @', ' & @', '/@', ' and @', '; @', '\n@', ',@', ' + @');
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 5 }), joint, (named, between) => {
        const comments = thread(
          [...named, 'Zoltán Quux'].map((author, index) => ({
            author,
            text: index === named.length ? `@${named.join(between)}: no` : 'Xyzzy plugh.',
          })),
        );
        const links = linkReplies(comments);
        expect(links.map(({ to }) => to)).to.deep.equal(named.map((_, index) => `c${index}`));
      }),
    );
  });

  it('takes no list of names, one on each line, for addresses', () => {
    const mark = fc.constantFrom('', '- ', '* ', '1. ');
    const named = fc.uniqueArray(name, { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(named, mark, fc.constantFrom('', 'Line-up:\n'), (list, before, heading) => {
        const text = heading + list.map((each) => before + each.replace(/@/g, '')).join('\n');
        const comments = thread(
          [...list, 'Zoltán Quux'].map((author, index) => ({
            author,
            text: index === list.length ? text : 'Xyzzy plugh.',
          })),
        );
        expect(linkReplies(comments)).to.deep.equal([]);
      }),
    );
  });

  it('knows who is meant without an at-sign, whatever the marks and the form of the letters', () => {
    const written = fc.constantFrom<(named: string) => string>(
      (named) => named,
      (named) => named.normalize('NFD'),
      (named) => named.replace(/ /g, '\u00a0'),
      (named) => `\u2068${named}\u2069`,
    );
    const around = fc.constantFrom(
      '%: you are wrong',
      '%, you are wrong',
      'Dear %, you',
      'To %: no',
    );
    fc.assert(
      fc.property(someoneAmongOthers, written, around, ([named, rest], write, text) => {
        fc.pre(!/[^\p{L}\p{M} ’-]/u.test(named));
        expect(answered(text.replace('%', write(named)), named, rest)).to.equal(named);
      }),
    );
  });

  it('forgives one letter doubled, left out, changed or swapped in a long name', () => {
    const long = fc.constantFrom(
      ...['Lorena Marshall', 'Sebastian Bergmann', 'Екатерина Ткаченко', 'Vaidyanathan'],
      ...['Γιώργος Παπαδάκης', 'Małgorzata Kowalska', 'शोभना श्रीवास्तव', 'შოთიკო ბერიძე'],
    );
    const slips: Record<string, (a: string, b: string, other: string) => string> = {
      doubled: (a, b) => a + a + b,
      'left out': (_, b) => b,
      changed: (_, b, other) => other + b,
      swapped: (a, b) => b + a,
    };
    fc.assert(
      fc.property(
        long,
        fc.nat(),
        fc.constantFrom(...Object.values(slips)),
        (named, place, slip) => {
          const index = 1 + (place % (named.length - 3));
          const [a = '', b = ''] = named.slice(index);
          fc.pre(/\p{L}/u.test(a) && /\p{L}/u.test(b) && /\p{L}/u.test(named.charAt(index - 1)));
          const wrong = slip(a, b, named.charAt(1));
          const written = named.slice(0, index) + wrong + named.slice(index + 2);
          expect(answered(`@${written}: no`, named, ['Omar', 'Ida'])).to.equal(named);
        },
      ),
    );
  });
});
