/**
 * The difficulties of reading who is meant, one group each: what readers write, and whom a careful
 * reader takes them to mean. The text is the last comment of a thread in which everybody else has
 * written once.
 */
import { expect } from '@open-wc/testing';
import { linkReplies } from '../../src/conversation/replies.js';

/** Links of a text as `surface → name`; nobody is `–`. */
function read(authors: readonly string[], text: string, writer = 'Zoltán Quux'): string[] {
  const comments = [...authors, writer].map((name, index) => ({
    id: String(index),
    author: { name },
    body: { text: index === authors.length ? text : `Opinion no. ${index}.` },
  }));
  return linkReplies(comments)
    .filter(({ from }) => from === String(authors.length))
    .map(({ to, start, end }) => {
      const name = to === null ? '–' : authors[Number(to)];
      return `${text.slice(start, end)} → ${name ?? ''}`;
    });
}

type Case = readonly [text: string, ...links: string[]];

function difficulty(title: string, authors: readonly string[], cases: readonly Case[]): void {
  describe(title, () => {
    for (const [text, ...links] of cases) {
      it(`reads “${text.replaceAll('\n', '⏎')}”`, () => {
        expect(read(authors, text)).to.deep.equal(links);
      });
    }
  });
}

difficulty(
  'names that begin alike',
  ['Vera', 'Vera Lind', 'Vera Lindqvist', 'Tom Bell'],
  [
    ['@Vera Lind yes', '@Vera Lind → Vera Lind'],
    ['@Vera: yes', '@Vera → Vera'],
    ['@Vera Lindqvst yes', '@Vera Lindqvst → Vera Lindqvist'],
    ['@Vera Lnid yes', '@Vera Lnid → Vera Lind'],
    ['@Vera. Lind is a fine name', '@Vera → Vera'],
    ['@Vera, Lind is a fine name', '@Vera → Vera'],
    ['@Verandah yes', '@Verandah → –'],
    ['@Tom-Oliver yes', '@Tom-Oliver → –'],
    ['@Tom Jones: yes', '@Tom → –'],
  ],
);

difficulty(
  'names without a mark behind them',
  [
    'Vera Lind',
    'Tomás',
    'Sunny',
    '김민지',
    '老王',
    'محمود',
    'सुनीता',
    'Zbyszek',
    'Katarzyna',
    'Віра',
    'Петро',
    'Сергій',
    'Milan',
  ],
  [
    ['Vera that is not so', 'Vera → Vera Lind'],
    ['Vera agreed.', 'Vera → Vera Lind'],
    ['Vera we have none', 'Vera → Vera Lind'],
    ['Vera bhai nobody came', 'Vera → Vera Lind'],
    ['Vera bhai is right'],
    ['Vera agreed to it'],
    ['Sunny that afternoon was'],
    ['Tomás ¿y quién paga?', 'Tomás → Tomás'],
    ['सुनीता जी पैसा गया कहाँ', 'सुनीता → सुनीता'],
    ['सुनीता जी ने कहा था'],
    ['민지님 저도 같아요', '민지 → 김민지'],
    ['老王 花椒哪里便宜', '老王 → 老王'],
    ['老王花椒哪里便宜'],
    ['يا محمود غدا', 'محمود → محمود'],
    ['محمود غدا'],
    ['Zbyszku a ile to jest razem'],
    ['Panie Zbyszku za drogo', 'Zbyszku → Zbyszek'],
    ['Panie Zbyszku, za drogo', 'Zbyszku → Zbyszek'],
    ['Katarzyno nie wierzę', 'Katarzyno → Katarzyna'],
    ['Пані Віро, так', 'Віро → Віра'],
    ['@Віро так', '@Віро → Віра'],
    ['Петре, бо так', 'Петре → Петро'],
    ['Сергію, пишіть', 'Сергію → Сергій'],
    ['Milane, to je strašné', 'Milane → Milan'],
    ['Hei Vera, nothing', 'Vera → Vera Lind'],
  ],
);

