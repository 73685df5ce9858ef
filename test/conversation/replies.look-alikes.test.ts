/** What looks like a name to its bearer and is none. */
import { difficulty } from '../support/difficulty.js';

difficulty(
  'what is no mention',
  ['Vera', 'Home', 'p', 'SS', 'media', 'London', 'Mint', 'Carla'],
  [
    ['see you @ home'],
    ['@ car park until noon'],
    ['live @ London'],
    ['Saturday @Wanderhalle, 10 o’clock'],
    ['No water, @River_Agency says'],
    ['what cr@p'],
    ['d@mn it'],
    ['checkout feature/@vera'],
    ['what an @ss'],
    ['@media (max-width: 9px) {}'],
    ['3 @ 5.00'],
    ['doors @ 9pm'],
    ['twitter: @vera'],
    ['@Vera on Instagram'],
    ['I am @Vera on the other site'],
    ['@Vera op X zegt dat het er zeven zijn'],
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
    ['„@Vera per day" is what it says'],
    ['RT @Vera: no'],
    ['Ida wrote: @Vera no'],
    ['https://example.com/@vera'],
    ["the '@' here"],
    ['see you, best regards\nVera'],
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
  'words of code that are names, too',
  ['override', 'param', 'Home Alone', 'media_matt', 'Todo'],
  [
    ['in Java I would write @Override and be done'],
    ['For the docs: @param host is a string'],
    ['I sit @home alone with a modem'],
    ['@media queries, too'],
    ['@todo is what I wrote'],
    ['@Todo no', '@Todo → Todo'],
    ['@media matt no', '@media matt → media_matt'],
    ['@override rolled back, thanks', '@override → override'],
    ['So it is. @param no', '@param → param'],
    ['Thanks @param, that was it', '@param → param'],
  ],
);

difficulty(
  'places and accounts elsewhere',
  ['Vera'],
  [
    ['still @Berlin, all of us'],
    ['the shop is @Haywood Rd behind the bank'],
    ['Check @CricketWomen'],
    ['Thursday @ Vera, 8pm, tea provided'],
    ['like this:\n@dataclass\nclass Reading'],
    ['write @名前 and what you mean'],
    ['@hourly /usr/bin/backup.sh'],
    ['抖音搜 @加梯 有视频讲'],
    ['even @Stadtwerke know', '@Stadtwerke → –'],
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
