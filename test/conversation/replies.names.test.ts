/** The difficulties of names: whom a written name means, however it is spelt. */
import { difficulty } from '../support/difficulty.js';

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
  'other spellings',
  ['Vera Lind', 'L. Marsh', 'night_owl', 'Max', 'max', 'RedFox7', 'redfox7', 'E. Lee', 'E LEE'],
  [
    ['@vera lind no', '@vera lind → Vera Lind'],
    ['@VeraLind no', '@VeraLind → Vera Lind'],
    ['@vera_lind no', '@vera_lind → Vera Lind'],
    ['@L Marsh no', '@L Marsh → L. Marsh'],
    ['@Night Owl no', '@Night Owl → night_owl'],
    ['@max no', '@max → max'],
    ['@Max no', '@Max → Max'],
    ['@MAX no', '@MAX → max'],
    ['@e lee no', '@e lee → E LEE'],
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
    '...',
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
    ['@... no', '@... → ...'],
    ['@.. no'],
    ['@Aнна К no', '@Aнна К → Анна К.'],
    ['@\u200fمحمد علي\u200f no', '@\u200fمحمد علي → محمد علي'],
  ],
);

difficulty(
  'names in another script, or by ear',
  ['olga_msk', 'आम आदमी', 'Γιώργος', 'Kuldeep Sandhu', 'Rahul', 'Aleksandra Wojcik'],
  [
    ['@ольга нет', '@ольга → olga_msk'],
    ['@aam aadmi 15 ki chai', '@aam aadmi → आम आदमी'],
    ['@Giorgos no', '@Giorgos → Γιώργος'],
    ['@कुलदीप नहीं', '@कुलदीप → Kuldeep Sandhu'],
    ['@Kuldip no', '@Kuldip → Kuldeep Sandhu'],
    ['@Alexandra Wojcik no', '@Alexandra Wojcik → Aleksandra Wojcik'],
    ['@रेल मंत्री नहीं', '@रेल → –'],
    ['Giorgos, I do not think so'],
  ],
);

difficulty(
  'two who are written so in another script',
  ['olga.spb', 'olga_msk'],
  [['@ольга нет', '@ольга → –']],
);

difficulty(
  'names within names',
  [
    'Christopher "Kit" Dunmore',
    'x_X_VIC_X_x',
    'xXnoobXx',
    'Karl-Gustav Ek',
    'Ida Oyelaran-Fitch',
    'Vecina del 3º',
  ],
  [
    ['@Kit no', '@Kit → Christopher "Kit" Dunmore'],
    ['@Kit Dunmore no', '@Kit Dunmore → Christopher "Kit" Dunmore'],
    ['@Christopher Dunmore no', '@Christopher Dunmore → Christopher "Kit" Dunmore'],
    ['@VIC no', '@VIC → x_X_VIC_X_x'],
    ['@noob no', '@noob → xXnoobXx'],
    ['@K-G nej', '@K-G → Karl-Gustav Ek'],
    ['@KG nej', '@KG → Karl-Gustav Ek'],
    ['@Fitch no', '@Fitch → Ida Oyelaran-Fitch'],
    ['@Ms. Fitch no', '@Ms. Fitch → Ida Oyelaran-Fitch'],
    ['Ms. Fitch, the Y in Truro has a room on storm days.', 'Fitch → Ida Oyelaran-Fitch'],
    ['@vecina del 3 no', '@vecina del 3 → Vecina del 3º'],
  ],
);

difficulty(
  'a title alone',
  ['Col. P S Grewal (Retd)', 'Dr. Anil Bose', 'Fikret Bey', 'Κυρία Μαρία'],
  [
    ['@Col sahab thank you', '@Col → Col. P S Grewal (Retd)'],
    ['@Col Mustard: no', '@Col → –'],
    ['@Dr Bose no', '@Dr Bose → Dr. Anil Bose'],
    ['sayın fikret bey, öyle', 'fikret bey → Fikret Bey'],
    ['Κυρία Μαρία, όχι', 'Κυρία Μαρία → Κυρία Μαρία'],
  ],
);

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
  'names without what is written with them',
  [
    'مهندس طرق',
    'الصعيدي',
    'דובר העירייה',
    'كريم ٧٧',
    '三代目店主',
    '야구박사',
    'www.lantern.example',
    'Gérard Vasseur',
  ],
  [
    ['@المهندس لا', '@المهندس → مهندس طرق'],
    ['يا صعيدي كلامك في الجون', 'صعيدي → الصعيدي'],
    ['@הדובר לא', '@הדובר → דובר העירייה'],
    ['@كريم 77 لا', '@كريم 77 → كريم ٧٧'],
    ['@كريم 78 لا', '@كريم → –'],
    ['@店主さん 違う', '@店主 → 三代目店主'],
    ['@박사님 아니요', '@박사 → 야구박사'],
    ['@lantern no', '@lantern → www.lantern.example'],
    ['@M. Vasseur non', '@M. Vasseur → Gérard Vasseur'],
  ],
);