difficulty(
  'marks and spaces round the name',
  ['Vera Lind'],
  [
    ['@ Vera Lind no', '@ Vera Lind → Vera Lind'],
    ['@*Vera Lind* no', '@*Vera Lind* → Vera Lind'],
    ['@"Vera Lind" no', '@"Vera Lind → Vera Lind'],
    ['(@Vera Lind) no', '@Vera Lind → Vera Lind'],
    ['@Vera Lind’s view', '@Vera Lind → Vera Lind'],
    ['@\tVera Lind no', '@\tVera Lind → Vera Lind'],
    ['@\nVera Lind no', '@\nVera Lind → Vera Lind'],
    ['@@Vera Lind no', '@@Vera Lind → Vera Lind'],
    ['＠Vera Lind no', '＠Vera Lind → Vera Lind'],
  ],
);

difficulty(
  'several in one comment',
  ['Ida', 'Bo', 'Cy Young', 'Salt and Pepper'],
  [
    ['@Ida, @Bo & @Cy Young: no', '@Ida → Ida', '@Bo → Bo', '@Cy Young → Cy Young'],
    ['@Ida/@Bo no', '@Ida → Ida', '@Bo → Bo'],
    ['@Ida and Bo: no', '@Ida → Ida', 'Bo → Bo'],
    ['@Ida and Bo is wrong too', '@Ida → Ida'],
    ['@Salt and Pepper no', '@Salt and Pepper → Salt and Pepper'],
    ['@Ida\nFirst.\n\n@Bo\nSecond.', '@Ida → Ida', '@Bo → Bo'],
    ['Ida, Bo: you are both wrong', 'Ida → Ida', 'Bo → Bo'],
  ],
);

difficulty(
  'the place',
  ['Vera'],
  [
    ['I do not think so @Vera', '@Vera → Vera'],
    ['as I said@Vera: no', '@Vera → Vera'],
    ['as I said@Vera', '@Vera → Vera'],
    ['what @Vera says', '@Vera → Vera'],
    ['...@Vera...', '@Vera → Vera'],
    ['write to ida@vera.example'],
  ],
);

difficulty(
  'no at-sign',
  ['Vera', 'Tom Bell', 'Karachi', 'Boris'],
  [
    ['Vera, you forgot one thing', 'Vera → Vera'],
    ['Vera, that is not so', 'Vera → Vera'],
    ['Tom Bell why so late?', 'Tom Bell → Tom Bell'],
    ['Tom: read it again', 'Tom → Tom Bell'],
    ['Dear Vera, no', 'Vera → Vera'],
    ['To Vera: no', 'Vera → Vera'],
    ['Not so.\nVera: as I said', 'Vera → Vera'],
    ['Vera\nyou forgot one thing', 'Vera → Vera'],
    ['Vera mind your language', 'Vera → Vera'],
    ['Vera Lynn sang it'],
    ['Veranda is a word'],
    ['Vera and I went there'],
    ['Vera, who lives there, saw it'],
    ['Vera, oranges and lemons for all'],
    ['Hey Vera, no', 'Vera → Vera'],
    ['- Vera: no', 'Vera → Vera'],
    ['**Vera**: no', 'Vera → Vera'],
    ['I agree with Vera'],
    ['Karachi: 40 degrees, no wind'],
    ['Boris: "A."\nVera: "B."\nBoris: "C."\nVera: "D."\nBoris: "E."\nVera: "F."'],
    ['Mr Bell, read it again', 'Bell → Tom Bell'],
    ['Vera,\n\nThat is not so at all.', 'Vera → Vera'],
    ['Vera, Oslo is colder than this', 'Vera → Vera'],
    ['Vera,\nOslo'],
    ['Vera, as I said: no', 'Vera → Vera'],
    ['Vera, which one?', 'Vera → Vera'],
    ['Vera, which was to be expected'],
    ['Vera, yeah, right', 'Vera → Vera'],
    ['Vera? Where are you?', 'Vera → Vera'],
    ['Vera I think so', 'Vera → Vera'],
    ['Tom Bell, a member of the board, resigned'],
    ['Tom Bell, the bill was sent in May', 'Tom Bell → Tom Bell'],
  ],
);

