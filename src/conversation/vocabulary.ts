/**
 * The few words the engine knows. They are no dictionary: a language without entries loses titles,
 * short forms and some names written without an at-sign, nothing else. The words of sets are written
 * as keyOf folds them, which a test checks, so that a page need not fold them.
 */

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Titles that stand before a name and are no part of it. */
export const TITLES = wordSet(
  'mr mrs ms miss mister dr doctor prof professor rev sir madam lady lord uncle brother sister bro herr frau senor senora ' +
    'sr don dona monsieur madame mme pan pani panie pane пан пани пане κυριε κυρια bay pak bu mbak mas kaka dada anh chi ong ' +
    'г श्रि श्रिमति جناب محترم محترمه یا استاد السید دکتور',
);

/** Honorifics behind a name, with what separates them from it. */
export const HONORIFIC =
  /^\s?(?:さん|さま|様|くん|君|ちゃん|氏|先生|님|씨|जी|साहब|भाई|ભાઈ|ভাই|గారు|صاحب|صاحبہ|بھائی|جی|جان|[- ](?:ji|jee|sahib|saab|bhai|san|sir|bey|hanım))(?!\p{L})/iu;

/** What Korean glues to a name: an honorific, a case particle, or both. */
export const HANGUL_PARTICLE =
  /(?:님|씨|군|양)?(?:이|가|은|는|도|의|을|를|아|야|께|께서|에게|한테|와|과|랑|만)?(?![\p{L}\p{M}])/uy;

/** What joins the names of a list. */
export const LIST_JOINT =
  /^\s*(?:[,/&+،、，;和与跟とや및]|(?:and|und|et|y|e|og|och|ve|i|и|та|και|و|اور|और)(?=\s))\s*/u;

/** Words at the start of a line behind which a name is addressed, in small letters but not folded. */
export const GREETINGS = wordSet(
  'dear hi hello hey to re in good salam namaste hola querido querida estimado estimada bonjour bonsoir salut cher chère à ' +
    'hallo liebe lieber liebes an ciao caro cara olá merhaba selam sevgili cześć drogi droga szanowny szanowna hej kära ' +
    'привет здравствуйте дорогой дорогая уважаемый уважаемая вітаю шановний шановна γεια αγαπητέ αγαπητή שלום سلام عزيزي ' +
    'عزیز مرحبا प्रिय नमस्ते chào habari 回 亲',
);

/** A greeting as it stands in a text; the words of some depend on the next. */
export const GREETING =
  /^(?:good \p{L}+|in (?:reply|response) to|回[复覆]|亲爱的|(?!good|in )[\p{L}\p{M}]+)\s*[:,]?[\s\u200b-\u200f\u2066-\u2069]*/iu;

/** Of those, the words that answer rather than greet. */
export const ANSWERING = /^(?:to|re|in|an|à|回)/i;

/** Words that show that somebody is spoken to. */
export const ADDRESS = wordSet(
  'you your yours yourself u ur please pls thank thanks tu ti usted gracias vous votre vos ' +
    'merci pourquoi dich dir dein bitte danke warum voce obrigado voi grazie perche sen siz neden ' +
    'ты тебя вы вас вам ваш спасибо почему εσυ εσεισ σου σασ γιατι आप आपका आपकि तुम क्यों धन्यवाद اپ تم شکریه کیوں ' +
    'انت شکرا لماذا אתה את תודה למה আপনি ban',
);

/** Second person where words are not separated by spaces; German's, which alone is somebody else's word. */
export const ADDRESS_DENSE = /[你您]|あなた|คุณ|당신|\bSie\b|\bIhnen\b|\bdu \S+st\b|st du\b|\bdu b/;

const EVERYBODY =
  'all everyone everybody others other guest anonymous anyone anybody somebody someone nobody here above below op admin ' +
  'admins editor editors mod mods moderator moderators author staff team guys people folks friend friends reader readers ' +
  'tous alle todos все всем सभि सब سب الجمیع';

/** Words after an at-sign that mean everybody, the house, or a place on the page. */
export const COLLECTIVE = wordSet(EVERYBODY);

/**
 * Words so common, at the start of a sentence above all, that none of them is taken for a person
 * without an at-sign, nor for part of somebody's name.
 */
