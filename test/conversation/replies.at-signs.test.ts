/** The difficulties behind an at-sign: marks, lists, places, and people who are not here. */
import { difficulty } from '../support/difficulty.js';

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
  ['Vera', 'Sharon Atieno'],
  [
    ['I do not think so @Vera', '@Vera → Vera'],
    ['as I said@Vera: no', '@Vera → Vera'],
    ['as I said@Vera', '@Vera → Vera'],
    ['it should have been hello@vera'],
    ['asante sana@sharon!!', '@sharon → Sharon Atieno'],
    ['what @Vera says', '@Vera → Vera'],
    ['...@Vera...', '@Vera → Vera'],
    ['write to ida@vera.example'],
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
    ['@Vera Horne why not?', '@Vera → –'],
  ],
);