difficulty(
  'names that are words',
  ['Hope', 'Fed Up', 'Hello', 'Truth', 'Mark', 'Ginger'],
  [
    ['@Fed Up: me too', '@Fed Up → Fed Up'],
    ['@hope not', '@hope → Hope'],
    ['Fed up with this'],
    ['Fed up: that is what I am'],
    ['Hello everyone'],
    ['Hope it rains'],
    ['Truth is, nobody knows'],
    ['Hope, you are wrong', 'Hope → Hope'],
    ['Mark my words'],
    ['Mark: ten to four', 'Mark → Mark'],
    ['Ginger, basil and mint'],
    ['Ginger, what is it?', 'Ginger → Ginger'],
  ],
);

difficulty(
  'other spellings',
  ['Vera Lind', 'L. Marsh', 'night_owl', 'Max', 'max', 'RedFox7', 'redfox7'],
  [
    ['@vera lind no', '@vera lind → Vera Lind'],
    ['@VeraLind no', '@VeraLind → Vera Lind'],
    ['@vera_lind no', '@vera_lind → Vera Lind'],
    ['@L Marsh no', '@L Marsh → L. Marsh'],
    ['@Night Owl no', '@Night Owl → night_owl'],
    ['@max no', '@max → max'],
    ['@Max no', '@Max → Max'],
    ['@MAX no', '@MAX → –'],
    ['@Red Fox 7 no', '@Red Fox 7 → RedFox7'],
  ],
);

difficulty(
  'misspelt names',
  ['Sebastian Berg', 'Vera', 'Bo', 'Ali7', 'Maria', 'Sana Khan', 'Sara Khan'],
  [
    ['@Sebastain Berg no', '@Sebastain Berg → Sebastian Berg'],
    ['@Sebastian Breg no', '@Sebastian Breg → Sebastian Berg'],
    ['@Veera no', '@Veera → Vera'],
    ['@Bob no', '@Bob → –'],
    ['@Ali8 no', '@Ali8 → –'],
    ['@Mario no', '@Mario → –'],
    ['@Saana Khan no', '@Saana Khan → Sana Khan'],
    ['@Sala Khan no', '@Sala → –'],
  ],
);

difficulty(
  'part of a name',
  ['Dr. Anita Rao', 'Bilal (Canada)', 'Lars, Malmö', 'Michael O’Leary', 'Mary Ann Smith', '王小明'],
  [
    ['@Anita no', '@Anita → Dr. Anita Rao'],
    ['@Dr Rao no', '@Dr Rao → Dr. Anita Rao'],
    ['@Mrs Rao no', '@Mrs Rao → Dr. Anita Rao'],
    ['@Bilal no', '@Bilal → Bilal (Canada)'],
    ['@Lars from Malmö no', '@Lars → Lars, Malmö'],
    ['@Mike no', '@Mike → Michael O’Leary'],
    ['@Mary Smith no', '@Mary Smith → Mary Ann Smith'],
    ['@MAS no', '@MAS → Mary Ann Smith'],
    ['@小明 不', '@小明 → 王小明'],
    ['@the others no'],
  ],
);

difficulty(
  'scripts and characters',
  [
    '林小雨',
    '김철수',
    'محمد علي',
    'राजू भारतीय',
    'Straße',
    'Işık',
    'аdmin',
    '🌻 Flo',
    '🌻',
    'Анна К.',
  ],
  [
    ['@林小雨说得对', '@林小雨 → 林小雨'],
    ['＠林小雨：对', '＠林小雨 → 林小雨'],
    ['@김철수님은 어디', '@김철수 → 김철수'],
    ['@محمد علی درست', '@محمد علی → محمد علي'],
    ['@राजु भारतीय जी', '@राजु भारतीय → राजू भारतीय'],
    ['@STRASSE no', '@STRASSE → Straße'],
    ['@isik no', '@isik → Işık'],
    ['@admin no', '@admin → аdmin'],
    ['@Flo no', '@Flo → 🌻 Flo'],
    ['@🌻 Flo no', '@🌻 Flo → 🌻 Flo'],
    ['@🌻 no', '@🌻 → 🌻'],
    ['@Aнна К no', '@Aнна К → Анна К.'],
    ['@\u200fمحمد علي\u200f no', '@\u200fمحمد علي → محمد علي'],
  ],
);

difficulty(
  'nobody here',
  ['Vera Lind', 'Allen', 'Moderate Voter'],
  [
    ['@all please', '@all → –'],
    ['@mods please', '@mods → –'],
    ['@Moira where are you?', '@Moira → –'],
    ['@Vera Horne: no', '@Vera → –'],
  ],
);

