/** The difficulties of names without an at-sign: when a line that begins with one speaks to its bearer. */
import { expect } from '@open-wc/testing';
import { linkReplies } from '../../src/conversation/replies.js';
import { difficulty } from '../support/difficulty.js';

difficulty(
  'no at-sign',
  ['Vera', 'Tom Bell', 'Karachi', 'Boris'],
  [
    ['Vera, you forgot one thing', 'Vera → Vera'],
    ['Vera, that is not so', 'Vera → Vera'],
    ['Tom Bell why so late?', 'Tom Bell → Tom Bell'],
    ['Tom: read it again', 'Tom → Tom Bell'],
    ['Dear Vera, no', 'Vera → Vera'],
    ['Sehr geehrter Herr Bell, der Preis steht unten', 'Bell → Tom Bell'],
    ['Vera mate I have two of them', 'Vera → Vera'],
    ['Vera, courage, you are right', 'Vera → Vera'],
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
  'no at-sign where letters have no case',
  ['דוד לוי', 'አበበ ከበደ', 'نور'],
  [
    ['דוד, לא היה שם אתמול', 'דוד → דוד לוי'],
    ['አበበ፣ አንተ ነህ የት', 'አበበ → አበበ ከበደ'],
    ['نور الشارع مقطوع'],
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
