/**
 * The few words the engine knows. They are no dictionary: a language without entries loses titles,
 * short forms and some names written without an at-sign, nothing else. The words of sets are written
 * as keyOf folds them, which a test checks, so that a page need not fold them. Sets that share words
 * share the text, which a page has to fetch.
 */
import { LETTERS } from './letters.js';

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Titles that stand before a name and are no part of it. */
export const TITLES = wordSet(
  'mr mrs ms miss madam m mme cr sr sra dr dra ing doctor eng rev capt col hon prof professor sir sigra d kuya ' +
    'uncle auntie aunt granny grandma bro pastor father fr sister brother oga colonel coach captain cllr councillor ' +
    'herr frau mw dhr ქალბატონო ბატონო ዶክተር ዶር senor senora don dona monsieur madame pan pani panie pane пане пан ' +
    'пани пані баба баи инж гн κυριε κυρια θειοσ θειε doamna domnule ibu bu pak mas mbak kak kaka anh chi ndugu श्रि ' +
    'श्रिमति جناب محترم محترمه اقای خانم یا السید دکتوره دکتور د استاذ استاذه',
);

/** Thai titles, which stand before a name without a space. */
export const GLUED_TITLE = /^(?:คุณ|พี่|น้อง|ลุง|ป้า|ครู|หมอ|อาจารย์)/;

/** Honorifics behind a name, with what separates them from it. */
export const HONORIFIC = new RegExp(
  '^\\s?(?:叔|姐|哥|阿姨|さん|さま|様|くん|君|ちゃん|氏|先生|님|씨|जी|साहब|भाई|भैया|दीदी|ભાઈ|બેન|ভাই|আপা|দিদি|দাদা|గారు|صاحبہ?|بھائی|جی|جان|خانم|آقا|عزیز|آپا|باجی|بیٹا|بیٹی|' +
    `[- ](?:ji|jee|sahib|saab|bhai|san|sir|mate|bro|bey|hanım|abi|abla|hocam?|evladım|oğlum|kızım|kardeşim|canım|bácsi|bá|néni|querid[oa]))(?![${LETTERS}])`,
  'i',
);

/** What joins the names of a list. */
export const LIST_JOINT =
  /^\s*(?:[,/&+،、，;和与跟とや및]|(?:and|or|und|oder|et|ou|y|e|og|och|ve|i|oraz|lub|dan|en|és|și|и|или|та|і|και|ή|و|یا|اور|और|या|এবং|ও|અને)(?=\s))\s*/;

/** Words at the start of a line behind which a name is addressed, in small letters but not folded. */
export const GREETINGS = wordSet(
  'dear hi hello hey to re in good guten sehr geehrter geehrte buenos buenas bom boa добрый доброе habari kwa salam ' +
    'namaste hola bonjour cher chère à hallo halo oi bonsoir hoi terve moi szia witaj selam salut coucou salve ' +
    'buongiorno bună stimate stimată către estimada ahoj vážený привіт здравей zdravo dragi draga καλημέρα היי مرحبا ' +
    'liebe lieber an ciao caro cara olá merhaba droga cześć hei hej beste bästa kära kjære kære moin servus sayın ' +
    'sevgili dragă kedves mpendwa querido querida gentile egregio til till estimado prezado шановний шановна ' +
    'здравейте здравствуйте до αγαπητέ αγαπητή привет дорогой дорогая уважаемый уважаемая γεια προς שלום سلام عزيزي ' +
    'प्रिय नमस्ते 回 亲',
);

/** A greeting as it stands in a text; the words of some depend on the next. */
export const GREETING =
  /^(?:(?:good|gut|buen|bom|boa|добр)\S* [^\s,:!.?]+|sehr \S+|bună (?:ziua|dimineața|seara)|in (?:reply|response) to|回[复覆]|亲爱的|(?!good|gut|sehr|in )[^\s,:!.?]+)[\s:,\u200b-\u200f\u2066-\u2069]*/i;

/** Of those, the words that answer rather than greet. */
export const ANSWERING = /^(?:to|re|in|an|à|kwa|до|προς|回)/i;

/** Words that show that somebody is spoken to. */
export const ADDRESS = wordSet(
  'you your yours yourself u ur please pls thank thanks tu ti usted gracias vous votre merci dich dir dein bitte ' +
    'danke voce obrigado voi grazie sen siz ты тебя вы вас вам ваш спасибо εσυ εσεισ σου σασ आप आपका आपकि तुम धन्यवाद ' +
    'اپ تم شکریه انت شکرا אתה את אתם תודה আপনি আপনার তুমি ধন্যবাদ ty wy vy dziekuje dekuji ти ви дякую شما ممنون jij ' +
    'jouw jullie gij kamu anda kiitos salamat koszonom wewe તમે આભાર நீங்கள் நன்றி మీరు ధన్యవాదాలు നിങ്ങൾ ನೀವು ਤੁਸੀਂ ' +
    'तपाईं तुम्हि თქვენ შენ դու դուք አንተ አንቺ',
);

/** Second person where words are not separated by spaces; German's, which alone is somebody else's word. */
export const ADDRESS_DENSE =
  /[你您]|あなた|คุณ|당신|bạn|\bSie\b|\bIhnen\b|\bdu \S+st\b|st du\b|\bdu b/;