difficulty(
  'what is no mention',
  ['Vera', 'Home', 'p', 'SS', 'media', 'London', 'Mint', 'Carla'],
  [
    ['see you @ home'],
    ['@ car park until noon'],
    ['live @ London'],
    ['what cr@p'],
    ['d@mn it'],
    ['checkout feature/@vera'],
    ['what an @ss'],
    ['@media (max-width: 9px) {}'],
    ['3 @ 5.00'],
    ['doors @ 9pm'],
    ['twitter: @vera'],
    ['@Vera on Instagram'],
    ['@Vera sa Twitter'],
    ['na mém Instagramu, @Vera'],
    ['I am @Vera on Mastodon'],
    ['return @vera(home);'],
    ['"@Vera" is how you write it'],
    ['the sign says "@Vera" in red'],
    ['"@Vera" no', '@Vera → Vera'],
    ['npm i @vera/core'],
    ['DECLARE @counter int'],
    ['@Html.Raw(x)'],
    ['`@Vera` is code'],
    ['> @Vera no\nindeed'],
    ['“@Vera you are mad” is no argument'],
    ['RT @Vera: no'],
    ['Ida wrote: @Vera no'],
    ['https://example.com/@vera'],
    ["the '@' here"],
    ['see you, best regards\nVera'],
  ],
);

difficulty(
  'part of a name that is written otherwise',
  ['O’Neill, Shaun', 'Tove & Pål', '王小明', '佐藤花子', 'Ⓚⓐⓣⓔ', 'Ola Koźmic', 'Ola Kożmic'],
  [
    ['@Shaun O’Neill no', '@Shaun O’Neill → O’Neill, Shaun'],
    ['@Tove and Pål no', '@Tove and Pål → Tove & Pål'],
    ['@小明 不', '@小明 → 王小明'],
    ['@小明你错了', '@小明 → 王小明'],
    ['@小明星 不', '@小明星 → –'],
    ['@佐藤さん 違う', '@佐藤 → 佐藤花子'],
    ['@佐藤太郎 違う', '@佐藤太郎 → –'],
    ['@Kate no', '@Kate → Ⓚⓐⓣⓔ'],
    ['@Ola no', '@Ola → Ola Kożmic'],
  ],
);

difficulty(
  'no at-sign where letters have no case',
  ['דוד לוי', 'አበበ ከበደ', 'نور'],
  [
    ['דוד, לא היה שם אתמול', 'דוד → דוד לוי'],
    ['አበበ፣ አንተ ነህ የት', 'አበበ → አበበ ከበደ'],
    ['نور الشارع مقطوع'],
  ],
);

difficulty(
  'code and quotations beyond their marks',
  ['Vera', 'Ana'],
  [
    ['Try this:\n\n    @Vera\n    def f(): pass'],
    ['"@Vera said "no" and left."\nIndeed.'],
    ['@Vera() x'],
    ['x = @Vera'],
    ['Vera.dispose(); // at last'],
    ['root@Vera:~# ls'],
    ['@override, @Inject and @Autowired'],
    ['DECLARE @Count INT; SET @Count = 1'],
    ['@Thanks for the news'],
    ['@Ana: yes', '@Ana → Ana'],
  ],
);

difficulty(
  'names that may be words of any language',
  ['Wow', 'Finally', 'Genau', 'Milan', 'Ray of Hope', 'Sweep', 'user_9', '安静', 'Ida'],
  [
    ['Finally, a train'],
    ['Finally, who pays for it?'],
    ['Wow. Just wow.'],
    ['Genau, und dann?'],
    ['Milan – Turin is the match of the week'],
    ['Milan: 3, Turin: 1'],
    ['Ray of sunshine, you'],
    ['Sweep your own yard first'],
    ['安静，这里是图书馆'],
    ['user_9, a train', 'user_9 → user_9'],
    ['Ida, a train'],
    ['Ida, the train from Oslo came an hour late', 'Ida → Ida'],
    ['Ida, the one thing we lacked'],
    ['Sweep, the sweep of the chimney took all day'],
    ['Ida, that train is late', 'Ida → Ida'],
    ['Ida, which train?', 'Ida → Ida'],
    ['Ida, not so', 'Ida → Ida'],
    ['Ms Ida, a train', 'Ida → Ida'],
    ['Sweep, please'],
    ['Ida, please stop', 'Ida → Ida'],
    ['Hello Milan! Nice game.'],
    ['To Milan: nice game.', 'Milan → Milan'],
  ],
);

