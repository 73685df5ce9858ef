/**
 * The few words the engine knows. They are no dictionary: a language without entries loses titles,
 * short forms and some names written without an at-sign, nothing else. All are folded as names are.
 */
import { keyOf } from './letters.js';

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(keyOf));

/** Titles that stand before a name and are no part of it. */
export const TITLES = wordSet(
  'mr mrs ms miss mx dr prof sir madam lady lord herr frau señor señora sr sra don doña monsieur ' +
    'madame mme mlle signor signora dott pan pani bay brother sister bro uncle aunty mister doctor ' +
    'professor г господин госпожа श्री श्रीमती डॉ جناب محترم محترمہ استاد السيد السيدة الأستاذ دكتور',
);

/** Honorifics behind a name, with what separates them from it. */
export const HONORIFIC =
  /^(?:\s?(?:さん|さま|様|くん|君|ちゃん|氏|先生|님|씨|선생님|जी|साहब|भाई|صاحب|صاحبہ|بھائی|جی|[- ](?:ji|jee|sahib|saab|sahab|bhai|san|sama|kun|sir|bey|hanım))(?!\p{L}))/iu;

/** What Korean glues to a name: an honorific, a case particle, or both. */
export const HANGUL_PARTICLE =
  /(?:님|씨|군|양)?(?:이|가|은|는|도|의|을|를|아|야|께|께서|에게|한테|와|과|랑|이랑|만)?(?![\p{L}\p{M}])/uy;

/** Joins the last two names of a list, or any two. */
export const LIST_JOINT =
  /^\s*(?:[,/&+،、，;]|(?:and|und|et|y|e|og|och|en|ve|i|и|і|та|και|و|اور|और|এবং)(?=\s)|[和与跟とや및])\s*/u;

/** Words that stand before a name addressed without an at-sign. */
export const GREETING =
  /^(?:dear|hi|hello|hey|to|re|ad|in (?:reply|response|answer) to|good \p{L}+|reply to|replying to|salam|salaam|namaste|hola|querid[oa]|a|bonjour|salut|ch(?:er|ère)|à|hallo|liebe[rs]?|an|ciao|car[oa]|olá|ol[aá]|merhaba|sevgili|cześć|привет|дорог(?:ой|ая)|уважаем(?:ый|ая)|αγαπητ[έή]|γεια σου|عزيزي|مرحبا|محترم|प्रिय|नमस्ते|回复|致|回覆|亲爱的)(?![\p{L}\p{N}])\s*:?\s*/iu;

/** Words that show that somebody is spoken to. */
export const ADDRESS = wordSet(
  'you your yours yourself u ur please pls plz why what how thank thanks ' +
    'tu te ti usted su por gracias qué vous votre vos ton tes toi merci pourquoi du dich dir dein deine sie ihr ihre bitte danke warum ' +
    'você seu sua obrigado voi lei tuo grazie perché sen sana siz teşekkürler neden ' +
    'ты тебя тебе твой твоя вы вас вам ваш ваша спасибо почему εσύ εσείς σου σας γιατί ' +
    'आप आपका आपकी आपके तुम तुम्हारा क्यों धन्यवाद آپ تم آپکی شکریہ کیوں أنت انت شكرا لماذا שלך אתה את תודה למה',
);

/** Second person where words are not separated by spaces. */
export const ADDRESS_DENSE = /[你您]|あなた|คุณ|당신|네가/u;

/**
 * Words so common, at the start of a sentence above all, that none of them is taken for a person
 * without an at-sign, nor for part of somebody's name.
 */
export const ORDINARY = wordSet(
  'the a an in of on at to for from by with and or but so if as is are was were be do does did has have had not no ' +
    'yes yeah ok okay well oh ah wow lol hey hi hello dear thanks thank sorry please sure true right wrong exactly agreed ' +
    'good great nice honestly actually seriously really just only also again still maybe perhaps indeed look listen wait stop ' +
    'i me my we us our you your u he she it they them his her its their this that these those there here ' +
    'who what why when where how which all any every some each both many most more less much ' +
    'everyone everybody someone somebody anyone anybody nobody noone people guys folks friends friend reader readers ' +
    'guest anonymous anon user admin editor author moderator mod sir madam team world ' +
    'one two first last now then today never ever always can could would should may might must shall let ' +
    'der die das und el la los las un una le les et il lo i che de da do en van von si ' +
    'и в на не что это я мы он как да нет और में है यह وہ یہ کے کی اور من في الى',
);