const EVERYBODY =
  'all everyone everybody others other guest anonymous anyone anybody somebody someone nobody here above below op admin ' +
  'admins editor editors mod mods moderator moderators author staff team guys people folks friend friends reader readers ' +
  'tous alle todos все';

/** Words after an at-sign that mean everybody, the house, or a place on the page. */
export const COLLECTIVE = wordSet(EVERYBODY);

const SPEAKING_OF =
  ' is was are were has have does did who which where and or of in on at to for from with by as';

const ANSWERS =
  ' i my mine me we it its he she they this that these those there no yes yeah yep nope ok okay lol true right wrong exactly ' +
  'agreed sorry nice good great wonderful brilliant das el je eso я это да нет';

/** Words with which a clause begins, or an answer: behind a name and a comma they speak to it. */
export const CLAUSE = wordSet(
  `im ive id ill thats as haha same don dont didn ich nein ja oui non si eu nao точно tak ναι οχι evet hayir igen ndiyo כן לא نعم هاں हाँ iya inderdaad precies${ANSWERS}`,
);

/** The speaker, who never goes on with what a name begins: Vera, my mother …; Vera ich habe keine. */
export const SPEAKER = wordSet(
  'my our yo j mon ich wir io eu minha ik jag jeg mina я мы мои моя ben biz मैं हम हमारे मेरे همارے আমি আমার انا ' +
    'אני',
);

/**
 * Words so common, at the start of a sentence above all, that none of them is taken for a person
 * without an at-sign, nor for part of somebody's name.
 */
export const ORDINARY = wordSet(
  EVERYBODY +
    SPEAKING_OF +
    ANSWERS +
    ' the a an but so if be do not well oh test hey hi hello dear thanks thank please sure actually really just only ' +
    'also again still maybe look listen wait stop even let though because since us our you your his her what why when ' +
    'how any every some user world one two first last now then never ever always can could would should must man wow ' +
    'fine anyway enough genau schade stimmt leider klar bon alors claro bueno точно edit update ps btw psa source ' +
    'note haha hehe hmm hmmm uhm ugh meh nah naw yup yea yah woah wtf damn shit dude like indeed perhaps unless ' +
    'although however unfortunately whatever interesting awesome correct perfect strange yesterday today tomorrow ' +
    'things thats once see pls cheers alas both while after having taking nonsense disagree gladly aye pfft clearly ' +
    'fortunately beautiful gorgeous tip translation disclaimer unrelated mind bonjour bonsoir coucou moin leute ' +
    'mensch vous moi bref nada super attenzione pozor prosim kerem prezados colegas коллеги ребята девочки дитки ' +
    'cocuklar arkadaslar правда ну der die und la los un le les et il lo che de en si и в на не что мы',
);

/** Names that are words of which sentences speak: Hope, love and charity; Truth: nobody knows. */
export const WORD_NAMES = wordSet(
  'hope chase art grace faith joy dawn may summer guy trust love truth justice freedom democracy chelsea',
);

/** Words after an at-sign that belong to style sheets, templates and decorators, or say where and when. */
export const CODE = wordSet(
  'media import charset layer page param return returns throws see deprecated override type todo include extend ' +
    'mixin test name username handle example latest echo html model url if section using inject autowired home work ' +
    'least daily noon midnight time 이름 名前 имя',
);

/**
 * Usual short forms of given names that are not their first letters; the words of a group stand for
 * one another.
 */
export const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'andrew andy|anthony tony|katherine catherine kate|charles charlie|david dave|edward ted|elizabeth liz beth|james jim|john ' +
    'jack|joseph joe|michael mike mick|muhammad mohammed mohammad mohamed|nicholas nick|richard dick rick|' +
    'robert bob|steven stephen steve|thomas tom|william bill'
  )
    .split('|')
    .map((group) => group.split(' '))
    .flatMap((names) => names.map((name) => [name, names] as const)),
);

const PLATFORMS =
  '\\b(?:(?:profil|hesab|subscribe|abonne|twitter|insta(?:gram)?|facebook|tiktok|telegram|youtube|github|reddit|weibo|discord|mastodon|bluesky|threads|linkedin)\\w{0,3}|ig|fb)\\b';

/** The same in other scripts, where words have endings of all kinds. */
const PLATFORMS_ABROAD =
  '抖音|小红书|微信|知乎|ट्विटर|इंस्टा|ٹوئٹر|تويتر|توییتر|твит|инст[аa]|телеграм|ツイッター|推特|微博|트위터|טוויטר';

/** The name of another site, where nobody here is. */
export const ELSEWHERE = new RegExp(`${PLATFORMS}|${PLATFORMS_ABROAD}`, 'i');

/** Before an at-sign: the name of the place where the handle belongs. */
export const ELSEWHERE_BEFORE = new RegExp(
  `(?:${PLATFORMS}|${PLATFORMS_ABROAD})[^\\n.!?]{0,16}$`,
  'i',
);

/** Behind a name: likewise. */
export const ELSEWHERE_AFTER = new RegExp(
  `^\\s+\\(?(?:on|in|via|auf|en|sur|sa|na|su|op)\\s+(?:${PLATFORMS}|x\\b|(?:the other|another) (?:site|place|forum))`,
  'i',
);