difficulty(
  'forms that only call people',
  ['Σταύρος', 'Νίκη', 'Оксана', 'Zofia', 'Vera', 'Jan'],
  [
    ['Σταύρο, η τριακόσια δύο.', 'Σταύρο → Σταύρος'],
    ['Νίκη του λαού'],
    ['Оксано, міст закрили.', 'Оксано → Оксана'],
    ['Pani Zofio, w uchwale jest rok.', 'Zofio → Zofia'],
    ['Zofio, nie będzie autobusu.', 'Zofio → Zofia'],
    ['Vero, chiara.'],
    ['Vero e proprio peccato, però.'],
  ],
);

difficulty(
  'lists in other languages',
  ['Kot', 'תקווה', 'Umut', '하늘', 'Ada'],
  [
    ['Kot, pies i wiewiórka'],
    ['תקווה, אמונה ואהבה.'],
    ['하늘님 다음 달이요', '하늘 → 하늘'],
    ['Kot, ty zawsze żartujesz.', 'Kot → Kot'],
    ['Ada no, I am older', 'Ada → Ada'],
    ['Ada no longer writes'],
  ],
);

difficulty(
  'names of lists and tables',
  ['Ida', 'Bo', 'Cy Young', 'Vera'],
  [
    ['Line-up:\nIda\nBo\nCy Young\nsomebody else'],
    ['- Ida\n- Bo\nthat is what I have'],
    ['1. Ida\n2. Bo\n3. Cy Young'],
    ['Ida: first. Bo: last. That is how they ran.'],
    ['Ida, Tom ou Jean, peu importe'],
    ['Ida, Edinburgh Castle and so on'],
    ['Ida, my wife, says so too'],
    ['Vera, 61, says so too'],
    ['Ida\nthat is not how they ran', 'Ida → Ida'],
  ],
);

describe('a name at the start of a line', () => {
  it('is an address when the person has just spoken to the writer', () => {
    const posts = [
      ['Wow', 'It rains.'],
      ['Ida', '@Wow where?'],
      ['Wow', 'Ida, in Oslo.'],
      ['Bo', 'Ida, in Bergen.'],
    ].map(([name = '', text = ''], index) => ({
      id: String(index),
      author: { name },
      body: { text },
    }));
    expect(linkReplies(posts).map(({ from, to }) => `${from} → ${to ?? '–'}`)).to.deep.equal([
      '1 → 0',
      '2 → 1',
    ]);
  });
});

difficulty(
  'titles and kin',
  [
    'Nguyễn Văn Hùng',
    'Lan Anh',
    'วิศวกรเก่า',
    'Ayşe Yılmaz',
    'Béla',
    'Ibu Ratna',
    'θείος Λάμπρος',
    'د. هالة منصور',
    'Dona Lourdes',
    'Dr. Tóth Ilona',
    'Инж. Колев',
  ],
  [
    ['@anh Hùng no', '@anh Hùng → Nguyễn Văn Hùng'],
    ['@Lan no', '@Lan → Lan Anh'],
    ['คุณวิศวกรเก่า แล้วทำไมเขาไม่ทำ', 'วิศวกรเก่า → วิศวกรเก่า'],
    ['คุณวิศวกรเก่าพูดถูก'],
    ['@คุณวิศวกรเก่า ไม่', '@คุณวิศวกรเก่า → วิศวกรเก่า'],
    ['Ayşe Hanım, evet, öyle', 'Ayşe → Ayşe Yılmaz'],
    ['Ayşe, elma, armut'],
    ['Béla bácsi, csak nem?', 'Béla → Béla'],
    ['@Bu Ratna no', '@Bu Ratna → Ibu Ratna'],
    ['Προς Λάμπρο: όχι', 'Λάμπρο → θείος Λάμπρος'],
    ['يا دكتورة هالة كلام', 'هالة → د. هالة منصور'],
    ['Dona Lourdes, arroz, feijão', 'Dona Lourdes → Dona Lourdes'],
    ['Kedves Ilona! És nekik?', 'Ilona → Dr. Tóth Ilona'],
    ['До Колев: не', 'Колев → Инж. Колев'],
  ],
);