/** Names that are words with which sentences begin: Mark my words, Hope it rains, Truth is … */
export const WORD_NAMES = wordSet(
  'will mark hope grant bill rob pat sue chase art rich frank grace faith joy drew jack skip chuck nick pierce wade ' +
    'dawn april june august summer autumn rose eve dale earl duke guy gene trust love believe truth justice peace ' +
    'freedom liberty democracy karma reality patience charity victory chelsea arsenal liverpool everton barcelona madrid',
);

/** Words behind a name that speak of somebody rather than to him. */
export const THIRD_PERSON = wordSet(
  'is was are were has had have does did said says wrote writes who whose which where and or of in on at to for with from by as',
);

/** Words between a name and `you` in a question or a clause. */
export const MODALS = wordSet('can could would should do did are were have if as when');

/** Words after an at-sign that mean everybody, the house, or a place on the page. */
export const COLLECTIVE = wordSet(
  'all everyone everybody others other anyone somebody someone nobody here above below op admin admins administrator ' +
    'editor editors mod mods moderator moderators author staff team guys friends folks people readers channel group ' +
    'tous toutes alle todos todas tutti herkes все всем редакция सभी सब سب الجميع',
);

/** Words after an at-sign that belong to style sheets, comments in code and decorators. */
export const CODE = wordSet(
  'media import charset keyframes font-face supports page namespace layer container param params return returns throws ' +
    'see since deprecated override property type typedef template todo include extend mixin apply tailwind component ' +
    'input output injectable autowired test name username handle example latest types',
);

/** Usual short forms of given names; the words of a group stand for one another. */
export const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = (() => {
  const forms = new Map<string, string[]>();
  const groups =
    'alexander alex sasha|andrew andy drew|anthony tony|benjamin ben|' +
    'catherine katherine kate kathy cathy|charles charlie chuck|christopher chris kit|' +
    'daniel dan danny|david dave|deborah debbie|edward ed eddie ted|elizabeth liz beth betty|' +
    'francis frank|frederick fred|gregory greg|harold harry|henry harry hank|' +
    'james jim jimmy jamie|jennifer jen jenny|john jack johnny|jonathan jon|joseph joe|' +
    'joshua josh|kenneth ken|lawrence larry|margaret maggie peggy meg|matthew matt|' +
    'michael mike mick|muhammad mohammed mohammad mohamed|nicholas nick|patricia pat patty|' +
    'patrick pat paddy|peter pete|philip phil|rebecca becky|richard dick rick|robert bob rob|' +
    'ronald ron|samuel sam|stephen steve|susan sue|theodore ted|thomas tom tommy|timothy tim|' +
    'victoria vicky|walter walt|william bill will|francisco paco|josé pepe|ignacio nacho|' +
    'giuseppe beppe|johannes hans|анна аня|александр александра саша|алексей леша|' +
    'владимир вова|дмитрий дима|евгений женя|екатерина катя|иван ваня|мария маша|михаил миша|' +
    'наталья наташа|николай коля|ольга оля|павел паша|сергей сережа|татьяна таня|юрий юра';
  for (const group of groups.split('|')) {
    const names = group.split(' ').map(keyOf);
    for (const name of names) {
      const others = names.filter((other) => other !== name);
      forms.set(name, [...(forms.get(name) ?? []), ...others]);
    }
  }
  return forms;
})();

const PLATFORMS =
  '(?:twitter|tweets?|insta(?:gram)?|ig|fb|facebook|tiktok|telegram|youtube|mastodon|threads|github|reddit|snapchat|weibo|discord|bluesky)';

/** Before an at-sign: the name of the place where the handle belongs. */
export const ELSEWHERE_BEFORE = new RegExp(`\\b${PLATFORMS}\\b[^\\n.!?]{0,16}$`, 'iu');

/** Behind a name: likewise. */
export const ELSEWHERE_AFTER = new RegExp(`^\\s+\\(?(?:on|in|via|at|auf|en|sur)\\s+${PLATFORMS}\\b`, 'iu');