export const ORDINARY = wordSet(
  EVERYBODY +
    ' the a an in of on at to for from by with and or but so if as is are was be do does did has have not no yes yeah ok ' +
    'okay well oh lol test hey hi hello dear thanks thank sorry please sure true right wrong exactly agreed good ' +
    'great nice actually really just only also again still maybe look listen wait stop even let ' +
    'though because since i me my we us our you your he she it its they his her this that these those there ' +
    'who what why when where how which any every some user world one two first last now then never ever always can could ' +
    'would should must omg done fixed nope yep ' +
    'man dude god boy wow fine alas besides anyway however perhaps indeed instead otherwise enough amen welcome ' +
    'genau schade stimmt leider klar exact bref bon alors enfin dommage claro bueno pues vale exacto точно правда ладно ну ' +
    'der die das und el la los un le les et il lo che de en si и в на не что это ' +
    'я мы да нет',
);

/** Words with which a clause begins, or an answer: behind a name and a comma they speak to it. */
export const CLAUSE = wordSet(
  'i im ive id ill my we it its he she they this that thats these those there as no yes yeah yep nope ok okay lol haha ' +
    'true agreed exactly right same wrong sorry nice good great don dont didn ich das nein ja je ce oui non yo eso si eu isso nao ' +
    'sim я это да нет',
);

/** Names that are words of which sentences speak: Hope, love and charity; Truth: nobody knows. */
export const WORD_NAMES = wordSet(
  'hope chase art grace faith joy skip dawn april june may august summer autumn rose earl guy trust love ' +
    'truth justice peace freedom democracy victory chelsea arsenal liverpool',
);

/** Names that begin sentences as verbs, but are names when a mark follows: Mark my words; Mark, no. */
export const VERB_NAMES = wordSet(
  'will mark grant bill rob pat sue rich frank drew jack chuck nick',
);

/** Words behind a name that speak of somebody rather than to him. */
export const THIRD_PERSON = wordSet(
  'is was are were has had have does did said says wrote writes who whose which where and or of in on at to for with from by as',
);

/** Words after an at-sign that belong to style sheets, templates and decorators, or say where and when. */
export const CODE = wordSet(
  'media import charset layer page param return returns throws see since deprecated override type todo ' +
    'include extend mixin test name username handle example main latest echo html model url if foreach section using ' +
    'filename item foo bar inject autowired home work least noon midnight time',
);

/** Usual short forms of given names; the words of a group stand for one another. */
export const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'alexander alex sasha|andrew andy|anthony tony|benjamin ben|katherine catherine kate kathy|charles charlie chuck|' +
    'christopher chris|daniel dan|david dave|edward ed ted|elizabeth liz beth betty|henry harry hank|' +
    'james jim jimmy|john jack johnny|joseph joe|margaret maggie peggy|' +
    'matthew matt|michael mike mick|muhammad mohammed mohammad mohamed|nicholas nick|patrick patricia pat|philip phil|' +
    'richard dick rick|robert bob rob|samuel sam|steven stephen steve|susan sue|thomas tom tommy|' +
    'william bill will|francisco paco|jose pepe|giuseppe beppe|александр александра саша|' +
    'алексеи леша|дмитрии дима|екатерина катя|иван ваня|мария маша|михаил миша|наталья наташа|ольга оля|сергеи сережа'
  )
    .split('|')
    .map((group) => group.split(' '))
    .flatMap((names) => names.map((name) => [name, names] as const)),
);

const PLATFORMS =
  '(?:twitter|insta(?:gram)?|ig|fb|facebook|tiktok|telegram|youtube|github|reddit|weibo|discord|mastodon|bluesky|threads|linkedin)';

/** Before an at-sign: the name of the place where the handle belongs. */
export const ELSEWHERE_BEFORE = new RegExp(`\\b${PLATFORMS}\\b[^\\n.!?]{0,16}$`, 'iu');

/** Behind a name: likewise. */
export const ELSEWHERE_AFTER = new RegExp(
  `^\\s+\\(?(?:on|in|via|auf|en|sur)\\s+(?:${PLATFORMS}|x)\\b`,
  'iu',
);