difficulty(
  'less of a name than people are addressed by',
  [
    'Chiringuito Paco',
    'Common Sense',
    '王晓梅',
    'BrendaW',
    'Nadia’s Kitchen',
    'javi.bcn',
    'Ulla Sänger',
  ],
  [
    ['Paco, yo vengo en mayo', 'Paco → Chiringuito Paco'],
    ['Paco, you are right', 'Paco → Chiringuito Paco'],
    ['Paco, nothing there'],
    ['Paco, the beach is closed in May', 'Paco → Chiringuito Paco'],
    ['Paco, the man of the beach'],
    ['Sense, nothing of it'],
    ['晓梅，你住哪儿？', '晓梅 → 王晓梅'],
    ['晓梅，住哪儿'],
    ['Brenda, two and a cat', 'Brenda → BrendaW'],
    ['Nadia, how much of it?', 'Nadia → Nadia’s Kitchen'],
    ['Javi, what is it?', 'Javi → javi.bcn'],
    ['Frau Saenger, gilt das auch?', 'Saenger → Ulla Sänger'],
    ['@Saenger nein', '@Saenger → Ulla Sänger'],
  ],
);

describe('which comment of a person', () => {
  type Posts = readonly (readonly [author: string, text: string])[];

  /** What links the last of some posts. */
  function link(...posts: Posts) {
    const comments = posts.map(([name, text], index) => ({
      id: String(index),
      author: { name },
      body: { text },
    }));
    const last = String(posts.length - 1);
    return linkReplies(comments).find(({ from }) => from === last);
  }

  /** The id of the comment that the last of some posts is linked to. */
  function target(...posts: Posts): string | null {
    return link(...posts)?.to ?? null;
  }

  it('is the latest', () => {
    expect(target(['Vera', 'One.'], ['Vera', 'Two.'], ['Ida', '@Vera no'])).to.equal('1');
  });

  it('is the one that is quoted', () => {
    const quoted = '@Vera "nobody was asked" is not true';
    expect(target(['Vera', 'Nobody was asked.'], ['Vera', 'Two.'], ['Ida', quoted])).to.equal('0');
    expect(
      target(
        ['Vera', 'Nobody was asked.'],
        ['Vera', 'Two.'],
        ['Ida', '@Vera\n> nobody was asked\nno'],
      ),
    ).to.equal('0');
  });

  it('is the one that spoke to the answerer, until it has its answer', () => {
    const talk = [
      ['Bo', 'Hm.'],
      ['Ida', 'It rains.'],
      ['Vera', '@Ida not here.'],
      ['Vera', '@Bo hm?'],
      ['Ida', '@Vera where is here?'],
    ] as const;
    expect(target(...talk)).to.equal('2');
    expect(target(...talk, ['Ida', '@Vera and when?'])).to.equal('3');
  });

  it('is no longer the one that spoke to the answerer, once they have let it pass', () => {
    const passed = [
      ['Ida', 'It rains.'],
      ['Vera', '@Ida not here.'],
      ['Ida', 'Other matter.'],
      ['Vera', '@Bo hello.'],
    ] as const;
    expect(target(['Bo', 'Hm.'], ...passed, ['Ida', '@Vera and when?'])).to.equal('4');
  });

  it('is the one that spoke to the answerer when the latest speaks to somebody the answer does not', () => {
    const talk = [
      ['Bo', 'Hm.'],
      ['Ida', 'It rains.'],
      ['Vera', '@Ida not here.'],
      ['Vera', '@Bo hello.'],
    ] as const;
    expect(target(...talk, ['Ida', '@Vera where?'])).to.equal('2');
    expect(target(...talk.slice(0, 3), ['Vera', 'Hello.'], ['Ida', '@Vera where?'])).to.equal('3');
    expect(target(...talk, ['Ida', '@Vera @Bo where?'])).to.equal('3');
  });

  it('is the one about the same, by words, by numbers and in any script', () => {
    for (const [one, two, answer] of [
      [
        'The ferry needs 900 litres each way.',
        'And the museum is shut.',
        '@Vera 900 for one ferry?',
      ],
      [
        'Der Fährplan wird gekürzt.',
        'Das Museum schließt.',
        '@Vera welchen Fährplan, den neuen Fahrplan der Reederei? Gekürzt?',
      ],
      ['Паром отменили навсегда.', 'Музей закрыт.', '@Vera паромы отменили и навсегда?'],
      ['花椒现在便宜。', '牛油涨了。', '@Vera 花椒哪里便宜？'],
    ] as const) {
      expect(target(['Vera', one], ['Vera', two], ['Ida', answer]), answer).to.equal('0');
    }
  });

  it('is the latest when both are about the same, or the words are those of every day', () => {
    expect(
      target(
        ['Vera', 'The ferry is late.'],
        ['Vera', 'The ferry is dear.'],
        ['Ida', '@Vera ferry?'],
      ),
    ).to.equal('1');
    expect(
      target(['Vera', 'They have been there.'], ['Vera', 'Two.'], ['Ida', '@Vera have been?']),
    ).to.equal('1');
  });

  it('is told with less confidence the less there is between two', () => {
    const confidences = [
      link(['Vera', 'One.'], ['Ida', '@Vera no']),
      link(['Vera', 'One.'], ['Vera', 'Two.'], ['Ida', '@Vera no']),
      link(
        ['Vera', 'The surgery closed.'],
        ['Vera', 'The harbour, too.'],
        ['Ida', '@Vera which surgery?'],
      ),
    ].map((found) => found?.confidence ?? 0);
    expect(confidences).to.deep.equal([...confidences].sort().reverse());
    expect(new Set(confidences).size).to.equal(3);
  });

  it('is the one that a number with a point in it is from, taken as a whole', () => {
    const posts = [
      ['Vera', 'It was 3.2 metres.'],
      ['Vera', '2 of 3 came.'],
    ] as const;
    expect(target(...posts, ['Ida', '@Vera 3.2 is low'])).to.equal('0');
    expect(target(...posts, ['Ida', '@Vera 2.3 is low'])).to.equal('1');
  });

  it('is told by what is said to its writer, not by what is said to others', () => {
    const posts = [
      ['Bo', 'Hm.'],
      ['Vera', 'The restaurant is closed.'],
      ['Vera', 'It rains.'],
    ] as const;
    for (const [text, expected] of [
      ['@Vera the restaurant, really?', '1'],
      ['The restaurant, really? @Vera', '1'],
      ['@Bo the restaurant, really?\n@Vera no', '2'],
      ['@Vera no\n@Bo the restaurant, really?', '2'],
      ['The restaurant is old. @Vera no', '2'],
    ] as const) {
      const comments = [...posts, ['Ida', text] as const].map(([name, said], index) => ({
        id: String(index),
        author: { name },
        body: { text: said },
      }));
      const toVera = linkReplies(comments).find(({ from, to }) => from === '3' && to !== '0');
      expect(toVera?.to, text).to.equal(expected);
    }
  });

  it('is rather one that nobody else has answered', () => {
    const talk = [
      ['Ida', 'Hm.'],
      ['Vera', '@Ida not here.'],
    ] as const;
    const answered = [...talk, ['Bo', '@Vera why?'], ['Vera', 'Hello.']] as const;
    const confidence = (posts: Posts): number =>
      link(...posts, ['Ida', '@Vera where?'])?.confidence ?? 0;
    expect(target(...answered, ['Ida', '@Vera where?'])).to.equal('3');
    expect(confidence(answered)).to.be.above(confidence([...talk, ['Vera', 'Hello.']]));
  });

  it('may be the writer’s own', () => {
    expect(target(['Vera', 'One.'], ['Vera', '@Vera: correction, two.'])).to.equal('0');
  });

  it('is none in a line repeated from somebody else', () => {
    const line = '@Vera and in 2018 they promised it again, do not forget.';
    const comments = [
      ['Vera', 'They promised it in 2014.'],
      ['Ida', line],
      ['Bo', line],
    ].map(([name = '', text = ''], index) => ({
      id: String(index),
      author: { name },
      body: { text },
    }));
    expect(linkReplies(comments).map(({ from }) => from)).to.deep.equal(['1']);
  });
});
